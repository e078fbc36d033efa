package fr.gouv.barometre.contact.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.ui.Badge;
import fr.gouv.barometre.common.ui.EmailText;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.contact.Contact;
import fr.gouv.barometre.contact.ContactRole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a contact is written in the tables. */
final class ContactWords {

    private ContactWords() {}

    static String role(ContactRole role) {
        return text("contact.role." + role.name());
    }

    static String orAllRoles(@Nullable ContactRole role) {
        return role == null ? text("contact.filter.all-roles") : role(role);
    }

    /** With the end of the mandate, for who holds one. */
    static Component person(Contact contact, LocalDate today) {
        Div person = new Div(
                new Span(contact.details().name()), note(role(contact.details().role())));
        if (contact.details().role().elected()) {
            person.add(mandate(contact, today));
        }
        return person;
    }

    /** @param returned what is said of an address that no longer takes what the portal sends, and from which day */
    static Component reach(Contact contact, String returned) {
        Div lines = new Div();
        String email = contact.details().email();
        if (email != null) {
            lines.add(new Div(EmailText.link(email)));
            if (contact.returnedOn() != null) {
                lines.add(note(text(returned, Dates.day(contact.returnedOn()))));
            }
        }
        String phone = contact.details().phone();
        if (phone != null) {
            lines.add(new Div(new Anchor("tel:" + phone.replaceAll("[^+0-9]", ""), phone)));
        }
        return lines;
    }

    private static Component mandate(Contact contact, LocalDate today) {
        LocalDate last = contact.details().mandateEndsOn();
        if (last == null) {
            return note(text("contact.mandate.unknown"));
        }
        return contact.mandateEnded(today)
                ? new Badge(Tone.WARNING, text("contact.mandate.ended", Dates.numeric(last))).small()
                : note(text("contact.mandate.until", Dates.day(last)));
    }

    static Component source(Contact contact) {
        return new Div(
                new Span(contact.details().source()),
                note(text("contact.known-on.note", Dates.day(contact.details().knownOn()))));
    }

    private static Div note(String words) {
        Div note = new Div(words);
        note.addClassName("bn-note");
        return note;
    }
}
