package fr.gouv.barometre.response;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A commune's response to one campaign.
 *
 * @param submittedAt null unless submitted
 * @param answers the answers in force, those taken back and those to questions no longer shown included
 */
public record ResponseDetails(
        CampaignId campaign,
        InseeCode commune,
        ResponseStatus status,
        @Nullable Instant submittedAt,
        Map<QuestionCode, GivenAnswer> answers) {

    public ResponseDetails {
        answers = Map.copyOf(answers);
    }

    public Optional<GivenAnswer> answer(QuestionCode question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** The values alone, as conditions and scores read them. */
    public Map<QuestionCode, AnswerValue> values() {
        return GivenAnswer.values(answers);
    }
}
