package fr.gouv.barometre.workspace;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The scores of an axis or an indicator over the campaigns that the commune answered.
 *
 * @param name as the latest version of the questionnaire says it
 * @param best the highest score: 100 for an axis, 3 for an indicator
 * @param points from the oldest campaign to the latest
 */
public record Series(String name, double best, List<Point> points) {

    /**
     * One campaign.
     *
     * @param score null when nothing is scored
     * @param median of the peers; null when it is not shown
     * @param answer in words; null for an axis, and without an answer
     * @param brokenBy why it does not compare with the point before; null when it does
     */
    public record Point(
            int year,
            @Nullable Double score,
            @Nullable Double median,
            @Nullable String answer,
            @Nullable String brokenBy) {}

    public Series {
        points = List.copyOf(points);
    }

    public boolean hasScores() {
        return points.stream().map(Point::score).anyMatch(Objects::nonNull);
    }

    public boolean hasMedians() {
        return points.stream().map(Point::median).anyMatch(Objects::nonNull);
    }
}
