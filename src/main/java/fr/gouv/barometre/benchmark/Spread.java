package fr.gouv.barometre.benchmark;

import org.jspecify.annotations.Nullable;

/**
 * How the scores of a group spread, from 0 to 100, or from 0 to 3 for a question.
 *
 * @param communes what they were computed on
 * @param interval null when there are too few communes for one
 */
public record Spread(
        int communes,
        double firstQuartile,
        double median,
        double thirdQuartile,
        @Nullable Interval interval) {

    /** 95 % interval of the median. */
    public record Interval(double low, double high) {}
}
