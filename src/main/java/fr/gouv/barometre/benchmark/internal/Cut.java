package fr.gouv.barometre.benchmark.internal;

import fr.gouv.barometre.benchmark.PeerGroup;
import java.util.Comparator;

/**
 * The communes of a group that have a score on one subject.
 *
 * @param communes by index, rising
 */
record Cut(PeerGroup group, int[] communes) {

    /** The widest first; the same order whoever computes it. */
    static final Comparator<Cut> WIDEST_FIRST = Comparator.comparingInt(Cut::size)
            .reversed()
            .thenComparing(cut -> cut.group().kind())
            .thenComparing(cut -> cut.group().code());

    int size() {
        return communes.length;
    }
}
