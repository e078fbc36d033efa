package fr.gouv.barometre.actionplan;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import java.time.Instant;

/**
 * An action and an answer that belong together: what the answer was, the action, what the answer became.
 *
 * @param campaign that {@code after} was given to
 * @param year of that campaign
 * @param revision of the answer, as its own history counts
 * @param at when the answer followed, or the action was closed
 * @param who display name, as it was that day
 */
public record ActionProof(
        String actionCode,
        String actionTitle,
        Direction direction,
        CampaignId campaign,
        int year,
        QuestionCode question,
        int revision,
        AnswerValue before,
        AnswerValue after,
        Instant at,
        String who) {

    /** Which of the two came first. The names are stored. */
    public enum Direction {
        /** The action was done, then another answer was given. */
        ACTION_THEN_ANSWER,
        /** A better answer was given, then the action was closed for it. */
        ANSWER_THEN_ACTION
    }
}
