package fr.gouv.barometre.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** By what members are sorted. Members that have no value come last either way; equal ones stay in the order of their names. */
public record PortfolioOrder(Key key, boolean descending) {

    public static final PortfolioOrder BY_NAME = new PortfolioOrder(Key.NAME, false);

    /** What can be sorted by. */
    public enum Key {
        NAME(row -> true, row -> 0.0),
        STATE(
                row -> row.state() != null,
                row -> row.state() == null ? 0.0 : row.state().ordinal()),
        ANSWERED(row -> row.asked() > 0, PortfolioRow::answeredShare),
        INDEX(row -> row.index() != null, row -> row.index() == null ? 0.0 : row.index()),
        PLAN(row -> row.decided() > 0, PortfolioRow::doneShare);

        private final Predicate<PortfolioRow> present;
        private final Function<PortfolioRow, Double> value;

        Key(Predicate<PortfolioRow> present, Function<PortfolioRow, Double> value) {
            this.present = present;
            this.value = value;
        }
    }

    /** @param byName members in the order of their names */
    List<PortfolioRow> sort(List<PortfolioRow> byName) {
        if (key == Key.NAME) {
            return descending ? byName.reversed() : byName;
        }
        Comparator<PortfolioRow> comparator = Comparator.comparing(key.value);
        return Stream.concat(
                        byName.stream().filter(key.present).sorted(descending ? comparator.reversed() : comparator),
                        byName.stream().filter(key.present.negate()))
                .toList();
    }
}
