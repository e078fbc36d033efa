package fr.gouv.barometre.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * By what members are sorted.
 *
 * @param column id of a {@link PortfolioColumn}
 */
public record PortfolioOrder(String column, boolean descending) {

    public static final PortfolioOrder BY_NAME = new PortfolioOrder(PortfolioColumns.NAME, false);

    /**
     * Members that have no value come last either way; equal ones stay in the order of their names.
     *
     * @param byName members in the order of their names
     */
    List<PortfolioRow> sort(List<PortfolioRow> byName, PortfolioColumn by) {
        if (by.id().equals(PortfolioColumns.NAME)) {
            return descending ? byName.reversed() : byName;
        }
        Comparator<PortfolioRow> comparator = by.comparator();
        return Stream.concat(
                        byName.stream().filter(by.known()).sorted(descending ? comparator.reversed() : comparator),
                        byName.stream().filter(by.known().negate()))
                .toList();
    }
}
