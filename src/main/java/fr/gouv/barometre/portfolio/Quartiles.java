package fr.gouv.barometre.portfolio;

import java.util.List;
import java.util.Optional;

/**
 * How members spread. Each is the value of one of them, never between two.
 *
 * @param members how many have a value
 */
public record Quartiles(int members, int first, int median, int third) {

    /** @param values in any order; none gives nothing */
    public static Optional<Quartiles> of(List<Integer> values) {
        List<Integer> sorted = values.stream().sorted().toList();
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Quartiles(sorted.size(), atRank(sorted, 1), atRank(sorted, 2), atRank(sorted, 3)));
    }

    private static int atRank(List<Integer> sorted, int quarters) {
        return sorted.get((quarters * sorted.size() + 3) / 4 - 1);
    }
}
