package fr.gouv.barometre.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The best choice of one option per group within two limits, exactly: every partial choice is kept unless another costs no
 * more of either and is worth at least as much. Whole numbers only.
 */
final class BestSet {

    /**
     * Some actions done together.
     *
     * @param actions one bit for each, the lowest for the first by code
     * @param value what it is worth before anything else, in the caller's unit
     * @param settled obligations settled, which decide between sets of the same value
     */
    record Option(long actions, int halfDays, int euros, long value, int settled) {

        static final Option NOTHING = new Option(0, 0, 0, 0, 0);

        Option plus(Option other) {
            return new Option(
                    actions | other.actions,
                    Math.addExact(halfDays, other.halfDays),
                    Math.addExact(euros, other.euros),
                    Math.addExact(value, other.value),
                    settled + other.settled);
        }

        boolean within(int mostHalfDays, int mostEuros) {
            return halfDays <= mostHalfDays && euros <= mostEuros;
        }
    }

    /** More value, then more obligations settled; the first is the better. */
    private static final Comparator<Option> BY_WORTH = Comparator.comparingLong(Option::value)
            .thenComparingInt(Option::settled)
            .reversed();

    /** Of two different sets, the one that has the first action that the other has not. */
    private static final Comparator<Option> BY_CODES = (one, other) -> {
        long difference = one.actions() ^ other.actions();
        if (difference == 0) {
            return 0;
        }
        return (Long.lowestOneBit(difference) & one.actions()) != 0 ? -1 : 1;
    };

    /** The order of preference: worth, then less time, less money, and the first codes. */
    static final Comparator<Option> BEST_FIRST = BY_WORTH.thenComparingInt(Option::halfDays)
            .thenComparingInt(Option::euros)
            .thenComparing(BY_CODES);

    /** An option that follows another in this order and is worth no more can only be dominated by those before it. */
    private static final Comparator<Option> CHEAPEST_FIRST = Comparator.comparingInt(Option::halfDays)
            .thenComparingInt(Option::euros)
            .thenComparing(BY_WORTH)
            .thenComparing(BY_CODES);

    private BestSet() {}

    /** @param groups options of which at most one is taken; what they are worth adds up from one group to the next */
    static Option of(List<List<Option>> groups, int mostHalfDays, int mostEuros) {
        List<Option> kept = List.of(Option.NOTHING);
        for (List<Option> group : groups) {
            List<Option> all = new ArrayList<>(kept);
            for (Option option : group) {
                // Each run is sorted already: the sort below merges them
                kept.stream()
                        .map(option::plus)
                        .filter(sum -> sum.within(mostHalfDays, mostEuros))
                        .forEach(all::add);
            }
            all.sort(CHEAPEST_FIRST);
            kept = undominated(all);
        }
        return kept.stream().min(BEST_FIRST).orElseThrow();
    }

    /** By rising half days, so that only the euros and the worth are left to compare. */
    private static List<Option> undominated(List<Option> cheapestFirst) {
        List<Option> kept = new ArrayList<>();
        TreeMap<Integer, Option> bestUpTo = new TreeMap<>();
        for (Option option : cheapestFirst) {
            Map.Entry<Integer, Option> cheaper = bestUpTo.floorEntry(option.euros());
            if (cheaper != null && BY_WORTH.compare(cheaper.getValue(), option) <= 0) {
                continue;
            }
            kept.add(option);
            bestUpTo.put(option.euros(), option);
            Map.Entry<Integer, Option> dearer = bestUpTo.higherEntry(option.euros());
            while (dearer != null && BY_WORTH.compare(option, dearer.getValue()) <= 0) {
                bestUpTo.remove(dearer.getKey());
                dearer = bestUpTo.higherEntry(option.euros());
            }
        }
        return kept;
    }
}
