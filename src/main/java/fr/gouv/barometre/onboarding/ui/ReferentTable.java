package fr.gouv.barometre.onboarding.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.collaboration.Invitation;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.onboarding.MemberReferent;
import fr.gouv.barometre.onboarding.ReferentPage;

/** Members, who keeps the accesses of each, and what can be done about it. */
class ReferentTable extends DataTable<MemberReferent> {

    ReferentTable(ReferentPage page, InviteActions actions) {
        super(text("onboarding.table"));
        hideCaption().sentences();
        component(text("onboarding.commune"), one -> new TextLink(Addresses.commune(one.insee()), one.commune()));
        column(text("onboarding.referent"), one -> one.referent() == null ? text("onboarding.nobody") : one.referent());
        column(text("onboarding.state"), ReferentTable::state);
        column(text("onboarding.contact"), ReferentTable::contact);
        if (page.managed()) {
            component(text("onboarding.actions"), actions::of);
        }
        rows(page.rows());
    }

    private static String state(MemberReferent one) {
        Invitation invitation = one.invitation();
        if (invitation == null) {
            return text("onboarding.state." + one.state());
        }
        String day = Dates.day(invitation.askedAt().atZone(Dates.ZONE).toLocalDate());
        String state = text("onboarding.invitation." + invitation.delivery(), day);
        return invitation.problem() == null ? state : state + " " + text("onboarding.problem." + invitation.problem());
    }

    private static String contact(MemberReferent one) {
        return one.contact() == null
                ? text("onboarding.contact.none")
                : text(
                        "onboarding.contact.known",
                        one.contact().name(),
                        one.contact().email());
    }
}
