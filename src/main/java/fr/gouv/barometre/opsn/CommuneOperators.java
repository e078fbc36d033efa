package fr.gouv.barometre.opsn;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operators of a commune and what they wait for.
 *
 * @param followed those it belongs to today, by name; it may have several, or none
 * @param asking names of those that want to be and wait for an answer of its référent; empty for every other reader
 * @param proposals actions that they propose to carry together with others; empty for who may not answer for the commune
 */
public record CommuneOperators(List<OpsnDetails> followed, List<String> asking, List<Proposal> proposals) {

    /**
     * A shared action that the commune has not answered yet.
     *
     * @param operator short name
     * @param answerBy the last day; null when there is none
     */
    public record Proposal(
            String operator, String title, @Nullable LocalDate answerBy) {}
}
