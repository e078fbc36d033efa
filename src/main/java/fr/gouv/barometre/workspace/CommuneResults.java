package fr.gouv.barometre.workspace;

import fr.gouv.barometre.benchmark.PeerScores;
import fr.gouv.barometre.maturity.MaturityResult;
import fr.gouv.barometre.response.ResponseDetails;
import fr.gouv.barometre.response.ResponseSummary;
import fr.gouv.barometre.territory.CommuneDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one commune in one campaign, down to each answer.
 *
 * @param history its responses to all campaigns, latest first; empty when it never answered
 * @param answered the campaign shown with what was answered; null when it never answered
 */
public record CommuneResults(
        CommuneDetails commune,
        List<ResponseSummary> history,
        @Nullable Answered answered) {

    /**
     * @param year of the campaign
     * @param previous the response before; null for the first one
     * @param peers null when there are too few
     */
    public record Answered(
            int year,
            ResponseDetails response,
            MaturityResult scores,
            @Nullable ResponseSummary previous,
            @Nullable PeerScores peers) {}
}
