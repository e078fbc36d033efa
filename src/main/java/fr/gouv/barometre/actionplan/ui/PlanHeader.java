package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.actionplan.MoneyWords;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.actionplan.WholePlan;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.PageHeader;
import java.util.ArrayList;
import java.util.List;

/** How far the plan is, and where to add to it. */
class PlanHeader extends PageHeader {

    PlanHeader(String title, PlanLocation location, WholePlan plan) {
        super(title);
        PlanOverview overview = plan.overview();
        String name = overview.facts().profile().name();
        long taken = overview.plan().actions().stream()
                .filter(action -> action.status() != ActionStatus.DECLINED)
                .count();
        long settled = overview.plan().actions().stream()
                .filter(action -> action.status().settled())
                .count();
        breadcrumb(new Breadcrumb(title).parent(Addresses.commune(location.commune()), name));
        List<String> facts = new ArrayList<>(List.of(name, text("plan.context", settled, taken)));
        facts.addAll(MoneyWords.facts(plan.totals()));
        context(facts.toArray(String[]::new));
        List<LinkButton> links = new ArrayList<>();
        if (overview.writable()) {
            String wholeList = location.opening(null)
                    .with(PlanLayout.LIST)
                    .with(PlanFilter.ALL)
                    .address();
            links.add(LinkButton.secondary(wholeList, text("plan.add")).icon("add-line"));
        }
        links.add(LinkButton.secondary(Addresses.simulator(location.commune()), text("plan.simulate")));
        actions(links.toArray(LinkButton[]::new));
    }
}
