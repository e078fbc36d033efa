package fr.gouv.barometre.benchmark.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides which cuts of one subject can be shown together. Whoever knows the sum of each shown cut may add and subtract them
 * as they like: no combination may come down to fewer than five communes.
 *
 * <p>The shown cuts divide the communes into cells. A combination that uses a new cut differs by a constant inside and outside
 * of it, so in each cell it keeps at least the smaller of the two parts: when these parts hold five communes or more in all,
 * so does whatever is left. On top of that, the plain difference of two shown cuts that overlap is empty or holds five.
 */
final class Suppression {

    /** Fewest communes that a figure, or what can be deduced from figures, is about. */
    static final int FEWEST = 5;

    private static final int OUTSIDE = 0;

    private final List<Cut> shown = new ArrayList<>();
    private final List<List<Cut>> shownWith = new ArrayList<>();
    private final int[] cellOf;
    private final List<Integer> cellSizes = new ArrayList<>(List.of(0));

    /** @param communes how many there are; cuts name them by index from 0 */
    Suppression(int communes) {
        cellOf = new int[communes];
        for (int i = 0; i < communes; i++) {
            shownWith.add(new ArrayList<>(4));
        }
    }

    /** Takes the cut as shown, now or earlier. */
    void show(Cut cut) {
        Map<Integer, Integer> parts = new HashMap<>();
        for (int commune : cut.communes()) {
            int before = cellOf[commune];
            int part = parts.computeIfAbsent(before, cell -> {
                cellSizes.add(0);
                return cellSizes.size() - 1;
            });
            cellOf[commune] = part;
            cellSizes.set(part, cellSizes.get(part) + 1);
            if (before != OUTSIDE) {
                cellSizes.set(before, cellSizes.get(before) - 1);
            }
            shownWith.get(commune).add(cut);
        }
        shown.add(cut);
    }

    /** Whether this very group was shown with the same communes. */
    boolean alreadyShows(Cut cut) {
        return sameCommunes(cut).anyMatch(other -> other.group().equals(cut.group()));
    }

    private Stream<Cut> sameCommunes(Cut cut) {
        return shownWith.get(cut.communes()[0]).stream()
                .filter(other -> Arrays.equals(other.communes(), cut.communes()));
    }

    /** The shown cut because of which this one is withheld; empty when it can be shown too. It holds five communes or more. */
    Optional<Cut> obstacle(Cut cut) {
        Map<Cut, Integer> common = new LinkedHashMap<>();
        Map<Integer, Integer> inCell = new HashMap<>();
        for (int commune : cut.communes()) {
            shownWith.get(commune).forEach(other -> common.merge(other, 1, Integer::sum));
            inCell.merge(cellOf[commune], 1, Integer::sum);
        }
        for (Map.Entry<Cut, Integer> other : common.entrySet()) {
            if (tooFew(cut.size() - other.getValue()) || tooFew(other.getKey().size() - other.getValue())) {
                return Optional.of(other.getKey());
            }
        }
        int left = inCell.entrySet().stream()
                .mapToInt(cell -> smallerPart(cell.getKey(), cell.getValue()))
                .sum();
        boolean safe = left >= FEWEST || left == 0 && addsNothing(cut, common);
        return safe ? Optional.empty() : narrowest(common);
    }

    private int smallerPart(int cell, int inside) {
        return cell == OUTSIDE ? inside : Math.min(inside, cellSizes.get(cell) - inside);
    }

    /** What the shown cuts say already: the same communes, or what is left of a cut without others that lie apart in it. */
    private boolean addsNothing(Cut cut, Map<Cut, Integer> common) {
        return sameCommunes(cut).findAny().isPresent()
                || common.entrySet().stream()
                        .filter(whole -> whole.getValue() == cut.size())
                        .anyMatch(whole -> isRest(cut, whole.getKey()));
    }

    private boolean isRest(Cut cut, Cut whole) {
        BitSet rest = new BitSet();
        for (int commune : whole.communes()) {
            rest.set(commune);
        }
        for (int commune : cut.communes()) {
            rest.clear(commune);
        }
        for (Cut other : shown) {
            if (Arrays.stream(other.communes()).allMatch(rest::get)) {
                Arrays.stream(other.communes()).forEach(rest::clear);
            }
        }
        return rest.isEmpty();
    }

    private static Optional<Cut> narrowest(Map<Cut, Integer> cuts) {
        return cuts.keySet().stream().max(Cut.WIDEST_FIRST);
    }

    private static boolean tooFew(int communes) {
        return communes > 0 && communes < FEWEST;
    }
}
