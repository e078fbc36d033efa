package fr.gouv.barometre.demo;

import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Condition;
import fr.gouv.barometre.survey.Conditions;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.QuestionKind;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Truth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Replaces an answer that contradicts earlier ones by the nearest that does not. */
final class Consistency {

    private final Questionnaire questionnaire;
    private final Map<QuestionCode, List<Condition>> contradictions;

    Consistency(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.contradictions = questionnaire.crossChecks().stream()
                .flatMap(check -> check.questions().stream().map(code -> Map.entry(code, check.contradiction())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    /** Gives the respondent the answer, or the nearest that goes with its earlier ones. */
    void answer(Question question, AnswerValue answer, Respondent respondent) {
        List<Condition> toAvoid = contradictions.getOrDefault(question.code(), List.of());
        Map<QuestionCode, AnswerValue> answers = respondent.answers();
        answers.put(question.code(), answer);
        if (!contradicts(toAvoid, respondent)) {
            return;
        }
        for (AnswerValue other : alternatives(question, answer)) {
            answers.put(question.code(), other);
            if (!contradicts(toAvoid, respondent)) {
                return;
            }
        }
        answers.put(question.code(), new AnswerValue.DontKnow());
    }

    private boolean contradicts(List<Condition> contradictions, Respondent respondent) {
        return contradictions.stream()
                .anyMatch(condition ->
                        Conditions.evaluate(condition, respondent.profile(), respondent.answers(), questionnaire)
                                == Truth.TRUE);
    }

    /** Answers that the published figure counts alike come first, so that mending does not move the figure. */
    private static List<AnswerValue> alternatives(Question question, AnswerValue answer) {
        if (answer instanceof AnswerValue.Share(var _, var total)) {
            return List.of(new AnswerValue.Share(BigDecimal.ZERO, total), new AnswerValue.Share(BigDecimal.ONE, total));
        }
        if (question.kind() != QuestionKind.SINGLE) {
            return List.of();
        }
        Question.@Nullable Reference reference = question.reference();
        List<String> counted = reference == null ? List.of() : reference.options();
        boolean isCounted = answer instanceof AnswerValue.Choice(String option) && counted.contains(option);
        List<String> others = question.options().reversed().stream()
                .filter(option -> !option.notApplicable())
                .map(Question.Option::code)
                .toList();
        return Stream.concat(
                        others.stream().filter(option -> counted.contains(option) == isCounted),
                        others.stream().filter(option -> counted.contains(option) != isCounted))
                .<AnswerValue>map(AnswerValue.Choice::new)
                .toList();
    }
}
