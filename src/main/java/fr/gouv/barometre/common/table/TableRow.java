package fr.gouv.barometre.common.table;

import java.util.List;

/**
 * A line of a table.
 *
 * @param line as a text editor or a spreadsheet numbers it, from 1
 * @param cells as written, without the blanks around them; a formula is its text, after "="
 */
public record TableRow(int line, List<String> cells) {}
