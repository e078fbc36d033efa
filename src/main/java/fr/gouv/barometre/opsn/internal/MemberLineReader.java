package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.table.TableRow;
import fr.gouv.barometre.opsn.DigitalService;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a line by their columns, and gives back the zero that Excel takes from "01004". */
final class MemberLineReader {

    /** Written by those who want Excel to keep a zero: a text, and no calculation. */
    private static final Pattern TEXT_AS_FORMULA = Pattern.compile("=\"([^\"]*)\"");

    private static final Pattern OFFICE = Pattern.compile("(?i)^(mairie|commune|ville) (de |d[’'] ?|du |des )");
    private static final Pattern SIREN_OR_SIRET = Pattern.compile("\\d{9}(\\d{5})?");

    private final Map<MemberColumn, Integer> positions;
    private final LocalDate latest;

    MemberLineReader(Map<MemberColumn, Integer> positions, LocalDate latest) {
        this.positions = positions;
        this.latest = latest;
    }

    MemberLine read(TableRow row) {
        String code = compact(cell(row, MemberColumn.INSEE));
        String insee = withZero(code);
        String siren = compact(cell(row, MemberColumn.SIREN));
        String name = OFFICE.matcher(cell(row, MemberColumn.NAME)).replaceFirst("");
        String postcode = compact(cell(row, MemberColumn.POSTCODE));
        Optional<LocalDate> start = WrittenDate.read(cell(row, MemberColumn.START));
        Optional<LocalDate> end = WrittenDate.read(cell(row, MemberColumn.END));
        Optional<List<DigitalService>> services = WrittenServices.read(cell(row, MemberColumn.SERVICES));
        boolean repaired = !insee.equals(code);
        return new MemberLine(
                row.line(),
                row.cells(),
                nullIfEmpty(insee),
                siren.isEmpty() ? null : siren.substring(0, Math.min(9, siren.length())),
                nullIfEmpty(name),
                nullIfEmpty(withZero(postcode)),
                start.orElse(null),
                end.orElse(null),
                services.orElse(List.of()),
                repaired ? code : null,
                repaired ? insee : null,
                services.isEmpty() ? "SERVICE_UNKNOWN" : problem(row, insee, siren, name, start, end));
    }

    private @Nullable String problem(
            TableRow row, String insee, String siren, String name, Optional<LocalDate> start, Optional<LocalDate> end) {
        if (positions.keySet().stream().anyMatch(column -> cell(row, column).startsWith("="))) {
            return "FORMULA";
        }
        if (insee.isEmpty() && siren.isEmpty() && name.isEmpty()) {
            return "NOTHING";
        }
        if (!insee.isEmpty() && InseeCode.parse(insee).isEmpty()) {
            return "CODE_UNREADABLE";
        }
        if (!siren.isEmpty() && !SIREN_OR_SIRET.matcher(siren).matches()) {
            return "SIREN_UNREADABLE";
        }
        if (unreadable(row, MemberColumn.START, start) || unreadable(row, MemberColumn.END, end)) {
            return "DATE_UNREADABLE";
        }
        if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
            return "END_BEFORE_START";
        }
        return null;
    }

    private boolean unreadable(TableRow row, MemberColumn column, Optional<LocalDate> read) {
        return !cell(row, column).isEmpty()
                && read.filter(date -> MemberFile.plausible(date, latest)).isEmpty();
    }

    private String cell(TableRow row, MemberColumn column) {
        Integer position = positions.get(column);
        String value = position == null || position >= row.cells().size()
                ? ""
                : row.cells().get(position);
        Matcher text = TEXT_AS_FORMULA.matcher(value);
        return text.matches() ? text.group(1).strip() : value;
    }

    /** "210 100 046" as "210100046", "2a004" as "2A004", "1004.0" as "1004", and the apostrophe that makes a text of a number gone. */
    private static String compact(String value) {
        return value.replaceFirst("[.,]0+$", "").replaceAll("[\\s'’]", "").toUpperCase(Locale.ROOT);
    }

    /** Codes of communes and postcodes have five characters: with four digits, the zero in front is missing. */
    private static String withZero(String code) {
        return code.matches("\\d{4}") ? "0" + code : code;
    }

    private static @Nullable String nullIfEmpty(String value) {
        return value.isEmpty() ? null : value;
    }
}
