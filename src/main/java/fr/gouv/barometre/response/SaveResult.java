package fr.gouv.barometre.response;

import fr.gouv.barometre.survey.AnswerValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a {@link SaveAnswer}. */
public sealed interface SaveResult {

    /** The answer is in the database, durably. */
    record Saved(int revision, Instant at, String author) implements SaveResult {}

    /** Someone else answered meanwhile; nothing was written. The person chooses, and saves again on {@code revision}. */
    record Clash(
            @Nullable AnswerValue theirs,
            String author,
            Instant at,
            int revision,
            @Nullable AnswerValue mine) implements SaveResult {}

    /** The value cannot be an answer to this question; nothing was written. The sentence says what to correct. */
    record Invalid(String sentence) implements SaveResult {}
}
