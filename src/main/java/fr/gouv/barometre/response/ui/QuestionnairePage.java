package fr.gouv.barometre.response.ui;

import fr.gouv.barometre.response.AnswerSheet;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.survey.AnswerCheck;
import fr.gouv.barometre.survey.AnswerWords;
import fr.gouv.barometre.survey.Asked;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.CrossCheck;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A commune's answers laid over the questionnaire: what is asked, what is answered, what contradicts. */
class QuestionnairePage {

    private final AnswerSheet sheet;
    private final Questionnaire questionnaire;
    private final @Nullable Questionnaire earlier;
    private final Facts facts;
    private final Set<Question> asked;
    private final List<CrossCheck> contradictions;

    QuestionnairePage(AnswerSheet sheet, Questionnaires questionnaires) {
        this.sheet = sheet;
        questionnaire = questionnaires.version(sheet.campaign().questionnaireVersion());
        earlier = sheet.previous()
                .map(previous -> questionnaires.version(previous.questionnaireVersion()))
                .orElse(null);
        facts = sheet.facts();
        asked = new HashSet<>(Asked.questions(questionnaire, facts));
        contradictions = AnswerCheck.contradictions(questionnaire, facts);
    }

    AnswerSheet sheet() {
        return sheet;
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    Facts facts() {
        return facts;
    }

    List<Axis> axes() {
        return questionnaire.axes();
    }

    Optional<Axis> axis(String slug) {
        return axes().stream().filter(axis -> axis.slug().equals(slug)).findFirst();
    }

    /** The first axis with something left, or the first one when nothing is. */
    Axis firstOpenAxis() {
        return axes().stream().filter(axis -> open(axis) > 0).findFirst().orElse(axes().getFirst());
    }

    List<Question> asked(Axis axis) {
        return axis.questions().stream().filter(asked::contains).toList();
    }

    boolean isOpen(Question question) {
        return facts.answer(question.code()).isEmpty() && !question.isDetail();
    }

    /** Without the details, which nobody waits for. */
    int expected(Axis axis) {
        return (int)
                asked(axis).stream().filter(question -> !question.isDetail()).count();
    }

    int open(Axis axis) {
        return (int) asked(axis).stream().filter(this::isOpen).count();
    }

    int answered(Axis axis) {
        return expected(axis) - open(axis);
    }

    /** The answer in force; null when the question never had one. */
    @Nullable
    GivenAnswer given(Question question) {
        return sheet.response().answer(question.code()).orElse(null);
    }

    List<String> contradictionsOn(QuestionCode question) {
        return contradictions.stream()
                .filter(check -> check.questions().contains(question))
                .map(CrossCheck::message)
                .toList();
    }

    /** What the commune answered in an earlier campaign, in the words of that year's questionnaire. */
    @Nullable
    PreviousLine previous(Question question) {
        if (earlier == null || sheet.previous().isEmpty()) {
            return null;
        }
        GivenAnswer given = sheet.previous().get().answer(question.code()).orElse(null);
        Question then = earlier.find(question.code()).orElse(null);
        return given == null || given.value() == null || then == null
                ? null
                : new PreviousLine(sheet.previous().get().year(), AnswerWords.say(then, given.value()), given);
    }
}
