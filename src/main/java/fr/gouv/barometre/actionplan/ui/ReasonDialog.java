package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import fr.gouv.barometre.common.RefusedException;

/** Asks why, in the commune's own words. What was typed stays when it is refused. */
class ReasonDialog extends Dialog {

    private final TextArea reason;

    /**
     * @param about key prefix of the texts: title, explanation, label, help and confirmation
     * @param onConfirm may refuse; the refusal is then shown on the field
     */
    ReasonDialog(String about, String actionTitle, SerializableConsumer<String> onConfirm) {
        setHeaderTitle(text(about + ".title"));
        setWidth("32rem");
        reason = new TextArea(text(about + ".label"));
        reason.setWidthFull();
        reason.setRequired(true);
        reason.setHelperText(text(about + ".help"));
        add(new Paragraph(text(about + ".about", actionTitle)), reason);

        Button confirm = new Button(text(about + ".confirm"), event -> confirm(onConfirm));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(text("plan.cancel"), event -> close());
        getFooter().add(cancel, confirm);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                reason.focus();
            }
        });
    }

    private void confirm(SerializableConsumer<String> onConfirm) {
        try {
            onConfirm.accept(reason.getValue());
            close();
        } catch (RefusedException refused) {
            reason.setErrorMessage(refusal(refused));
            reason.setInvalid(true);
            reason.focus();
        }
    }
}
