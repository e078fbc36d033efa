package fr.gouv.barometre.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question and all that is needed to ask, check and score it.
 *
 * @param why "why we ask", in plain French
 * @param where "where to find it", in plain French
 * @param unit unit of a number, or of the part and total of a share; null elsewhere
 * @param minimum smallest number, or first level of a scale; null elsewhere
 * @param maximum greatest number, or last level of a scale; null elsewhere
 * @param decimals digits allowed after the comma in a number, or in the part and total of a share; 0 for things counted
 * @param options of a single or multiple question; of a number question, the answers in words that stand for "no such
 *     number" ("ce budget n'est pas suivi"); empty elsewhere
 * @param bands of a multiple (by number of options chosen), number, share (in percent) or scale question, by rising
 *     {@code from}; empty when it is not scored
 * @param good score from which nothing is advised, 0 to 3; null when the question is not scored
 * @param weight 0 when the question is not scored; see {@link #weightFor}
 * @param higherWeight for the communes that the question matters more to; null when it matters the same to all
 * @param shownWhen display condition over earlier answers; asked unless it is false
 * @param appliesWhen applicability by profile; asked unless it is false
 * @param reference published national figure of 2025
 * @param actions codes of the catalogue actions that a weak answer may call for
 * @param changed why answers to this version do not compare with those to the version before, in plain French; null when they
 *     do
 * @param confidential seen by the commune and its operator only, never published, never counted
 */
public record Question(
        QuestionCode code,
        String text,
        String why,
        String where,
        QuestionKind kind,
        @Nullable String unit,
        @Nullable Double minimum,
        @Nullable Double maximum,
        int decimals,
        List<Option> options,
        List<Band> bands,
        @Nullable Double good,
        double weight,
        @Nullable HigherWeight higherWeight,
        Condition shownWhen,
        Condition appliesWhen,
        @Nullable Reference reference,
        List<String> actions,
        @Nullable String changed,
        boolean confidential) {

    /**
     * One answer to choose.
     *
     * @param score 0 to 3; null when choosing it is not scored
     * @param notApplicable choosing it means that the question does not concern the commune
     * @param exclusive in a multiple question, cannot go with another ("none of these")
     */
    public record Option(String code, String text, @Nullable Double score, boolean notApplicable, boolean exclusive) {}

    /** @param when over the profile of the commune; unknown leaves the ordinary weight */
    public record HigherWeight(double weight, Condition when) {}

    /** From this value on, the answer is worth this score; {@code text} says the level in words. */
    public record Band(double from, double score, String text) {}

    /**
     * A published national figure. What it counts is said by {@code options} (share of the respondents who chose one of
     * them), by {@code valueAtLeast} (share whose number reaches it), or by neither: then, for a share question, it is the
     * part of the total over all respondents.
     *
     * @param percent 0 to 100; null when only words, or only {@code shares}, were published
     * @param text the figure in words
     * @param options codes of the options that the figure counts together; may be empty
     * @param shares percent published for single options; empty when there is at most one figure
     * @param caveat base and limits, to show beside it
     */
    public record Reference(
            @Nullable Double percent,
            String text,
            List<String> options,
            @Nullable Double valueAtLeast,
            Map<String, Double> shares,
            String source,
            String url,
            String caveat) {}

    public Optional<Option> option(String optionCode) {
        return options.stream().filter(o -> o.code().equals(optionCode)).findFirst();
    }

    /** What the question weighs in the score of its axis for this commune. */
    public double weightFor(Facts commune, Questionnaire questionnaire) {
        return higherWeight != null && Conditions.evaluate(higherWeight.when(), commune, questionnaire) == Truth.TRUE
                ? higherWeight.weight()
                : weight;
    }

    /**
     * Whether the question is put to a commune that its conditions give this: a question stays while that is not known,
     * but a detail waits for the answer that it is a detail of.
     */
    public boolean isAsked(Truth conditions) {
        return isDetail() ? conditions == Truth.TRUE : conditions != Truth.FALSE;
    }

    /** A detail is asked in passing: nobody waits for it, and no count of questions or answers takes it in. */
    public boolean isDetail() {
        return code.detailed().isPresent();
    }

    public boolean scored() {
        return weight > 0;
    }
}
