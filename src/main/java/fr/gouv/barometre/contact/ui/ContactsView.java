package fr.gouv.barometre.contact.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.Pager;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.contact.Contact;
import fr.gouv.barometre.contact.ContactFilter;
import fr.gouv.barometre.contact.ContactPage;
import fr.gouv.barometre.contact.ContactService;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.opsn.ui.MemberField;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Whom an operator knows in its member communes. */
@Route(Addresses.OPERATORS + "/:" + ContactsView.PARAMETER + "/contacts")
@RolesAllowed({Roles.OPSN_MANAGER, Roles.OPSN_READER})
class ContactsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "opsn";
    private static final int PER_PAGE = 25;

    private final transient ContactService contacts;
    private final transient OpsnService operators;
    private final transient List<ContactGesture> gestures;
    private final Div heading = new Div();
    private final Div balance = new Div();
    private final Div list = new Div();
    private final ContactFilters filters = new ContactFilters(this::filter);
    private OpsnId id = new OpsnId(0);
    private ContactQuery query = new ContactQuery(ContactFilter.ALL, 1);
    private String title = "";

    ContactsView(ContactService contacts, OpsnService operators, List<ContactGesture> gestures) {
        this.contacts = contacts;
        this.operators = operators;
        this.gestures = gestures;
        addClassName("bn-large");
        add(
                heading,
                new PageBody(
                        PageSection.withHiddenTitle(text("contact.balance"), balance),
                        new PageSection(TitleLine.h2(text("contact.table")), filters, list)));
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new OpsnId(NumberInAddress.read(event, PARAMETER));
        query = ContactQuery.of(event.getLocation().getQueryParameters());
        OpsnDetails opsn = operators.get(id);
        title = text("contact.title", opsn.shortName());
        filters.read(query.filter());
        ContactPage page = show();
        PageHeader header = new PageHeader(title)
                .breadcrumb(
                        new Breadcrumb(text("contact.title.short")).parent(Addresses.operator(id), opsn.shortName()))
                .context(text("contact.context"));
        LinkButton referents = LinkButton.secondary(Addresses.referents(id), text("contact.referents"));
        if (page.manageable()) {
            Button add = new Button(text("contact.add"), click -> add(page));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(referents, add);
        } else {
            header.actions(referents);
        }
        heading.removeAll();
        heading.add(header);
    }

    private void filter(ContactFilter filter) {
        query = new ContactQuery(filter, 1);
        show();
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(Addresses.contacts(id), QueryParameters.simple(query.parameters()))));
    }

    private ContactPage show() {
        ContactPage page = contacts.page(id, query.filter(), (query.page() - 1) * PER_PAGE, PER_PAGE);
        balance.removeAll();
        balance.add(new ContactBalance(id, page, contacts));
        list.removeAll();
        Paragraph shown = new Paragraph(text("contact.shown", page.matching(), page.total()));
        shown.addClassName("bn-note");
        shown.getElement().setAttribute("role", "status");
        list.add(shown);
        if (page.contacts().isEmpty()) {
            list.add(new EmptyState(text("contact.none"), text("contact.none.advice")));
        } else {
            list.add(table(page).rows(page.contacts()));
        }
        list.add(new Pager(Addresses.contacts(id), query.parameters(), query.page(), page.matching(), PER_PAGE));
        return page;
    }

    private ContactTable table(ContactPage page) {
        ContactTable table =
                new ContactTable(text("opsn.member"), ContactsView::commune, "contact.returned", page.today());
        if (page.manageable()) {
            table.verified(contact -> {
                contacts.writeAgain(id, contact.id());
                done("contact.verified.done", contact.details().name());
            });
            table.gestures(contact -> gestures.stream()
                    .flatMap(gesture -> gesture.of(contact, this::show).stream())
                    .toList());
            table.actions(
                    (contact, details) -> {
                        contacts.change(id, contact.id(), contact.version(), details);
                        done("contact.changed", details.name());
                    },
                    contact -> {
                        contacts.delete(id, contact.id());
                        done("contact.deleted", contact.details().name());
                    });
        }
        return table;
    }

    private static Span commune(Contact contact) {
        return new Span(new TextLink(Addresses.commune(contact.insee()), contact.commune()));
    }

    private void add(ContactPage page) {
        MemberField commune = new MemberField(id, operators);
        ContactDialog dialog = new ContactDialog(
                text("contact.add"),
                page.today(),
                details -> {
                    contacts.add(id, commune.chosen(), details);
                    done("contact.added", details.name());
                },
                commune);
        dialog.refusals().required(commune, "opsn.member.missing", "contact.refused.no-member");
        dialog.open();
    }

    private void done(String key, String name) {
        Messages.done(text(key, name.strip()));
        show();
    }
}
