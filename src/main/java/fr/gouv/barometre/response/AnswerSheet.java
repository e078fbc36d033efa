package fr.gouv.barometre.response;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.CommuneProfile;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * All that the questionnaire of one commune shows, read at once.
 *
 * @param earlier the latest answers before the campaign
 * @param rights what the caller may do with it now
 */
public record AnswerSheet(
        CampaignDetails campaign,
        CommuneProfile profile,
        ResponseDetails response,
        Map<QuestionCode, EarlierAnswer> earlier,
        Rights rights) {

    /**
     * What the caller may do: the campaign, the state of the response and the person's role together.
     *
     * @param delegated codes of the axes that the commune lets an operator of the caller answer
     * @param obstacle why nobody may answer now, the person's role aside
     */
    public record Rights(boolean answer, boolean submit, boolean reopen, Set<String> delegated, Obstacle obstacle) {

        /** Whether the questions of this axis may be answered. */
        public boolean answers(Axis axis) {
            return answer || obstacle == Obstacle.NONE && delegated.contains(axis.code());
        }
    }

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

    /**
     * While the response is open, with the earlier answers where nothing was answered yet: last year's "no" to a question keeps
     * its follow-up questions away until it changes.
     */
    public Facts supposed() {
        if (rights.obstacle() != Obstacle.NONE) {
            return facts();
        }
        Map<QuestionCode, AnswerValue> answers = new HashMap<>();
        earlier.forEach((question, answer) -> answer.stillFits().ifPresent(value -> answers.put(question, value)));
        answers.putAll(response.values());
        return new Facts(profile, answers);
    }

    /** What these answers make known of the commune, as for {@link ResponseService#known}. */
    public KnownAnswers known() {
        Map<QuestionCode, KnownAnswer> answers = new HashMap<>();
        earlier.forEach((question, before) -> {
            if (before.stillFits().isPresent()) {
                answers.put(question, before.answer());
            }
        });
        response.answers().forEach((question, given) -> {
            AnswerValue value = given.value();
            if (value != null) {
                answers.put(
                        question,
                        new KnownAnswer(
                                value,
                                campaign.id(),
                                campaign.year(),
                                profile.insee(),
                                given.revision(),
                                given.at(),
                                given.author(),
                                true));
            }
        });
        return new KnownAnswers(profile.insee(), campaign, rights.obstacle() == Obstacle.NONE, answers);
    }
}
