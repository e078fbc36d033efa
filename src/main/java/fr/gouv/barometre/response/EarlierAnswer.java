package fr.gouv.barometre.response;

import fr.gouv.barometre.survey.AnswerValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The latest answer to a question before a given campaign.
 *
 * @param questionnaireVersion that it was given to
 * @param words the answer, in the words of that version
 * @param obstacle why it cannot be said to be still true, in plain French: the question was changed, or the answer is no longer
 *     one; null when it can
 */
public record EarlierAnswer(
        KnownAnswer answer,
        int questionnaireVersion,
        String words,
        @Nullable String obstacle) {

    /** The value that can be confirmed; empty when it has to be answered anew. */
    public Optional<AnswerValue> stillFits() {
        return obstacle == null ? Optional.of(answer.value()) : Optional.empty();
    }
}
