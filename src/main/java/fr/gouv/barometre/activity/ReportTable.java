package fr.gouv.barometre.activity;

import fr.gouv.barometre.common.Numbers;
import java.util.List;

/**
 * A table of the report.
 *
 * @param note what its figures are computed on; may be empty
 * @param rows the first cell names the row; a {@link Number} is a figure, anything else a text
 * @param empty what is said in place of rows when there is none
 */
public record ReportTable(String title, String note, List<String> columns, List<List<Object>> rows, String empty) {

    /** As a reader finds a cell on the screen and on paper. */
    public static String words(Object cell) {
        return cell instanceof Number number ? Numbers.decimal(number.doubleValue(), 2) : cell.toString();
    }
}
