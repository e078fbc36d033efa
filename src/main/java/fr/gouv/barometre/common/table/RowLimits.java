package fr.gouv.barometre.common.table;

import fr.gouv.barometre.common.RefusedException;
import java.util.List;
import java.util.function.Consumer;

/** Lets through what a list of communes can be, and refuses what only an accident or an attack makes. */
final class RowLimits {

    static final int MOST_COLUMNS = 100;

    private static final int MOST_LINES = 100_000;
    private static final int MOST_CHARACTERS = 1_000;

    private final Consumer<TableRow> next;
    private boolean something;

    RowLimits(Consumer<TableRow> next) {
        this.next = next;
    }

    void accept(long line, List<String> cells) {
        if (line > MOST_LINES) {
            throw new RefusedException("table.refused.tooManyLines");
        }
        if (cells.size() > MOST_COLUMNS) {
            throw new RefusedException("table.refused.tooManyColumns", line);
        }
        List<String> clean = cells.stream().map(RowLimits::clean).toList();
        if (clean.stream().anyMatch(cell -> cell.length() > MOST_CHARACTERS)) {
            // A quote that is opened and never closed takes the rest of the file into its cell
            throw new RefusedException("table.refused.cellTooLong", line);
        }
        if (clean.stream().allMatch(String::isEmpty)) {
            return;
        }
        something = true;
        next.accept(new TableRow((int) line, clean));
    }

    void requireSomething() {
        if (!something) {
            throw new RefusedException("table.refused.empty");
        }
    }

    /** Control characters have no place in a cell, and PostgreSQL refuses NUL. */
    private static String clean(String cell) {
        return cell.replaceAll("[\\p{Cntrl}\\u00a0\\u202f\\u200b\\ufeff]+", " ").strip();
    }
}
