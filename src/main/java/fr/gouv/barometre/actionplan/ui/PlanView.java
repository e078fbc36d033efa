package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanDocumentService;
import fr.gouv.barometre.actionplan.PlanMoneyService;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.actionplan.WholePlan;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.ui.CommuneInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The commune's plan: what is proposed, what is decided, and the action that the address names in detail. */
@Route(CommuneInAddress.ROUTE + "/plan/:" + PlanView.ACTION + "?")
@RolesAllowed({
    Roles.DINUM,
    Roles.OPSN_MANAGER,
    Roles.OPSN_READER,
    Roles.COMMUNE_REFERENT,
    Roles.COMMUNE_CONTRIBUTOR,
    Roles.COMMUNE_READER
})
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ACTION = "action";

    private final transient ActionPlanService plans;
    private final transient PlanMoneyService money;
    private final transient PlanDocumentService documents;
    private final transient List<PlanNotice> notices;
    private final Div header = new Div();
    private final Div content = new Div();
    private String title = "";
    private @Nullable PlanLocation location;
    private @Nullable ActionPanel panel;

    PlanView(ActionPlanService plans, PlanMoneyService money, PlanDocumentService documents, List<PlanNotice> notices) {
        this.plans = plans;
        this.money = money;
        this.documents = documents;
        this.notices = notices;
        addClassName("bn-large");
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = PlanLocation.read(
                CommuneInAddress.read(event),
                event.getRouteParameters().get(ACTION).orElse(null),
                event.getLocation().getQueryParameters());
        show(location);
    }

    private void show(PlanLocation here) {
        WholePlan plan = plans.whole(here.commune());
        PlanOverview overview = plan.overview();
        title = PlanWords.title(overview);
        Div page = new Div(content);
        page.addClassName("bn-grille");
        panel = null;
        if (here.open() != null) {
            page.addClassNames("bn-grille--panneau", "bn-plan--ouvert");
            page.add(createPanel(here, plan, here.open()));
        }
        removeAll();
        add(header, new PageBody(page));
        showPlan(here, plan);
    }

    private void showPlan(PlanLocation here, WholePlan plan) {
        PlanOverview overview = plan.overview();
        header.removeAll();
        header.add(new PlanHeader(title, here, plan));
        content.removeAll();
        notices.forEach(notice -> content.add(notice.of(overview, () -> show(here))));
        content.add(new PlanToolbar(here, overview));
        content.add(createPlan(here, plan));
        if (!overview.plan().deleted().isEmpty()) {
            content.add(new DeletedActions(overview.plan().deleted(), overview.writable(), decisions(here)));
        }
    }

    private static Component createPlan(PlanLocation here, WholePlan plan) {
        PlanOverview overview = plan.overview();
        if (here.filter() != PlanFilter.ALL && here.filter().of(overview).isEmpty()) {
            return new Paragraph(here.filter().whenEmpty(overview));
        }
        return switch (here.layout()) {
            case LIST -> new PlanList(here, plan);
            case BOARD -> new PlanBoard(here, plan);
            case CALENDAR -> new PlanCalendar(here, overview);
        };
    }

    private DetailPanel createPanel(PlanLocation here, WholePlan plan, String actionCode) {
        PlanOverview overview = plan.overview();
        Optional<PlanActionDetails> decided = overview.plan().find(actionCode);
        if (decided.isPresent()) {
            panel = new ActionPanel(here, plan, decided.get(), plans, money, documents, this::refresh);
            return panel;
        }
        return overview.action(actionCode)
                .map(action -> new AdvicePanel(here, overview, action, overview.advice(actionCode), decisions(here)))
                .orElseThrow(() -> new NotFoundException("Action " + actionCode));
    }

    private Decisions decisions(PlanLocation here) {
        return new Decisions(plans, here.commune(), this::refresh);
    }

    /** Something was decided: the plan moves, the panel follows without losing what is being typed. */
    private void refresh() {
        PlanLocation here = location;
        if (here == null) {
            return;
        }
        ActionPanel shown = panel;
        WholePlan plan = plans.whole(here.commune());
        Optional<PlanActionDetails> latest =
                shown == null ? Optional.empty() : plan.overview().plan().find(shown.code());
        if (shown == null || latest.isEmpty()) {
            show(here);
            return;
        }
        showPlan(here, plan);
        shown.follow(plan, latest.get());
    }
}
