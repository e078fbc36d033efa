package fr.gouv.barometre.activity;

import java.util.List;

/**
 * A table of the report.
 *
 * @param note what its figures are computed on; may be empty
 * @param rows the first cell names the row; an {@link Integer} is a figure, anything else a text
 */
public record ReportTable(String title, String note, List<String> columns, List<List<Object>> rows) {}
