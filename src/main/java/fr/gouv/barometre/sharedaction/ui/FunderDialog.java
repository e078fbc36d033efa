package fr.gouv.barometre.sharedaction.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fr.gouv.barometre.actionplan.Funder;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.FieldRefusals;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.sharedaction.SharedFunder;
import java.util.Locale;

/** Who pays for all, or may. After a refusal it stays open with all that was typed. */
class FunderDialog extends Dialog {

    private final TextField name = new TextField(text("plan.funder.name"));
    private final BigDecimalField amount = new BigDecimalField(text("plan.funder.amount"));
    private final Select<Funder.State> state = new Select<>();
    private final FieldRefusals refusals = new FieldRefusals()
            .required(name, "sharedaction.refused.funder")
            .required(amount, "sharedaction.refused.amount");
    private final Div message = new Div();
    private final SerializableConsumer<SharedFunder> save;

    /** @param save may refuse */
    FunderDialog(String titleKey, SerializableConsumer<SharedFunder> save) {
        this.save = save;
        setHeaderTitle(text(titleKey));
        setWidth("32rem");
        name.setHelperText(text("plan.funder.name.help"));
        name.setManualValidation(true);
        amount.setLocale(Locale.FRANCE);
        amount.setManualValidation(true);
        state.setLabel(text("plan.funder.state"));
        state.setItems(Funder.State.values());
        state.setItemLabelGenerator(one -> text("plan.funder.state." + one));
        state.setValue(Funder.State.TO_ASK);
        Div content = new Div(message, name, amount, state);
        content.addClassName("bn-colonne");
        add(content);
        Button keep = new Button(text("sharedaction.save"), click -> submit());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("common.day.cancel"), click -> close()), keep);
    }

    FunderDialog show(SharedFunder funder) {
        name.setValue(funder.name());
        amount.setValue(funder.amount());
        state.setValue(funder.state());
        return this;
    }

    private void submit() {
        message.removeAll();
        refusals.clear();
        try {
            if (amount.isEmpty()) {
                throw new RefusedException("sharedaction.refused.amount");
            }
            save.accept(new SharedFunder(name.getValue(), amount.getValue(), state.getValue()));
            close();
        } catch (RefusedException refused) {
            if (!refusals.show(refused)) {
                message.add(new Alert(Tone.ERROR, text("sharedaction.refused"), refusal(refused)));
            }
        }
    }
}
