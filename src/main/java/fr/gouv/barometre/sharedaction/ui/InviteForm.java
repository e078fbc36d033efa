package fr.gouv.barometre.sharedaction.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.sharedaction.SharedActionList;
import fr.gouv.barometre.sharedaction.SharedActionRow;
import fr.gouv.barometre.sharedaction.SharedSheet;
import org.jspecify.annotations.Nullable;

/** One of the operator's shared actions that communes may still join, or a new one. */
class InviteForm extends Div {

    private final Select<SharedActionRow> action = new Select<>();
    private final Div message = new Div();
    private final SerializableConsumer<Long> send;

    /**
     * @param chosen of the address
     * @param send may refuse
     * @param create may refuse
     */
    InviteForm(
            SharedActionList list,
            @Nullable Long chosen,
            SerializableConsumer<Long> send,
            SerializableConsumer<SharedSheet> create) {
        this.send = send;
        action.setLabel(text("sharedaction.which.field"));
        action.setItems(list.actions().stream()
                .filter(row -> row.sheet().open(list.today()))
                .toList());
        action.setItemLabelGenerator(row -> row == null ? "" : row.sheet().title());
        action.setWidthFull();
        action.setManualValidation(true);
        list.actions().stream()
                .filter(row ->
                        chosen != null && row.id() == chosen && row.sheet().open(list.today()))
                .findFirst()
                .ifPresent(action::setValue);
        Button trial = new Button(text("declaration.form.try"), click -> submit());
        trial.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        trial.setDisableOnClick(true);
        trial.addClickListener(click -> trial.setEnabled(true));
        Button other = new Button(
                text("sharedaction.create"),
                click -> new SharedActionDialog("sharedaction.create", list.catalogue(), create).open());
        Div buttons = new Div(trial, other);
        buttons.addClassName("bn-ligne");
        addClassName("bn-colonne");
        add(message, action, buttons);
    }

    private void submit() {
        message.removeAll();
        action.setInvalid(action.isEmpty());
        action.setErrorMessage(text("sharedaction.which.missing"));
        if (action.isEmpty()) {
            action.focus();
            return;
        }
        try {
            send.accept(action.getValue().id());
        } catch (RefusedException refused) {
            message.add(new Alert(Tone.ERROR, text("sharedaction.refused"), refusal(refused)));
        }
    }
}
