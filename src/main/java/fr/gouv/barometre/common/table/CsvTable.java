package fr.gouv.barometre.common.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.gouv.barometre.common.RefusedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table as text. Its encoding and its separator are found, since nothing in the file says them. */
final class CsvTable {

    private static final char[] SEPARATORS = {';', ',', '\t', '|'};

    /** First line of the files that are written for Excel alone. */
    private static final Pattern DECLARED = Pattern.compile("\\Asep=(.)\\R");

    private CsvTable() {}

    static void read(byte[] content, RowLimits rows) {
        String text = TextEncoding.decode(content);
        Matcher declared = DECLARED.matcher(text);
        boolean says = declared.find();
        char separator = says ? declared.group(1).charAt(0) : separatorOf(text);
        int linesBefore = says ? 1 : 0;
        try {
            var records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(true)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .ofCsvRecord(says ? text.substring(declared.end()) : text);
            for (CsvRecord row : records) {
                rows.accept(linesBefore + row.getStartingLineNumber(), row.getFields());
            }
        } catch (CsvParseException | IllegalArgumentException unreadable) {
            throw new RefusedException("table.refused.unreadable");
        }
    }

    /** The separator most often met in the first line that has one; a file of one column has none. */
    private static char separatorOf(String text) {
        return text.lines()
                .limit(20)
                .map(line -> line.replaceAll("\"[^\"]*\"", ""))
                .map(CsvTable::mostFrequent)
                .filter(found -> found != 0)
                .findFirst()
                .orElse(SEPARATORS[0]);
    }

    private static char mostFrequent(String line) {
        char best = 0;
        long most = 0;
        for (char separator : SEPARATORS) {
            long count =
                    line.chars().filter(character -> character == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }
}
