package fr.gouv.barometre.portfolio;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores of the latest submitted campaign, 0-100.
 *
 * @param index overall maturity; null when too little was answered
 * @param axes in the order of the questionnaire, null where nothing is scored
 * @param before of the submitted campaign before it, to the same version of the questionnaire; null when there is none
 */
public record MemberScores(
        int year,
        @Nullable Integer index,
        List<@Nullable Integer> axes,
        @Nullable Earlier before) {

    public record Earlier(int year, int index) {}

    /** @param position from 0 */
    public @Nullable Integer axis(int position) {
        return position < axes.size() ? axes.get(position) : null;
    }

    /** Null when either index is missing. */
    public @Nullable Change change() {
        return index == null || before == null ? null : new Change(index - before.index(), before.year());
    }

    /**
     * Points won or lost.
     *
     * @param since year of the campaign before
     */
    public record Change(int points, int since) implements Comparable<Change> {
        @Override
        public int compareTo(Change other) {
            return Integer.compare(points, other.points);
        }
    }
}
