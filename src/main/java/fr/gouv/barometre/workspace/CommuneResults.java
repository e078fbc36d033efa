package fr.gouv.barometre.workspace;

import fr.gouv.barometre.benchmark.PeerChoice;
import fr.gouv.barometre.benchmark.PeerScores;
import fr.gouv.barometre.benchmark.Spread;
import fr.gouv.barometre.maturity.AxisScore;
import fr.gouv.barometre.maturity.MaturityResult;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.response.ResponseDetails;
import fr.gouv.barometre.response.ResponseSummary;
import fr.gouv.barometre.territory.CommuneDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one commune in one campaign, down to each answer.
 *
 * @param operators those it belongs to today
 * @param history its responses to all campaigns, latest first; empty when it never answered
 * @param answered the campaign shown with what was answered; null when it never answered
 */
public record CommuneResults(
        CommuneDetails commune,
        List<OpsnDetails> operators,
        List<ResponseSummary> history,
        @Nullable Answered answered) {

    /**
     * @param shown the response whose scores these are
     * @param previous the earlier response to compare with; null for the first one
     * @param groups the groups of peers to choose from
     * @param compared the one chosen, which may be withheld; null when the campaign has none
     */
    public record Answered(
            ResponseSummary shown,
            ResponseDetails response,
            MaturityResult scores,
            @Nullable ResponseSummary previous,
            List<PeerChoice> groups,
            @Nullable PeerChoice compared) {

        /** Of the campaign. */
        public int year() {
            return shown.year();
        }

        /** Score of the response before on the axis at this place of the questionnaire; null when it has none. */
        public @Nullable Integer before(int axis) {
            ResponseSummary last = previous;
            return last == null || axis >= last.axisScores().size()
                    ? null
                    : last.axisScores().get(axis);
        }

        /** Points gained or lost since then; null when one of the two scores is missing, or when too little is answered. */
        public @Nullable Integer change(int axis) {
            AxisScore now = scores.axes().get(axis);
            Integer score = now.score();
            Integer before = before(axis);
            return score == null || before == null || !now.comparable() ? null : score - before;
        }

        /** Median of the peers on the axis at this place; null when it may not be shown. */
        public @Nullable Double median(int axis) {
            PeerScores shownPeers = peers();
            return shownPeers == null
                    ? null
                    : shownPeers.axis(axis + 1).map(Spread::median).orElse(null);
        }

        /** Null when nothing may be shown of the chosen group. */
        public @Nullable PeerScores peers() {
            return compared == null ? null : compared.scores();
        }
    }
}
