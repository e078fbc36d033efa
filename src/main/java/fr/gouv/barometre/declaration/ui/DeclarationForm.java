package fr.gouv.barometre.declaration.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.declaration.DeclarableQuestion;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Question;
import java.util.List;

/** One of the questions that an operator can often know, and one of its answers. */
class DeclarationForm extends Div {

    private final Select<DeclarableQuestion> question = new Select<>();
    private final RadioButtonGroup<Question.Option> answer = new RadioButtonGroup<>();
    private final Div message = new Div();
    private final SerializableBiConsumer<Question, AnswerValue> send;

    /** @param send may refuse */
    DeclarationForm(List<DeclarableQuestion> questions, SerializableBiConsumer<Question, AnswerValue> send) {
        this.send = send;
        question.setLabel(text("declaration.form.question"));
        question.setItems(questions);
        question.setItemLabelGenerator(one -> one == null
                ? ""
                : text(
                        "declaration.form.item",
                        one.question().code(),
                        one.question().text()));
        question.setHelperText(text("declaration.form.question.help"));
        question.setWidthFull();
        question.setManualValidation(true);
        question.addValueChangeListener(change -> ask(change.getValue()));
        answer.setLabel(text("declaration.form.answer"));
        answer.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        answer.setItemLabelGenerator(Question.Option::text);
        answer.setManualValidation(true);
        answer.setVisible(false);
        Button trial = new Button(text("declaration.form.try"), click -> submit());
        trial.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        trial.setDisableOnClick(true);
        trial.addClickListener(click -> trial.setEnabled(true));
        Div actions = new Div(trial);
        actions.addClassName("fr-mt-2w");
        addClassName("bn-colonne");
        add(message, question, answer, actions);
    }

    private void ask(DeclarableQuestion chosen) {
        answer.setHelperText(chosen.why());
        answer.setItems(chosen.question().options());
        answer.setInvalid(false);
        answer.setVisible(true);
        question.setInvalid(false);
    }

    private void submit() {
        message.removeAll();
        question.setInvalid(question.isEmpty());
        question.setErrorMessage(text("declaration.form.question.missing"));
        answer.setInvalid(answer.isEmpty());
        answer.setErrorMessage(text("declaration.refused.value"));
        if (question.isEmpty()) {
            question.focus();
        }
        if (question.isEmpty() || answer.isEmpty()) {
            return;
        }
        try {
            send.accept(
                    question.getValue().question(),
                    new AnswerValue.Choice(answer.getValue().code()));
        } catch (RefusedException refused) {
            message.add(new Alert(Tone.ERROR, text("declaration.refused"), refusal(refused)));
        }
    }
}
