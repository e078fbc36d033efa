package fr.gouv.barometre.sharedaction.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;

/** A no to a shared action, in a few words if the commune likes. */
class AnswerDialog extends Dialog {

    private static final int LONGEST_REASON = 500;

    /**
     * @param about key prefix of the texts
     * @param answer takes the reason, which may be empty
     */
    AnswerDialog(String about, String title, SerializableConsumer<String> answer) {
        setHeaderTitle(text(about + ".title", title));
        setWidth("32rem");
        TextArea reason = new TextArea(text("sharedaction.reason.label"));
        reason.setHelperText(text("sharedaction.reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        add(new Paragraph(text(about + ".effect")), reason);
        Button confirm = new Button(text(about), click -> {
            close();
            answer.accept(reason.getValue());
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("common.day.cancel"), click -> close()), confirm);
    }
}
