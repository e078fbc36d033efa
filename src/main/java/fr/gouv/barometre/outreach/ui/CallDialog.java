package fr.gouv.barometre.outreach.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.DayField;
import fr.gouv.barometre.common.ui.FieldRefusals;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.outreach.Call;
import fr.gouv.barometre.outreach.NewCall;
import fr.gouv.barometre.outreach.Outcome;
import java.time.LocalDate;
import java.util.List;

/** Notes a call, below those of before. After a refusal it stays open with all that was typed. */
class CallDialog extends Dialog {

    private final DayField calledOn = new DayField(text("outreach.called-on"));
    private final Select<Outcome> outcome = new Select<>();
    private final TextArea note = new TextArea(text("outreach.note.label"));
    private final DayField remindOn = new DayField(text("outreach.remind-on.optional"));
    private final FieldRefusals refusals = new FieldRefusals()
            .required(calledOn, "outreach.refused.called-on")
            .optional(note, "outreach.refused.note")
            .optional(remindOn, "outreach.refused.remind-on");
    private final Div message = new Div();
    private final SerializableConsumer<NewCall> save;

    /**
     * @param before the latest first
     * @param save may refuse
     */
    CallDialog(
            String title,
            LocalDate today,
            List<Call> before,
            SerializableConsumer<NewCall> save,
            SerializableConsumer<Call> delete) {
        this.save = save;
        setHeaderTitle(title);
        setWidth("34rem");
        calledOn.setManualValidation(true);
        calledOn.setValue(today);
        outcome.setLabel(text("outreach.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(value -> text("outreach.outcome." + value));
        outcome.setValue(Outcome.REACHED);
        note.setManualValidation(true);
        note.setMaxLength(NewCall.LONGEST_NOTE);
        note.setHelperText(text("outreach.note.help"));
        remindOn.setManualValidation(true);
        Div content = new Div(message, calledOn, outcome, note, remindOn);
        content.addClassName("bn-colonne");
        if (!before.isEmpty()) {
            content.add(history(before, delete));
        }
        add(content);
        Button keep = new Button(text("outreach.save"), click -> submit());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("outreach.cancel"), click -> close()), keep);
    }

    private NativeDetails history(List<Call> before, SerializableConsumer<Call> delete) {
        Div calls = new Div();
        calls.addClassName("bn-colonne");
        for (Call call : before) {
            Span words = new Span(text(
                    "outreach.call.last",
                    Dates.day(call.calledOn()),
                    text("outreach.outcome." + call.outcome()),
                    call.by(),
                    call.note()));
            words.addClassNames("bn-lignes", "bn-ligne__texte");
            Button remove = new Button(text("outreach.delete"), click -> {
                delete.accept(call);
                close();
            });
            remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(text("outreach.delete.of", Dates.day(call.calledOn())));
            Div line = new Div(words, remove);
            line.addClassNames("bn-ligne", "bn-ligne--entre");
            calls.add(line);
        }
        return new NativeDetails(text("outreach.calls.before", before.size()), calls);
    }

    private void submit() {
        message.removeAll();
        refusals.clear();
        try {
            if (calledOn.isEmpty()) {
                throw new RefusedException("outreach.refused.called-on");
            }
            save.accept(new NewCall(calledOn.getValue(), outcome.getValue(), note.getValue(), remindOn.getValue()));
            close();
        } catch (RefusedException refused) {
            if (!refusals.show(refused)) {
                message.add(new Alert(Tone.ERROR, text("outreach.refused"), refusal(refused)));
            }
        }
    }
}
