package fr.gouv.barometre.response;

import fr.gouv.barometre.survey.AnswerCheck;
import fr.gouv.barometre.survey.Asked;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.CrossCheck;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stays open in a response; none of it keeps the commune from submitting.
 *
 * @param axes the axes with unanswered questions, in the order of the questionnaire
 * @param contradictions answers that cannot both hold
 */
public record Remaining(List<OpenAxis> axes, List<CrossCheck> contradictions) {

    /** An axis and its questions that were asked and not answered, without details; never empty. */
    public record OpenAxis(Axis axis, List<Question> questions) {}

    public static Remaining of(Questionnaire questionnaire, Facts facts) {
        Set<QuestionCode> open = Asked.questions(questionnaire, facts).stream()
                .filter(question -> !question.isDetail())
                .map(Question::code)
                .filter(code -> facts.answer(code).isEmpty())
                .collect(Collectors.toSet());
        List<OpenAxis> axes = questionnaire.axes().stream()
                .map(axis -> new OpenAxis(
                        axis,
                        axis.questions().stream()
                                .filter(question -> open.contains(question.code()))
                                .toList()))
                .filter(axis -> !axis.questions().isEmpty())
                .toList();
        return new Remaining(axes, AnswerCheck.contradictions(questionnaire, facts));
    }

    public int questions() {
        return axes.stream().mapToInt(open -> open.questions().size()).sum();
    }
}
