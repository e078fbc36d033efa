package fr.gouv.barometre.contact.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.CommuneInAddress;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.contact.Contact;
import fr.gouv.barometre.contact.HeldContactService;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What operators hold about the people of a commune, to correct or delete. */
@Route(CommuneInAddress.ROUTE + "/contacts")
@RolesAllowed(Roles.COMMUNE_REFERENT)
class HeldContactsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HeldContactService contacts;
    private final transient Clock clock;
    private final Div list = new Div();
    private final Div heading = new Div();

    HeldContactsView(HeldContactService contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
        add(heading, new PageBody(PageSection.withHiddenTitle(text("contact.table"), list)));
    }

    @Override
    public String getPageTitle() {
        return pageTitle(text("contact.held.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InseeCode commune = CommuneInAddress.read(event);
        heading.removeAll();
        heading.add(new PageHeader(text("contact.held.title"))
                .breadcrumb(new Breadcrumb(text("contact.title.short"))
                        .parent(Addresses.team(commune), text("contact.held.team")))
                .context(text("contact.held.context")));
        show(commune);
    }

    private void show(InseeCode commune) {
        list.removeAll();
        List<Contact> held = contacts.about(commune);
        list.add(
                held.isEmpty()
                        ? new EmptyState(text("contact.held.none"), text("contact.held.none.advice"))
                        : table(commune).rows(held));
    }

    private ContactTable table(InseeCode commune) {
        return new ContactTable(
                        text("contact.held.by"),
                        contact -> new Span(
                                Objects.requireNonNullElse(contact.operator(), text("contact.held.by-former"))),
                        "contact.returned.held",
                        LocalDate.now(clock))
                .actions(
                        (contact, details) -> {
                            contacts.correct(commune, contact.id(), contact.version(), details);
                            Messages.done(text("contact.changed", details.name().strip()));
                            show(commune);
                        },
                        contact -> {
                            contacts.delete(commune, contact.id());
                            Messages.done(
                                    text("contact.deleted", contact.details().name()));
                            show(commune);
                        });
    }
}
