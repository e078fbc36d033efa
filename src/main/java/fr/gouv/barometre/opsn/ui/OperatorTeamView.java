package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.opsn.ChargeService;
import fr.gouv.barometre.opsn.OperatorTeam;
import fr.gouv.barometre.opsn.OperatorTeamService;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;

/** Who works at an operator, who looks after which members, and who stands in for whom. */
@Route(Addresses.OPERATORS + "/:" + MembersView.PARAMETER + "/equipe")
@RolesAllowed({Roles.DINUM, Roles.OPSN_MANAGER, Roles.OPSN_READER})
class OperatorTeamView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OperatorTeamService teams;
    private final transient ChargeService charges;
    private String title = "";

    OperatorTeamView(OperatorTeamService teams, ChargeService charges) {
        this.teams = teams;
        this.charges = charges;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new OpsnId(NumberInAddress.read(event, MembersView.PARAMETER)));
    }

    private void show(OpsnId id) {
        OperatorTeam team = teams.read(id);
        SerializableRunnable refresh = () -> show(id);
        title = text("opsn.team.title", team.operator().shortName());
        PageBody body = new PageBody(
                new PageSection(TitleLine.h2(text("opsn.team.people")), new ColleaguesTable(team, teams, refresh)));
        if (team.managed()) {
            body.add(new PageSection(TitleLine.h2(text("opsn.team.invite")), new ColleagueForm(id, teams, refresh)));
        }
        body.add(new ChargesSection(team, charges, refresh), new CoversSection(team, charges, refresh));
        removeAll();
        add(
                new PageHeader(title)
                        .breadcrumb(new Breadcrumb(text("opsn.team.title.short"))
                                .parent(Addresses.OPERATORS, text("opsn.list.title"))
                                .parent(Addresses.operator(id), team.operator().shortName()))
                        .context(team.operator().name()),
                body);
    }
}
