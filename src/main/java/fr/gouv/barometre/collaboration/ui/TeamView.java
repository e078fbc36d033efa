package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.collaboration.AssignmentService;
import fr.gouv.barometre.collaboration.DelegationService;
import fr.gouv.barometre.collaboration.HandoverService;
import fr.gouv.barometre.collaboration.Team;
import fr.gouv.barometre.collaboration.TeamPage;
import fr.gouv.barometre.collaboration.TeamPageService;
import fr.gouv.barometre.collaboration.TeamService;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.CommuneInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.opsn.MembershipRequestService;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;

/** Who works on the barometer for a commune, and what each does. */
@Route(CommuneInAddress.ROUTE + "/equipe")
@RolesAllowed({
    Roles.DINUM,
    Roles.OPSN_MANAGER,
    Roles.OPSN_READER,
    Roles.COMMUNE_REFERENT,
    Roles.COMMUNE_CONTRIBUTOR,
    Roles.COMMUNE_READER
})
class TeamView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TeamService teams;
    private final transient AssignmentService assignments;
    private final transient DelegationService delegations;
    private final transient HandoverService handovers;
    private final transient TeamPageService pages;
    private final transient MembershipRequestService requests;

    TeamView(
            TeamService teams,
            AssignmentService assignments,
            DelegationService delegations,
            HandoverService handovers,
            TeamPageService pages,
            MembershipRequestService requests) {
        this.teams = teams;
        this.assignments = assignments;
        this.delegations = delegations;
        this.handovers = handovers;
        this.pages = pages;
        this.requests = requests;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(text("collaboration.team.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CommuneInAddress.read(event));
    }

    private void show(InseeCode commune) {
        TeamPage page = pages.read(commune);
        Team team = page.team();
        removeAll();
        PageBody body = new PageBody();
        if (!page.requests().isEmpty()) {
            body.add(new OperatorRequests(page.requests(), requests, () -> show(commune)));
        }
        body.add(people(team));
        if (team.manageable()) {
            body.add(new PageSection(
                    TitleLine.h2(text("collaboration.invite.title")),
                    new InviteForm(commune, teams, () -> show(commune))));
        }
        body.add(new DivisionSection(team, page.division(), team.ledByCaller(), assignments, () -> show(commune)));
        body.add(new DelegationSection(page, delegations, () -> show(commune)));
        if (team.manageable() || page.handover() != null) {
            body.add(new HandoverSection(page, handovers, () -> show(commune)));
        }
        add(
                new PageHeader(text("collaboration.team.title"))
                        .breadcrumb(new Breadcrumb(text("collaboration.team.title"))
                                .parent(
                                        Addresses.commune(commune),
                                        team.commune().name()))
                        .context(team.commune().name(), text("collaboration.team.context")),
                body);
    }

    private PageSection people(Team team) {
        PageSection section = new PageSection(TitleLine.h2(text("collaboration.people.title")));
        if (!team.manageable()) {
            Paragraph note = new Paragraph(text("collaboration.people.read-only"));
            note.addClassNames("bn-note", "fr-mb-2w");
            section.add(note);
        }
        if (team.ledByCaller()) {
            Paragraph held = new Paragraph(
                    new TextLink(Addresses.heldContacts(team.commune().insee()), text("collaboration.held-contacts"))
                            .withArrow());
            held.addClassName("fr-mb-2w");
            section.add(held);
        }
        section.add(new PeopleTable(team, teams, () -> show(team.commune().insee())));
        return section;
    }
}
