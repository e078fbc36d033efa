package fr.gouv.barometre.recommendation;

import fr.gouv.barometre.survey.Condition;
import fr.gouv.barometre.survey.QuestionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of the model actions, of what calls for them and of how they are ranked.
 *
 * @param version number that plans keep
 * @param questionnaireVersion version of the questionnaire whose answers call for the actions
 * @param entries in the order of their codes, "A01" first
 * @param words how each kind of reason is said
 */
public record Catalogue(
        int version,
        int questionnaireVersion,
        LocalDate reviewedOn,
        Ranking ranking,
        Map<ReasonKind, ReasonWords> words,
        List<Entry> entries) {

    public Catalogue {
        words = Map.copyOf(words);
        entries = List.copyOf(entries);
    }

    /**
     * An action and what calls for it.
     *
     * @param appliesWhen proposed only to communes where this is true
     * @param settledWhen answers that settle the matter whatever the triggers say; null when none does
     * @param triggers empty for an action that is never proposed, only chosen
     */
    public record Entry(
            CatalogueAction action,
            Condition appliesWhen,
            @Nullable Condition settledWhen,
            List<Trigger> triggers) {}

    /**
     * A question whose weak answers call for the action.
     *
     * @param points on the scale of the total, instead of gap times weight: for a question that is not scored, or whose
     *     gap another action counts already; null elsewhere
     * @param levels the first one that holds is proposed
     */
    public record Trigger(QuestionCode question, @Nullable Double points, List<Level> levels) {

        /** Whether closing the gap is counted here: the question is scored and no other action counts it. */
        boolean gapCounts() {
            return points == null;
        }
    }

    /**
     * What is missing at one level of answer, and the next step only.
     *
     * @param gap in words, "aucun élu désigné"; "{answer}" stands for the answer
     * @param next the next step, in the infinitive
     * @param reaches option that the step leads to; null for the next band worth a point more
     */
    public record Level(
            Condition when,
            String gap,
            String next,
            @Nullable String reaches) {}

    /** How a kind of reason is said: "Écart", "{gap}, question de poids {weight}". */
    public record ReasonWords(String heading, String text) {}

    public List<CatalogueAction> actions() {
        return entries.stream().map(Entry::action).toList();
    }

    public Optional<Entry> find(String code) {
        return entries.stream()
                .filter(entry -> entry.action().code().equals(code))
                .findFirst();
    }

    /** @throws IllegalArgumentException when the catalogue has no such action */
    public CatalogueAction action(String code) {
        return find(code).map(Entry::action).orElseThrow(() -> new IllegalArgumentException("No action " + code));
    }
}
