package fr.gouv.barometre.onboarding.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.collaboration.Invitation;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.EmailText;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.onboarding.MemberReferent;
import fr.gouv.barometre.onboarding.MemberReferent.Candidate;
import fr.gouv.barometre.onboarding.ReferentPage;
import java.time.LocalDate;

/** Members, who keeps the accesses of each, and what can be done about it. */
class ReferentTable extends DataTable<MemberReferent> {

    ReferentTable(ReferentPage page, InviteActions actions) {
        super(text("onboarding.table"));
        hideCaption().manyColumns().sentences();
        component(text("onboarding.commune"), one -> new TextLink(Addresses.commune(one.insee()), one.commune()));
        column(text("onboarding.referent"), one -> one.referent() == null ? text("onboarding.nobody") : one.referent());
        column(text("onboarding.state"), ReferentTable::state);
        component(text("onboarding.contact"), ReferentTable::contact);
        if (page.managed()) {
            component(text("onboarding.actions"), actions::of);
        }
        rows(page.rows());
    }

    private static String state(MemberReferent one) {
        Invitation invitation = one.invitation();
        String state = invitation == null
                ? text("onboarding.state." + one.state())
                : text("onboarding.invitation." + invitation.delivery(), day(invitation));
        if (invitation != null && invitation.problem() != null) {
            return state + " " + text("onboarding.problem." + invitation.problem());
        }
        LocalDate returned = one.returnedOn();
        return returned == null ? state : state + ". " + text("onboarding.returned", Dates.day(returned));
    }

    private static String day(Invitation invitation) {
        return Dates.day(invitation.askedAt().atZone(Dates.ZONE).toLocalDate());
    }

    private static Component contact(MemberReferent one) {
        Candidate contact = one.contact();
        if (contact == null) {
            return new Span(text("onboarding.contact.none"));
        }
        Div known = new Div(new Span(contact.name()), new Div(new EmailText(contact.email())));
        LocalDate returned = contact.returnedOn();
        if (returned != null) {
            Div note = new Div(text("onboarding.returned", Dates.day(returned)));
            note.addClassName("bn-note");
            known.add(note);
        }
        return known;
    }
}
