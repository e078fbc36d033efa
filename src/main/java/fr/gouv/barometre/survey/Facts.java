package fr.gouv.barometre.survey;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that a condition may look at: the profile of a commune and its answers so far. */
public record Facts(CommuneProfile profile, Map<QuestionCode, AnswerValue> answers) {

    public Facts {
        answers = Map.copyOf(answers);
    }

    public Optional<AnswerValue> answer(QuestionCode question) {
        @Nullable AnswerValue value = answers.get(question);
        return Optional.ofNullable(value);
    }
}
