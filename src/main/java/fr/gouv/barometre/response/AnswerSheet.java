package fr.gouv.barometre.response;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.survey.CommuneProfile;
import fr.gouv.barometre.survey.Facts;
import java.util.Optional;

/**
 * All that the questionnaire of one commune shows, read at once.
 *
 * @param previous what the commune submitted in an earlier campaign
 * @param rights what the caller may do with it now
 */
public record AnswerSheet(
        CampaignDetails campaign,
        CommuneProfile profile,
        ResponseDetails response,
        Optional<PreviousAnswers> previous,
        Rights rights) {

    /**
     * What the caller may do: the campaign, the state of the response and the person's role together.
     *
     * @param obstacle why nobody may answer now, the person's role aside
     */
    public record Rights(boolean answer, boolean submit, boolean reopen, Obstacle obstacle) {}

    /** Why a questionnaire is read-only. */
    public enum Obstacle {
        NONE,
        CLOSED,
        SUBMITTED,
        /** The campaign does not ask this commune. */
        NOT_EXPECTED
    }

    public Facts facts() {
        return new Facts(profile, response.values());
    }
}
