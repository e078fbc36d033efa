package fr.gouv.barometre.portfolio;

import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A column of the portfolio: what it says of a member, and how members are sorted by it. The table on the screen and the
 * exported one are made of the same columns.
 *
 * @param id in addresses: "indice"
 * @param title "Indice sur 100"
 * @param words what stands in the cell
 * @param number whether the cell is aligned as numbers are
 */
public record PortfolioColumn(
        String id,
        String title,
        boolean number,
        Function<PortfolioRow, String> words,
        Predicate<PortfolioRow> known,
        Comparator<PortfolioRow> comparator) {

    /** What a cell without a value says. */
    public static final String NOTHING = "–";

    /**
     * @param value to sort by; null where there is none
     * @param words of a member and its value
     */
    static <C extends Comparable<C>> PortfolioColumn of(
            String id,
            String title,
            boolean number,
            Function<PortfolioRow, @Nullable C> value,
            BiFunction<PortfolioRow, C, String> words) {
        return new PortfolioColumn(
                id,
                title,
                number,
                row -> {
                    @Nullable C known = value.apply(row);
                    return known == null ? NOTHING : words.apply(row, known);
                },
                row -> value.apply(row) != null,
                Comparator.comparing(value, Comparator.nullsLast(Comparator.naturalOrder())));
    }
}
