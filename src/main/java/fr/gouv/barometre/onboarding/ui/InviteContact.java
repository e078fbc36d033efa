package fr.gouv.barometre.onboarding.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.contact.Contact;
import fr.gouv.barometre.contact.ui.ContactGesture;
import fr.gouv.barometre.onboarding.ReferentService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Beside a contact of a member that has nobody: that person may become its référent. */
@Component
class InviteContact implements ContactGesture {

    private final ReferentService referents;

    InviteContact(ReferentService referents) {
        this.referents = referents;
    }

    @Override
    public Optional<Button> of(Contact contact, SerializableRunnable changed) {
        String email = contact.details().email();
        if (email == null || contact.returnedOn() != null || contact.referent()) {
            return Optional.empty();
        }
        Button button = new Button(text("onboarding.contact.invite"), click -> confirm(contact, email, changed));
        button.addThemeNames("small", "tertiary-outline");
        button.setAriaLabel(
                text("onboarding.contact.invite.of", contact.details().name(), contact.commune()));
        return Optional.of(button);
    }

    private void confirm(Contact contact, String email, SerializableRunnable changed) {
        ConfirmDialog dialog = new ConfirmDialog(
                text("onboarding.contact.invite.of", contact.details().name(), contact.commune()),
                text("onboarding.contact.effect", email),
                text("onboarding.send"),
                confirmed -> {
                    try {
                        referents.invite(
                                contact.opsn(),
                                contact.insee(),
                                contact.details().name(),
                                email);
                        Messages.done(text("onboarding.invited", contact.commune()));
                    } catch (RefusedException refused) {
                        Messages.problem(refusal(refused));
                    }
                    changed.run();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(text("common.day.cancel"));
        dialog.open();
    }
}
