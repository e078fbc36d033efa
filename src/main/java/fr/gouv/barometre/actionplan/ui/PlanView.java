package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.CommuneInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The commune's plan: what is proposed, what is decided, and the action that the address names in detail. */
@Route(CommuneInAddress.ROUTE + "/plan/:" + PlanView.ACTION + "?")
@RolesAllowed({Roles.DINUM, Roles.OPSN_MANAGER, Roles.COMMUNE_REFERENT, Roles.COMMUNE_CONTRIBUTOR, Roles.COMMUNE_READER
})
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ACTION = "action";

    private final transient ActionPlanService plans;
    private final Div board = new Div();
    private String title = "";
    private @Nullable InseeCode commune;
    private @Nullable String code;
    private @Nullable ActionPanel panel;

    PlanView(ActionPlanService plans) {
        this.plans = plans;
        addClassName("bn-large");
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        commune = CommuneInAddress.read(event);
        code = event.getRouteParameters().get(ACTION).orElse(null);
        panel = null;
        show(commune);
    }

    private void show(InseeCode insee) {
        PlanOverview overview = plans.overview(insee);
        title = title(overview);
        Div page = new Div(board);
        page.addClassName("bn-grille");
        if (code != null) {
            page.addClassNames("bn-grille--panneau", "bn-plan--ouvert");
            page.add(createPanel(insee, overview, code));
        }
        removeAll();
        add(createHeader(insee, overview), new PageBody(page));
        showBoard(insee, overview);
    }

    private static String title(PlanOverview overview) {
        CampaignDetails campaign = overview.campaign();
        return campaign == null ? text("plan.title") : text("plan.title.year", String.valueOf(campaign.year()));
    }

    private PageHeader createHeader(InseeCode insee, PlanOverview overview) {
        long taken = overview.plan().actions().stream()
                .filter(a -> a.status() != ActionStatus.DECLINED)
                .count();
        String name = overview.facts().profile().name();
        return new PageHeader(title)
                .breadcrumb(new Breadcrumb(title).parent(Addresses.commune(insee), name))
                .context(
                        name,
                        text(
                                "plan.context",
                                overview.plan()
                                        .with(ActionStatus.DONE, ActionStatus.ALREADY_DONE)
                                        .size(),
                                taken));
    }

    private void showBoard(InseeCode insee, PlanOverview overview) {
        board.removeAll();
        board.add(new PlanBoard(insee, overview, code));
        if (!overview.plan().deleted().isEmpty()) {
            board.add(new DeletedActions(
                    overview.plan().deleted(), overview.writable(), new Decisions(plans, insee, this::refresh)));
        }
    }

    private DetailPanel createPanel(InseeCode insee, PlanOverview overview, String actionCode) {
        Optional<PlanActionDetails> decided = overview.plan().find(actionCode);
        if (decided.isPresent()) {
            panel = new ActionPanel(insee, overview, decided.get(), plans, this::refresh);
            return panel;
        }
        return overview.action(actionCode)
                .map(action -> new AdvicePanel(
                        insee,
                        overview,
                        action,
                        overview.advice(actionCode),
                        new Decisions(plans, insee, this::refresh)))
                .orElseThrow(() -> new NotFoundException("Action " + actionCode));
    }

    /** Something was decided: the board moves, the panel follows without losing what is being typed. */
    private void refresh() {
        InseeCode insee = commune;
        if (insee == null) {
            return;
        }
        ActionPanel shown = panel;
        if (shown == null) {
            show(insee);
            return;
        }
        PlanOverview overview = plans.overview(insee);
        Optional<PlanActionDetails> latest = overview.plan().find(shown.code());
        if (latest.isEmpty()) {
            panel = null;
            show(insee);
            return;
        }
        showBoard(insee, overview);
        shown.follow(latest.get());
    }
}
