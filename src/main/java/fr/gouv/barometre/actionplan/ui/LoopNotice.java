package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.actionplan.ActionLoop;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.actionplan.ProposedAnswer;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.response.KnownAnswer;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.AnswerWords;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.List;
import java.util.Map;

/** What an action changes in the answers, or what the answers already say of the action. */
class LoopNotice extends Div {

    LoopNotice(PlanOverview overview, PlanActionDetails action, Decisions decisions) {
        Map<QuestionCode, KnownAnswer> closing = ActionLoop.closing(overview, action);
        if (!closing.isEmpty()) {
            add(closing(overview, action, closing, decisions));
            return;
        }
        List<ProposedAnswer> answers = action.status().settled()
                ? ActionLoop.proposed(overview).stream()
                        .filter(proposal -> proposal.actionCode().equals(action.code()))
                        .toList()
                : action.status().open() ? ActionLoop.expected(overview, action) : List.of();
        if (!answers.isEmpty()) {
            add(box(overview, action, answers));
        }
    }

    private static Alert closing(
            PlanOverview overview,
            PlanActionDetails action,
            Map<QuestionCode, KnownAnswer> answers,
            Decisions decisions) {
        Alert alert =
                new Alert(Tone.SUCCESS, text("plan.loop.close.title", answers.size()), text("plan.loop.close.text"));
        answers.forEach((code, answer) -> alert.add(small(text(
                "plan.loop.evidence",
                String.valueOf(answer.year()),
                overview.questionnaire().question(code).text(),
                AnswerWords.say(overview.questionnaire().question(code), answer.value())))));
        if (overview.writable()) {
            Button close = new Button(
                    text("plan.loop.close"), event -> decisions.closeByAnswers(action.code(), action.title()));
            close.addThemeVariants(ButtonVariant.LUMO_SMALL);
            alert.add(close);
        }
        return alert;
    }

    private static Div box(PlanOverview overview, PlanActionDetails action, List<ProposedAnswer> answers) {
        Div box = new Div();
        box.addClassName("bn-boucle");
        Paragraph when = small(text(action.status().settled() ? "plan.loop.done" : "plan.loop.expected"));
        when.addClassName("bn-fort");
        box.add(when);
        for (ProposedAnswer answer : answers) {
            Question question = overview.questionnaire().question(answer.question());
            String before = AnswerWords.say(question, answer.before());
            AnswerValue value = answer.value();
            box.add(small(
                    value == null
                            ? text("plan.loop.ask-anew", question.text(), before)
                            : text("plan.loop.answer", question.text(), before, AnswerWords.say(question, value))));
        }
        return box;
    }

    private static Paragraph small(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("bn-petit");
        return paragraph;
    }
}
