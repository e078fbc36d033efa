package fr.gouv.barometre.onboarding.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.FieldRefusals;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.onboarding.MemberReferent;

/** Whom to invite to a member; the known contact is proposed. */
class InviteDialog extends Dialog {

    private static final int LONGEST_NAME = 100;

    private final TextField name = new TextField(text("onboarding.name"));
    private final EmailField email = new EmailField(text("onboarding.email"));
    private final Div message = new Div();
    private final FieldRefusals refusals = new FieldRefusals()
            .required(name, "collaboration.refused.name")
            .required(email, "collaboration.refused.email");
    private final SerializableBiConsumer<String, String> invite;

    /** @param invite takes a name and an address; may refuse */
    InviteDialog(MemberReferent member, SerializableBiConsumer<String, String> invite) {
        this.invite = invite;
        setHeaderTitle(text("onboarding.invite.of", member.commune()));
        setWidth("32rem");
        name.setManualValidation(true);
        name.setMaxLength(LONGEST_NAME);
        email.setManualValidation(true);
        if (member.contact() != null) {
            name.setValue(member.contact().name());
            email.setValue(member.contact().reachable() ? member.contact().email() : "");
        }
        Div content = new Div(message, new Paragraph(text("onboarding.invite.effect")), name, email);
        content.addClassName("bn-colonne");
        add(content);
        Button send = new Button(text("onboarding.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("common.day.cancel"), click -> close()), send);
    }

    private void send() {
        message.removeAll();
        refusals.clear();
        try {
            invite.accept(name.getValue(), email.getValue());
            close();
        } catch (RefusedException refused) {
            if (!refusals.show(refused)) {
                message.add(new Alert(Tone.ERROR, text("onboarding.refused"), refusal(refused)));
            }
        }
    }
}
