package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.actionplan.ui.Decisions;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.CommuneInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.QueryValues;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.response.SituationService;
import fr.gouv.barometre.security.Roles;
import fr.gouv.barometre.workspace.CommuneObligations;
import fr.gouv.barometre.workspace.Replay;
import fr.gouv.barometre.workspace.WorkspaceService;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** Which rules apply to this commune, why, where it stands, and what would change at another date or size. */
@Route(CommuneInAddress.ROUTE + "/obligations")
@RolesAllowed({
    Roles.DINUM,
    Roles.OPSN_MANAGER,
    Roles.OPSN_READER,
    Roles.COMMUNE_REFERENT,
    Roles.COMMUNE_CONTRIBUTOR,
    Roles.COMMUNE_READER
})
class CommuneObligationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WorkspaceService workspace;
    private final transient ActionPlanService plans;
    private final transient SituationService situations;

    CommuneObligationsView(WorkspaceService workspace, ActionPlanService plans, SituationService situations) {
        this.workspace = workspace;
        this.plans = plans;
        this.situations = situations;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(text("workspace.rules.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryValues query = new QueryValues(event.getLocation().getQueryParameters());
        Replay replay = ReplayAddress.read(query);
        show(CommuneInAddress.read(event), replay, query.somethingIgnored());
    }

    private void show(InseeCode commune, Replay replay, boolean somethingIgnored) {
        CommuneObligations obligations = workspace.obligations(commune, replay);
        Decisions decisions = new Decisions(plans, commune, () -> show(commune, replay, false));
        PageBody body = new PageBody();
        if (somethingIgnored) {
            body.add(new Alert(Tone.WARNING, text("workspace.replay.ignored"), text("workspace.replay.ignored.text")));
        }
        if (!replay.changesNothing()) {
            body.add(
                    new Alert(Tone.INFO, text("workspace.replay.on"), supposition(obligations)),
                    new SupposedChanges(obligations.changes()));
        }
        body.add(
                new RuleCounts(obligations),
                new ReplayForm(obligations, supposed -> replay(commune, supposed)),
                new ObligationCalendar(obligations),
                new RulesToTreat(obligations, decisions),
                new RulesMet(obligations),
                new OtherRules(obligations),
                new SituationSection(
                        commune,
                        obligations.situation(),
                        obligations.overview().writable(),
                        situations,
                        () -> show(commune, replay, false)));
        removeAll();
        add(createHeader(obligations), body);
    }

    private PageHeader createHeader(CommuneObligations obligations) {
        String name = obligations.commune().name();
        String title = text("workspace.rules.title");
        return new PageHeader(title)
                .breadcrumb(new Breadcrumb(title)
                        .parent(Addresses.commune(obligations.commune().insee()), name))
                .context(
                        text("workspace.rules.commune", name, CommuneWords.population(obligations.commune())),
                        text("workspace.rules.date", Dates.day(obligations.date())),
                        text(
                                "workspace.rules.version",
                                obligations.overview().ruleBook().version()));
    }

    private static String supposition(CommuneObligations obligations) {
        Replay replay = obligations.replay();
        List<String> parts = new ArrayList<>();
        parts.add(text("workspace.rules.date", Dates.day(obligations.date())));
        Integer population = replay.population();
        if (population != null) {
            parts.add(text("workspace.population", Numbers.count(population), population));
        }
        Integer staff = replay.staffFte();
        if (staff != null) {
            parts.add(text("workspace.replay.staff.count", Numbers.count(staff), staff));
        }
        return text("workspace.replay.on.text", String.join(", ", parts));
    }

    private void replay(InseeCode commune, Replay supposed) {
        getUI().ifPresent(ui -> ui.navigate(Addresses.obligations(commune), ReplayAddress.query(supposed)));
    }
}
