package fr.gouv.barometre.portfolio.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.FieldRefusals;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.portfolio.NewView;

/** Asks for the name of a view to keep. After a refusal it stays open with what was typed. */
class SaveViewDialog extends Dialog {

    private final TextField name = new TextField(text("portfolio.saved.name"));
    private final Checkbox shared = new Checkbox(text("portfolio.saved.share"));
    private final FieldRefusals refusals = new FieldRefusals().required(name, "portfolio.refused.view-name");
    private final Div message = new Div();

    /** @param save may refuse */
    SaveViewDialog(SerializableBiConsumer<String, Boolean> save) {
        setHeaderTitle(text("portfolio.saved.keep"));
        setWidth("30rem");
        name.setMaxLength(NewView.LONGEST_NAME);
        name.setManualValidation(true);
        name.setHelperText(text("portfolio.saved.name.help"));
        Div content = new Div(message, name, shared);
        content.addClassName("bn-colonne");
        add(content);
        Button keep = new Button(text("portfolio.saved.save"), click -> submit(save));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("common.day.cancel"), click -> close()), keep);
    }

    private void submit(SerializableBiConsumer<String, Boolean> save) {
        message.removeAll();
        refusals.clear();
        try {
            save.accept(name.getValue(), shared.getValue());
            close();
        } catch (RefusedException refused) {
            if (!refusals.show(refused)) {
                message.add(new Alert(Tone.ERROR, text("portfolio.saved.refused"), refusal(refused)));
            }
        }
    }
}
