package fr.gouv.barometre.response;

import fr.gouv.barometre.survey.QuestionCode;
import java.util.Map;
import java.util.Optional;

/**
 * What the commune answered the last time it submitted, before a given campaign.
 *
 * @param year of that campaign
 * @param questionnaireVersion in whose words the answers are said
 */
public record PreviousAnswers(int year, int questionnaireVersion, Map<QuestionCode, GivenAnswer> answers) {

    public PreviousAnswers {
        answers = Map.copyOf(answers);
    }

    public Optional<GivenAnswer> answer(QuestionCode question) {
        return Optional.ofNullable(answers.get(question));
    }
}
