package fr.gouv.barometre.recommendation;

import java.util.Comparator;

/** A reason in words and the points that it adds to the rank; 0 for one that only informs. */
record RankedReason(ReasonKind kind, Advice.Reason words, double points) {

    static final Comparator<RankedReason> STRONGEST_FIRST =
            Comparator.comparingDouble(RankedReason::points).reversed().thenComparing(RankedReason::kind);
}
