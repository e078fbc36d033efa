package fr.gouv.barometre.opsn.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as town halls write it: "1/3/2024", "01-03-2024", "2024-03-01", or the number that a workbook keeps. */
final class WrittenDate {

    private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})([T ].*)?");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(\\.0+)?");

    /** Workbooks count days from here, having taken 1900 for a leap year. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private WrittenDate() {}

    /** Empty when nothing is written, or no date. */
    static Optional<LocalDate> read(String text) {
        try {
            Matcher french = FRENCH.matcher(text);
            if (french.matches()) {
                return Optional.of(date(french, 3, 2, 1));
            }
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(date(iso, 1, 2, 3));
            }
            Matcher serial = SERIAL.matcher(text);
            return serial.matches()
                    ? Optional.of(SERIAL_ZERO.plusDays(Long.parseLong(serial.group(1))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate date(Matcher parts, int year, int month, int day) {
        return LocalDate.of(
                Integer.parseInt(parts.group(year)),
                Integer.parseInt(parts.group(month)),
                Integer.parseInt(parts.group(day)));
    }
}
