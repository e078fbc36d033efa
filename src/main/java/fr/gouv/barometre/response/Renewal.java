package fr.gouv.barometre.response;

import fr.gouv.barometre.survey.QuestionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Last year's answers in front of this year's questions.
 *
 * @param earlier the latest answer before the campaign, by question
 * @param expected why an answer has probably changed; never an empty list
 */
public record Renewal(Map<QuestionCode, EarlierAnswer> earlier, Map<QuestionCode, List<ExpectedChange>> expected) {

    public Renewal {
        earlier = Map.copyOf(earlier);
        expected = Map.copyOf(expected);
    }

    /** Earlier answers to read, and nothing to confirm. */
    public static Renewal toRead(Map<QuestionCode, EarlierAnswer> earlier) {
        return new Renewal(earlier, Map.of());
    }

    public Optional<EarlierAnswer> earlier(QuestionCode question) {
        return Optional.ofNullable(earlier.get(question));
    }

    public List<ExpectedChange> expected(QuestionCode question) {
        return expected.getOrDefault(question, List.of());
    }

    /** Whether somebody who knows said the answer: it waits for a yes or a no. */
    public boolean said(QuestionCode question) {
        return expected(question).stream().anyMatch(ExpectedChange::said);
    }

    /** Whether "still true" is an answer to the question. */
    public boolean confirmable(QuestionCode question) {
        return earlier(question).flatMap(EarlierAnswer::stillFits).isPresent();
    }

    /** Confirmable, and nothing says that it has changed: it may be confirmed together with others. */
    public boolean unchanged(QuestionCode question) {
        return confirmable(question) && expected(question).isEmpty();
    }
}
