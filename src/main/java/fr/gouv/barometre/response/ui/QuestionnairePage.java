package fr.gouv.barometre.response.ui;

import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.response.AnswerSheet;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.response.Renewal;
import fr.gouv.barometre.response.RenewalEffort;
import fr.gouv.barometre.survey.AnswerCheck;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A commune's answers laid over the questionnaire: what is asked, what is answered, what may be changed, what contradicts. */
class QuestionnairePage {

    private final AnswerSheet sheet;
    private final Questionnaire questionnaire;
    private final Renewal renewal;
    private final String address;
    private final Set<QuestionCode> settled;
    private final Facts facts;
    private final Set<Question> asked;
    private final List<CrossCheck> contradictions;

    /** The commune's own questionnaire. */
    QuestionnairePage(AnswerSheet sheet, Renewal renewal, Questionnaires questionnaires) {
        this(
                sheet,
                renewal,
                questionnaires,
                Addresses.questionnaire(sheet.profile().insee()),
                Set.of());
    }

    /**
     * @param address under which each axis has its page
     * @param settled questions whose answers cannot be changed from here
     */
    QuestionnairePage(
            AnswerSheet sheet,
            Renewal renewal,
            Questionnaires questionnaires,
            String address,
            Set<QuestionCode> settled) {
        this.sheet = sheet;
        this.renewal = renewal;
        this.address = address;
        this.settled = settled;
        questionnaire = questionnaires.version(sheet.campaign().questionnaireVersion());
        facts = sheet.facts();
        asked = new HashSet<>(Asked.questions(questionnaire, sheet.supposed()));
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

    /** The next axis with something left, beginning again at the first one after the last. */
    Optional<Axis> nextOpenAxis(Axis axis) {
        int here = axes().indexOf(axis);
        return Stream.concat(axes().stream().skip(here + 1L), axes().stream().limit(here))
                .filter(other -> open(other) > 0)
                .findFirst();
    }

    /** Of the page with all questions of the axis. */
    String address(Axis axis) {
        return address + "/" + axis.slug();
    }

    boolean isReadOnly(Question question) {
        return settled.contains(question.code()) || !sheet.rights().answers(questionnaire.axisOf(question.code()));
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

    Renewal renewal() {
        return renewal;
    }

    /** Whether there are earlier answers to say something about. */
    boolean renews() {
        return sheet.rights().answer() && !renewal.earlier().isEmpty();
    }

    /** Whether somebody who knows said an answer to an open question of the axis. */
    boolean saysSomething(Axis axis) {
        return asked(axis).stream().anyMatch(question -> isOpen(question) && renewal.said(question.code()));
    }

    /**
     * Asked, not answered this year, and nothing tells that last year's answer is no longer true; the details of a question go
     * with it.
     */
    List<Question> unchanged(Axis axis) {
        return asked(axis).stream()
                .filter(question -> facts.answer(question.code()).isEmpty())
                .filter(question -> renewal.unchanged(question.code()))
                .filter(question ->
                        question.code().detailed().map(renewal::unchanged).orElse(true))
                .toList();
    }

    RenewalEffort effort(List<Axis> of) {
        return RenewalEffort.left(of, questionnaire, sheet, renewal);
    }
}
