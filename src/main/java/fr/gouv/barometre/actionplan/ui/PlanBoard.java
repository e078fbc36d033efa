package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.actionplan.WholePlan;
import fr.gouv.barometre.recommendation.Advice;
import java.util.List;

/** Advice and plan side by side, by status; one under the other on a phone. */
class PlanBoard extends Div {

    /** More at once would read as "do everything"; the others stay one click away, but for the one shown in detail. */
    private static final int PROPOSED_AT_ONCE = 3;

    private final PlanLocation location;
    private final WholePlan plan;
    private final PlanOverview overview;

    PlanBoard(PlanLocation location, WholePlan plan) {
        this.location = location;
        this.plan = plan;
        this.overview = plan.overview();
        addClassName("bn-tableau");
        if (location.filter() == PlanFilter.ALL) {
            add(createProposed());
        }
        add(
                createColumn("plan.column.accepted", ActionStatus.ACCEPTED),
                createColumn("plan.column.under-way", ActionStatus.UNDER_WAY, ActionStatus.BLOCKED),
                createDone());
    }

    private PlanColumn createProposed() {
        List<Advice> advice = overview.advice();
        List<Advice> first = advice.stream()
                .filter(a -> a.rank() <= PROPOSED_AT_ONCE
                        || location.isOpen(a.action().code()))
                .toList();
        List<Advice> others = advice.stream().filter(a -> !first.contains(a)).toList();
        PlanColumn column = new PlanColumn(
                text("plan.column.proposed"),
                advice.size(),
                cards(first),
                text(
                        overview.known().answers().isEmpty()
                                ? "plan.column.proposed.unanswered"
                                : "plan.column.proposed.empty"));
        if (!others.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("bn-col__liste");
            cards(others).forEach(list::add);
            NativeDetails more = new NativeDetails(text("plan.column.proposed.more", others.size()), list);
            more.addClassNames("bn-details", "fr-mt-1w");
            column.add(more);
        }
        return column;
    }

    private List<BoardCard> cards(List<Advice> advice) {
        return advice.stream().map(a -> BoardCard.of(location, overview, a)).toList();
    }

    private PlanColumn createColumn(String title, ActionStatus... statuses) {
        List<BoardCard> cards = decided(statuses);
        return new PlanColumn(text(title), cards.size(), cards, text("plan.column.empty"));
    }

    private PlanColumn createDone() {
        PlanColumn column = createColumn("plan.column.done", ActionStatus.DONE, ActionStatus.ALREADY_DONE);
        List<BoardCard> declined = decided(ActionStatus.DECLINED);
        if (!declined.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("bn-col__liste");
            declined.forEach(list::add);
            NativeDetails details = new NativeDetails(text("plan.column.declined", declined.size()), list);
            details.addClassNames("bn-details", "fr-mt-1w");
            column.add(details);
        }
        return column;
    }

    private List<BoardCard> decided(ActionStatus... statuses) {
        List<ActionStatus> wanted = List.of(statuses);
        return location.filter().of(overview).stream()
                .filter(action -> wanted.contains(action.status()))
                .map(action -> BoardCard.of(location, plan, action))
                .toList();
    }
}
