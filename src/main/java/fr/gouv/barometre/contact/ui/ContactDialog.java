package fr.gouv.barometre.contact.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.DayField;
import fr.gouv.barometre.common.ui.FieldRefusals;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.contact.ContactDetails;
import fr.gouv.barometre.contact.ContactRole;
import java.time.LocalDate;
import java.util.Objects;

/** What is known of one person. After a refusal it stays open with all that was typed. */
class ContactDialog extends Dialog {

    private final Select<ContactRole> role = new Select<>();
    private final TextField name = new TextField(text("contact.name"));
    private final EmailField email = new EmailField(text("contact.email"));
    private final TextField phone = new TextField(text("contact.phone"));
    private final DayField mandate = new DayField(text("contact.mandate-ends-on"));
    private final TextField source = new TextField(text("contact.source"));
    private final DayField knownOn = new DayField(text("contact.known-on"));
    private final FieldRefusals refusals = new FieldRefusals()
            .required(name, "contact.refused.name")
            .optional(email, "contact.refused.email", "contact.refused.unreachable")
            .optional(phone, "contact.refused.phone")
            .optional(mandate, "contact.refused.mandate")
            .required(source, "contact.refused.source")
            .required(knownOn, "contact.refused.known-on");
    private final Div message = new Div();
    private final SerializableConsumer<ContactDetails> save;

    /**
     * @param first fields that come before those of the person
     * @param save may refuse
     */
    ContactDialog(String title, LocalDate today, SerializableConsumer<ContactDetails> save, Component... first) {
        this.save = save;
        setHeaderTitle(title);
        setWidth("32rem");
        role.setLabel(text("contact.role"));
        role.setItems(ContactRole.values());
        role.setItemLabelGenerator(ContactWords::role);
        role.addValueChangeListener(
                change -> mandate.setVisible(change.getValue().elected()));
        role.setValue(ContactRole.SECRETARY);
        name.setManualValidation(true);
        name.setMaxLength(100);
        email.setManualValidation(true);
        phone.setManualValidation(true);
        phone.setMaxLength(30);
        mandate.setManualValidation(true);
        source.setManualValidation(true);
        source.setMaxLength(200);
        source.setHelperText(text("contact.source.help"));
        knownOn.setManualValidation(true);
        knownOn.setValue(today);
        Div content = new Div(message);
        content.addClassName("bn-colonne");
        content.add(first);
        content.add(role, name, email, phone, mandate, source, knownOn);
        add(content);
        Button keep = new Button(text("contact.save"), click -> submit());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("contact.cancel"), click -> close()), keep);
    }

    ContactDialog show(ContactDetails details) {
        role.setValue(details.role());
        name.setValue(details.name());
        email.setValue(Objects.requireNonNullElse(details.email(), ""));
        phone.setValue(Objects.requireNonNullElse(details.phone(), ""));
        mandate.setValue(details.mandateEndsOn());
        source.setValue(details.source());
        knownOn.setValue(details.knownOn());
        return this;
    }

    private void submit() {
        message.removeAll();
        refusals.clear();
        try {
            if (knownOn.isEmpty()) {
                throw new RefusedException("contact.refused.known-on");
            }
            save.accept(new ContactDetails(
                    role.getValue(),
                    name.getValue(),
                    email.getValue(),
                    phone.getValue(),
                    role.getValue().elected() ? mandate.getValue() : null,
                    source.getValue(),
                    knownOn.getValue()));
            close();
        } catch (RefusedException refused) {
            if (!refusals.show(refused)) {
                message.add(new Alert(Tone.ERROR, text("contact.refused"), refusal(refused)));
            }
        }
    }

    /** Where what is refused is said: those of the fields that come first are added here. */
    FieldRefusals refusals() {
        return refusals;
    }
}
