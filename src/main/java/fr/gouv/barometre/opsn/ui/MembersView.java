package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.opsn.Attached;
import fr.gouv.barometre.opsn.Candidate;
import fr.gouv.barometre.opsn.MembersPage;
import fr.gouv.barometre.opsn.MembersPageService;
import fr.gouv.barometre.opsn.MembershipRequestService;
import fr.gouv.barometre.opsn.MembershipService;
import fr.gouv.barometre.opsn.NewMembership;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.opsn.PerimeterService;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** The members of an operator against its perimeter; who joins, who leaves, and who has to consent. */
@Route(Addresses.OPERATORS + "/:" + MembersView.PARAMETER + "/membres")
@RolesAllowed({Roles.DINUM, Roles.OPSN_MANAGER, Roles.OPSN_READER})
class MembersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "opsn";

    private final transient OpsnService operators;
    private final transient MembersPageService pages;
    private final transient MembershipService memberships;
    private final transient MembershipRequestService requests;
    private final transient PerimeterService perimeters;
    private final transient Clock clock;
    private String title = "";

    MembersView(
            OpsnService operators,
            MembersPageService pages,
            MembershipService memberships,
            MembershipRequestService requests,
            PerimeterService perimeters,
            Clock clock) {
        this.operators = operators;
        this.pages = pages;
        this.memberships = memberships;
        this.requests = requests;
        this.perimeters = perimeters;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                new OpsnId(NumberInAddress.read(event, PARAMETER)),
                MembersQuery.of(event.getLocation().getQueryParameters()));
    }

    private void show(OpsnId id, MembersQuery query) {
        MembersPage page = pages.read(id);
        boolean byDinum = page.changing() && !page.managed();
        title = text("opsn.members.title", page.operator().shortName());
        PageBody body = new PageBody(
                new PerimeterSection(page, perimeters, byDinum, () -> show(id, query)),
                new RequestsSection(page, requests, () -> show(id, query)));
        if (page.changing()) {
            body.add(new PageSection(TitleLine.h2(text("opsn.attach.title")), attachForm(id, query, page.managed())));
        }
        body.add(new MembersSection(id, query, operators, memberships, perimeters, page));
        removeAll();
        add(header(page.operator(), page.changing()), body);
    }

    private PageHeader header(OpsnDetails opsn, boolean changing) {
        PageHeader header = new PageHeader(title)
                .breadcrumb(new Breadcrumb(text("opsn.members.title.short"))
                        .parent(Addresses.OPERATORS, text("opsn.list.title"))
                        .parent(Addresses.operator(opsn.id()), opsn.shortName()))
                .context(opsn.name());
        if (changing) {
            header.actions(LinkButton.secondary(Addresses.memberImport(opsn.id()), text("opsn.import.action.start")));
        }
        return header;
    }

    private AttachForm attachForm(OpsnId id, MembersQuery query, boolean asManager) {
        return new AttachForm(
                found ->
                        memberships
                                .candidates(id, found.getFilter().orElse(""), found.getOffset(), found.getLimit())
                                .stream(),
                LocalDate.now(clock),
                asManager,
                (commune, wish) -> attach(id, query, commune, wish));
    }

    private void attach(OpsnId id, MembersQuery query, Candidate commune, AttachForm.Wish wish) {
        Attached outcome = memberships.attach(
                new NewMembership(id, commune.insee(), wish.startsOn(), wish.replaces(), wish.reason()));
        Messages.done(
                outcome == Attached.MEMBER
                        ? text("opsn.attach.done", commune.name(), Dates.day(wish.startsOn()))
                        : text("opsn.attach.asked", commune.name()));
        show(id, query);
    }
}
