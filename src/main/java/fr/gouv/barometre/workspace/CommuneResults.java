package fr.gouv.barometre.workspace;

import fr.gouv.barometre.benchmark.PeerChoice;
import fr.gouv.barometre.benchmark.PeerScores;
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
     * @param year of the campaign
     * @param previous the earlier response to compare with; null for the first one
     * @param groups the groups of peers to choose from
     * @param compared the one chosen, which may be withheld; null when the campaign has none
     */
    public record Answered(
            int year,
            ResponseDetails response,
            MaturityResult scores,
            @Nullable ResponseSummary previous,
            List<PeerChoice> groups,
            @Nullable PeerChoice compared) {

        /** Null when nothing may be shown of the chosen group. */
        public @Nullable PeerScores peers() {
            return compared == null ? null : compared.scores();
        }
    }
}
