package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.actionplan.MoneyWords;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.actionplan.PlanTotals;
import fr.gouv.barometre.actionplan.WholePlan;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.recommendation.Advice;
import fr.gouv.barometre.recommendation.CatalogueAction;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan as tables: what is decided, what is proposed, and what else the catalogue holds. */
class PlanList extends Div {

    private final PlanLocation location;
    private final WholePlan plan;
    private final PlanOverview overview;

    PlanList(PlanLocation location, WholePlan plan) {
        this.location = location;
        this.plan = plan;
        this.overview = plan.overview();
        addClassName("bn-pile");
        List<PlanActionDetails> decided = location.filter().of(overview);
        if (decided.isEmpty()) {
            add(new Paragraph(text("plan.list.empty")));
        } else {
            add(decidedTable(decided));
        }
        if (location.filter() == PlanFilter.ALL && !plan.totalsByYear().isEmpty()) {
            add(new YearsTable(plan.totalsByYear()));
        }
        if (location.filter() == PlanFilter.ALL) {
            if (!overview.advice().isEmpty()) {
                add(adviceTable());
            }
            addOthers();
        }
    }

    private Component decidedTable(List<PlanActionDetails> actions) {
        return new DataTable<PlanActionDetails>(text("plan.list.decided", actions.size()))
                .component(text("plan.list.action"), action -> link(action.code(), action.title()))
                .component(text("plan.list.status"), action -> PlanWords.badge(action.status()))
                .column(text("plan.form.person"), action -> PlanWords.orOpen(action.personInCharge()))
                .column(text("plan.form.due-on"), action -> day(action.dueOn()))
                .number(
                        text("plan.list.budget"),
                        action -> MoneyWords.euros(
                                PlanTotals.of(List.of(plan.file(action.code()))).plannedEuros()))
                .number(text("plan.list.steps"), PlanWords::steps)
                .rows(actions);
    }

    private Component adviceTable() {
        return new DataTable<Advice>(
                        text("plan.list.proposed", overview.advice().size()))
                .component(
                        text("plan.list.action"),
                        advice -> link(advice.action().code(), advice.action().title()))
                .number(text("plan.list.rank"), advice -> String.valueOf(advice.rank()))
                .column(text("plan.list.axis"), advice -> PlanWords.axis(overview, advice.action()))
                .column(text("plan.effort"), advice -> advice.action().effort())
                .column(text("plan.cost"), advice -> CostWords.cost(advice.action()))
                .rows(overview.advice());
    }

    /** Not advised: still the commune's to choose. */
    private void addOthers() {
        List<CatalogueAction> others = overview.catalogue().actions().stream()
                .filter(action -> overview.advice(action.code()).isEmpty()
                        && overview.plan().find(action.code()).isEmpty())
                .toList();
        if (others.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        others.forEach(action -> list.add(new ListItem(link(action.code(), action.title()))));
        NativeDetails details = new NativeDetails(text("plan.list.others", others.size()), list);
        details.addClassName("bn-details");
        add(details);
    }

    private Anchor link(String code, String title) {
        Anchor link = new Anchor(location.opening(code).address(), title);
        if (location.isOpen(code)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? text("plan.date.open") : Dates.day(day);
    }
}
