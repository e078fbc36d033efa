package fr.gouv.barometre.contact.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.contact.Contact;
import fr.gouv.barometre.contact.ContactDetails;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Contacts, each with who it is, how to reach them, until when, and where that is known from. */
class ContactTable extends Div {

    private final DataTable<Contact> table;
    private final LocalDate today;
    private @Nullable SerializableConsumer<Contact> verified;
    private SerializableFunction<Contact, List<Button>> gestures = contact -> List.of();

    /**
     * @param first name of the first column, which {@code names} fills
     * @param returned key of what is said of an address that no longer takes what the portal sends
     */
    ContactTable(String first, SerializableFunction<Contact, Component> names, String returned, LocalDate today) {
        this.today = today;
        table = new DataTable<Contact>(text("contact.table"))
                .hideCaption()
                .manyColumns()
                .sentences()
                .component(first, names)
                .component(text("contact.person"), contact -> ContactWords.person(contact, today))
                .component(text("contact.reach"), contact -> ContactWords.reach(contact, returned))
                .component(text("contact.source"), ContactWords::source);
        add(table);
    }

    /** For contacts whose address no longer receives. */
    ContactTable verified(SerializableConsumer<Contact> verified) {
        this.verified = verified;
        return this;
    }

    /** What stands before the other buttons of a contact. */
    ContactTable gestures(SerializableFunction<Contact, List<Button>> gestures) {
        this.gestures = gestures;
        return this;
    }

    /**
     * @param change may refuse
     * @param delete may refuse
     */
    ContactTable actions(SerializableBiConsumer<Contact, ContactDetails> change, SerializableConsumer<Contact> delete) {
        table.component(text("contact.actions"), contact -> {
            Button edit = small("contact.change", contact);
            edit.addClickListener(click -> new ContactDialog(
                            text("contact.change.of", contact.details().name(), contact.commune()),
                            today,
                            details -> change.accept(contact, details))
                    .show(contact.details())
                    .open());
            Button remove = small("contact.delete", contact);
            remove.addClickListener(click -> confirm(contact, delete));
            Div buttons = new Div();
            gestures.apply(contact).forEach(buttons::add);
            buttons.add(edit, remove);
            buttons.addClassName("bn-ligne");
            SerializableConsumer<Contact> writeAgain = verified;
            if (writeAgain != null && contact.returnedOn() != null) {
                Button again = small("contact.verified", contact);
                again.addClickListener(click -> writeAgain.accept(contact));
                buttons.addComponentAsFirst(again);
            }
            return buttons;
        });
        return this;
    }

    ContactTable rows(List<Contact> contacts) {
        table.rows(contacts);
        return this;
    }

    private static void confirm(Contact contact, SerializableConsumer<Contact> delete) {
        ConfirmDialog dialog = new ConfirmDialog(
                text("contact.delete.of", contact.details().name(), contact.commune()),
                text("contact.delete.effect"),
                text("contact.delete"),
                confirmed -> {
                    try {
                        delete.accept(contact);
                    } catch (RefusedException refused) {
                        Messages.problem(refusal(refused));
                    }
                });
        dialog.setCancelable(true);
        dialog.setCancelText(text("contact.cancel"));
        dialog.open();
    }

    private static Button small(String verb, Contact contact) {
        Button button = new Button(text(verb));
        button.addThemeNames("small", "tertiary-outline");
        button.setAriaLabel(text(verb + ".of", contact.details().name(), contact.commune()));
        return button;
    }
}
