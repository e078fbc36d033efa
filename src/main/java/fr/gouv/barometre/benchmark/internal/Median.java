package fr.gouv.barometre.benchmark.internal;

import fr.gouv.barometre.benchmark.Spread;
import org.jspecify.annotations.Nullable;

/** Median and quartiles of a group, with an interval that supposes nothing about how scores are distributed. */
final class Median {

    private static final double RISK = 0.05;

    private Median() {}

    /**
     * Quartiles are interpolated between neighbours, as {@code percentile_cont} does.
     *
     * @param scores in rising order, at least one
     */
    static Spread of(double[] scores) {
        return new Spread(
                scores.length, quantile(scores, 0.25), quantile(scores, 0.5), quantile(scores, 0.75), interval(scores));
    }

    private static double quantile(double[] scores, double share) {
        double position = share * (scores.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, scores.length - 1);
        return scores[below] + (position - below) * (scores[above] - scores[below]);
    }

    /**
     * The k-th smallest and the k-th largest scores hold the median unless fewer than k communes fall on one side of it,
     * which a fair coin decides for each. None under nine communes: it would go from the smallest to the largest score.
     */
    private static Spread.@Nullable Interval interval(double[] scores) {
        int rank = rank(scores.length);
        return rank < 2 ? null : new Spread.Interval(scores[rank - 1], scores[scores.length - rank]);
    }

    /** Largest rank k with P(fewer than k of n heads) at most half the risk. */
    static int rank(int communes) {
        double logHalf = Math.log(0.5) * communes;
        double logChoose = 0;
        double tail = 0;
        int rank = 0;
        while (rank < communes) {
            tail += Math.exp(logChoose + logHalf);
            if (tail > RISK / 2) {
                return rank;
            }
            logChoose += Math.log(communes - rank) - Math.log(rank + 1.0);
            rank++;
        }
        return rank;
    }
}
