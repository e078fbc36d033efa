package fr.gouv.barometre.workspace.ui;

import fr.gouv.barometre.benchmark.PeerChoice;
import fr.gouv.barometre.benchmark.PeerScores;
import fr.gouv.barometre.benchmark.Spread;
import fr.gouv.barometre.common.ui.ScoreScale.Peers;
import fr.gouv.barometre.maturity.AxisScore;
import fr.gouv.barometre.maturity.MaturityResult;
import fr.gouv.barometre.response.ResponseSummary;
import fr.gouv.barometre.workspace.CommuneResults;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one campaign beside what they are compared with, axis by axis.
 *
 * @param year of the campaign
 * @param previous null for a first response
 * @param compared the group of peers, shown or withheld; null when there is none
 */
record ShownScores(
        int year,
        MaturityResult scores,
        @Nullable ResponseSummary previous,
        @Nullable PeerChoice compared) {

    /** Null when nothing may be shown of the group. */
    @Nullable
    PeerScores peers() {
        return compared == null ? null : compared.scores();
    }

    /** One axis; {@code before} and {@code spread} are null when there is nothing to compare with. */
    record Line(
            AxisScore axis,
            @Nullable Integer before,
            @Nullable Spread spread) {

        @Nullable
        Peers peers() {
            return PeerScale.of(spread, 100);
        }

        /** Points gained or lost; null when one of the two scores is missing, or when too little is answered. */
        @Nullable
        Integer change() {
            Integer score = axis.score();
            return score == null || before == null || !axis.comparable() ? null : score - before;
        }

        @Nullable
        Integer median() {
            return spread == null ? null : (int) Math.round(spread.median());
        }
    }

    static ShownScores of(CommuneResults.Answered answered) {
        return new ShownScores(answered.year(), answered.scores(), answered.previous(), answered.compared());
    }

    /** Whether an axis is answered too little to be compared with the year before. */
    boolean partial() {
        return lines().stream()
                .anyMatch(line -> line.before() != null && !line.axis().comparable());
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < scores.axes().size(); i++) {
            lines.add(new Line(scores.axes().get(i), before(i), spread(i + 1)));
        }
        return lines;
    }

    private @Nullable Integer before(int index) {
        ResponseSummary last = previous;
        return last == null || index >= last.axisScores().size()
                ? null
                : last.axisScores().get(index);
    }

    private @Nullable Spread spread(int position) {
        PeerScores known = peers();
        return known == null ? null : known.axis(position).orElse(null);
    }

    @Nullable
    Integer previousYear() {
        ResponseSummary last = previous;
        return last == null ? null : last.year();
    }
}
