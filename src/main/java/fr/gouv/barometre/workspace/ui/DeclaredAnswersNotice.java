package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.declaration.WaitingAnswer;
import fr.gouv.barometre.declaration.WaitingAnswerService;
import fr.gouv.barometre.response.ConfirmResult;
import fr.gouv.barometre.survey.AnswerWords;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.workspace.CommuneHome;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** The answers that operators declared, confirmed all in one click or corrected one by one. Absent when none waits. */
class DeclaredAnswersNotice extends Div {

    private static final int MOST_UNFOLDED = 10;

    private final transient WaitingAnswerService waiting;
    private final SerializableRunnable refresh;

    /** @param refresh shows the page anew, with what became of the answers */
    DeclaredAnswersNotice(CommuneHome home, WaitingAnswerService waiting, SerializableRunnable refresh) {
        this.waiting = waiting;
        this.refresh = refresh;
        setVisible(!home.declared().isEmpty());
        if (home.declared().isEmpty()) {
            return;
        }
        addClassName("fr-mb-3w");
        String operators =
                home.declared().stream().map(WaitingAnswer::operator).distinct().collect(Collectors.joining(", "));
        Set<QuestionCode> questions =
                home.declared().stream().map(WaitingAnswer::question).collect(Collectors.toSet());
        add(new Alert(
                Tone.INFO,
                text("workspace.declared.title", questions.size(), operators),
                text("workspace.declared.text", questions.size()),
                answers(home),
                confirmation(home, questions.size()),
                links(home, questions)));
    }

    /** Nobody confirms at once what they cannot see; a whole paper questionnaire would hide the rest of the page. */
    private static Component answers(CommuneHome home) {
        UnorderedList answers = new UnorderedList();
        answers.addClassNames("bn-liste", "fr-mt-1w");
        home.declared().forEach(answer -> answers.add(new ListItem(line(home, answer))));
        int count = home.declared().size();
        if (count <= MOST_UNFOLDED) {
            return answers;
        }
        NativeDetails folded = new NativeDetails(text("workspace.declared.unfold", count), answers);
        folded.addClassNames("bn-details", "fr-my-2w");
        return folded;
    }

    private static String line(CommuneHome home, WaitingAnswer answer) {
        Question question = home.overview().questionnaire().question(answer.question());
        LocalDate receivedOn = answer.receivedOn();
        return text(
                receivedOn == null ? "workspace.declared.answer" : "workspace.declared.answer.paper",
                question.code(),
                question.text(),
                AnswerWords.say(question, answer.value()),
                answer.operator(),
                Dates.day(receivedOn == null ? answer.declaredOn() : receivedOn));
    }

    private Div confirmation(CommuneHome home, int questions) {
        InseeCode commune = home.commune().insee();
        Set<Long> seen = home.declared().stream().map(WaitingAnswer::id).collect(Collectors.toSet());
        Button confirm = new Button(text("workspace.declared.confirm", questions), click -> confirm(commune, seen));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> confirm.setEnabled(true));
        Div action = new Div(confirm);
        action.addClassName("fr-my-3v");
        return action;
    }

    private void confirm(InseeCode commune, Set<Long> seen) {
        try {
            ConfirmResult result = waiting.confirm(commune, seen);
            Messages.done(text(
                    "workspace.declared.done",
                    result.confirmed().size(),
                    result.answeredMeanwhile().size() + result.refused().size()));
            refresh.run();
        } catch (RefusedException refused) {
            Messages.problem(refusal(refused));
        }
    }

    private static UnorderedList links(CommuneHome home, Set<QuestionCode> questions) {
        UnorderedList links = new UnorderedList();
        links.addClassName("bn-choix");
        for (Axis axis : home.overview().questionnaire().axes()) {
            long waiting = axis.questions().stream()
                    .filter(question -> questions.contains(question.code()))
                    .count();
            if (waiting > 0) {
                links.add(new ListItem(new TextLink(
                        Addresses.questionnaire(home.commune().insee()) + "/" + axis.slug(),
                        text("workspace.declared.axis", axis.shortTitle(), waiting))));
            }
        }
        return links;
    }
}
