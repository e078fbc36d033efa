package fr.gouv.barometre.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as French administrations write them. The spaces inside a date never break at the end of a line. */
public final class Dates {

    /** Deadlines are those of metropolitan France; overseas town halls are told the same day. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final String NBSP = "\u00a0";
    private static final DateTimeFormatter MONTH_YEAR =
            DateTimeFormatter.ofPattern("MMMM" + NBSP + "yyyy", Locale.FRANCE);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRANCE);
    private static final DateTimeFormatter NUMERIC = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H'" + NBSP + "h" + NBSP + "'mm", Locale.FRANCE);

    private Dates() {}

    /** "18 décembre 2026", "1er janvier 2027". */
    public static String day(LocalDate date) {
        String number = date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
        return number + NBSP + MONTH_YEAR.format(date);
    }

    /** "Décembre 2026", as a title. */
    public static String month(YearMonth month) {
        String name = MONTH_YEAR.format(month);
        return name.substring(0, 1).toUpperCase(Locale.FRANCE) + name.substring(1);
    }

    /** "vendredi 18 décembre 2026". */
    public static String dayWithWeekday(LocalDate date) {
        return WEEKDAY.format(date) + NBSP + day(date);
    }

    /** "18/12/2026", for narrow table cells. */
    public static String numeric(LocalDate date) {
        return NUMERIC.format(date);
    }

    /** "24 novembre 2026 à 10 h 46", in the time of Paris. */
    public static String moment(Instant instant) {
        ZonedDateTime local = instant.atZone(ZONE);
        return day(local.toLocalDate()) + " à " + TIME.format(local);
    }

    /** "10 h 46", in the time of Paris. */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(ZONE));
    }
}
