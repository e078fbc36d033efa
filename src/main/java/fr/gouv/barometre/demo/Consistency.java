package fr.gouv.barometre.demo;

import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Condition;
import fr.gouv.barometre.survey.Conditions;
import fr.gouv.barometre.survey.CrossCheck;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.QuestionKind;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Truth;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Replaces an answer that contradicts earlier ones by the nearest that does not. */
final class Consistency {

    private final Questionnaire questionnaire;

    Consistency(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    AnswerValue mend(Question question, AnswerValue answer, Respondent respondent) {
        List<Condition> contradictions = questionnaire.crossChecks().stream()
                .filter(check -> check.questions().contains(question.code()))
                .map(CrossCheck::contradiction)
                .toList();
        if (contradictions.isEmpty()) {
            return answer;
        }
        return Stream.concat(Stream.of(answer), alternatives(question, answer))
                .filter(candidate -> holdsTogether(question, candidate, respondent, contradictions))
                .findFirst()
                .orElseGet(AnswerValue.DontKnow::new);
    }

    private boolean holdsTogether(
            Question question, AnswerValue candidate, Respondent respondent, List<Condition> contradictions) {
        Map<QuestionCode, AnswerValue> answers = new HashMap<>(respondent.answers());
        answers.put(question.code(), candidate);
        Facts facts = new Facts(respondent.profile(), answers);
        return contradictions.stream()
                .noneMatch(condition -> Conditions.evaluate(condition, facts, questionnaire) == Truth.TRUE);
    }

    /** Answers that the published figure counts alike come first, so that mending does not move the figure. */
    private static Stream<AnswerValue> alternatives(Question question, AnswerValue answer) {
        if (answer instanceof AnswerValue.Share(var _, var total)) {
            return Stream.of(BigDecimal.ZERO, BigDecimal.ONE).map(other -> new AnswerValue.Share(other, total));
        }
        if (question.kind() != QuestionKind.SINGLE) {
            return Stream.empty();
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
                .map(AnswerValue.Choice::new);
    }
}
