package fr.gouv.barometre.recommendation;

import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.recommendation.Advice.Points;
import fr.gouv.barometre.recommendation.Catalogue.Entry;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Condition;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One action that the situation of a commune calls for.
 *
 * @param fired what calls for it, the answer that its next step mends first
 * @param late obligations in force and not met that it settles
 */
record Proposal(CatalogueAction action, Situation situation, List<FiredTrigger> fired, List<Obligation> late) {

    static Optional<Proposal> of(Entry entry, Situation situation) {
        List<Obligation> late = situation.lateFor(entry.action().code());
        List<FiredTrigger> fired = entry.triggers().stream()
                .flatMap(trigger -> FiredTrigger.of(trigger, situation).stream())
                .sorted(mostPressing(late))
                .toList();
        @Nullable Condition settled = entry.settledWhen();
        boolean calledFor = !fired.isEmpty()
                && situation.isTrue(entry.appliesWhen())
                && (settled == null || !situation.isTrue(settled));
        return calledFor || !late.isEmpty()
                ? Optional.of(new Proposal(entry.action(), situation, fired, late))
                : Optional.empty();
    }

    /** An answer that keeps an obligation from being met comes before a wider gap that the law does not ask to close. */
    private static Comparator<FiredTrigger> mostPressing(List<Obligation> late) {
        return Comparator.<FiredTrigger, Boolean>comparing(trigger -> late.stream()
                        .noneMatch(obligation -> obligation
                                .questions()
                                .contains(trigger.question().code())))
                .thenComparing(Comparator.comparingDouble(FiredTrigger::points).reversed());
    }

    Advice advice() {
        List<RankedReason> reasons = new ReasonFinder(this).reasons();
        return new Advice(
                0,
                action,
                nextStep(),
                reasons.stream()
                        .filter(reason -> reason.points() > 0)
                        .map(reason -> new Points(reason.words().heading(), reason.points()))
                        .toList(),
                reasons.stream().limit(Advice.REASONS).map(RankedReason::words).toList(),
                basedOn(),
                late.isEmpty() ? null : late.getFirst().code());
    }

    private String nextStep() {
        return fired.isEmpty()
                ? late.getFirst().title()
                : fired.getFirst().level().next();
    }

    private Map<QuestionCode, AnswerValue> basedOn() {
        Map<QuestionCode, AnswerValue> answers = new LinkedHashMap<>();
        fired.forEach(trigger -> answers.put(trigger.question().code(), trigger.answer()));
        late.forEach(obligation -> obligation
                .questions()
                .forEach(code -> situation.facts().answer(code).ifPresent(value -> answers.putIfAbsent(code, value))));
        return Collections.unmodifiableMap(answers);
    }
}
