package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.actionplan.ActionFile;
import fr.gouv.barometre.actionplan.ActionLoop;
import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.actionplan.MoneyWords;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.actionplan.PlanTotals;
import fr.gouv.barometre.actionplan.WholePlan;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.ui.Badge;
import fr.gouv.barometre.common.ui.Icon;
import fr.gouv.barometre.common.ui.Progress;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.recommendation.Advice;
import fr.gouv.barometre.recommendation.CatalogueAction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A card of the board; its title leads to the detail. */
class BoardCard extends ListItem {

    private final UnorderedList meta = new UnorderedList();

    private BoardCard(boolean open) {
        addClassName("bn-action");
        meta.addClassName("bn-meta");
        if (open) {
            addClassName("est-ouverte");
        }
    }

    /** An advice, with its rank and reasons. */
    static BoardCard of(PlanLocation location, PlanOverview overview, Advice advice) {
        CatalogueAction action = advice.action();
        BoardCard card = new BoardCard(location.isOpen(action.code()));
        card.add(
                new AdviceCard.RankLine(
                        advice.rank(),
                        PlanWords.axis(overview, action),
                        heading(location, action.code(), action.title())),
                AdviceReasons.of(advice.reasons()).small());
        AnswerOrigin.note(overview.known(), advice.basedOn().keySet()).ifPresent(card::add);
        card.meta("money-euro-circle-line", text("plan.cost"), CostWords.cost(action));
        card.add(card.meta);
        return card;
    }

    /** A decided action, with its people, dates and steps. */
    static BoardCard of(PlanLocation location, WholePlan plan, PlanActionDetails action) {
        PlanOverview overview = plan.overview();
        BoardCard card = new BoardCard(location.isOpen(action.code()));
        overview.action(action.code()).ifPresent(known -> {
            Paragraph axis = new Paragraph(PlanWords.axis(overview, known));
            axis.addClassName("bn-note");
            card.add(axis);
        });
        card.add(heading(location, action.code(), action.title()));
        card.addBadges(overview, action);
        if (action.status().settled() && !plan.file(action.code()).attached().isEmpty()) {
            card.badge(new Badge(Tone.SUCCESS, text("plan.documents.badge")));
        }
        card.addPeopleAndDates(action, plan.file(action.code()));
        if (!action.steps().isEmpty()) {
            Paragraph steps = new Paragraph(PlanWords.steps(action));
            steps.addClassNames("bn-note", "fr-mt-1w");
            card.add(
                    steps,
                    Progress.besideItsWords(
                                    Math.toIntExact(action.stepsDone()),
                                    action.steps().size())
                            .thin());
        }
        return card;
    }

    private static H3 heading(PlanLocation location, String code, String title) {
        Anchor link = new Anchor(location.opening(code).address(), title);
        if (location.isOpen(code)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        H3 heading = new H3(link);
        heading.addClassName("bn-action__titre");
        return heading;
    }

    private void addBadges(PlanOverview overview, PlanActionDetails action) {
        if (action.status().open() && overview.settlesLate(action.code())) {
            badge(new Badge(Tone.ERROR, text("plan.badge.late")));
        }
        if (action.status().open()
                && overview.action(action.code())
                        .filter(known -> known.fundingEnds() != null)
                        .isPresent()) {
            badge(new Badge(Tone.WARNING, text("plan.funding.ends")));
        }
        if (!ActionLoop.closing(overview, action).isEmpty()) {
            badge(new Badge(Tone.SUCCESS, text("plan.loop.badge")));
        }
        if (action.status() == ActionStatus.BLOCKED) {
            badge(new Badge(Tone.WARNING, text("plan.badge.blocked", Objects.requireNonNullElse(action.reason(), ""))));
        }
        if (action.status() == ActionStatus.DECLINED || action.status() == ActionStatus.ALREADY_DONE) {
            badge(PlanWords.badge(action.status()));
        }
    }

    private void badge(Badge badge) {
        Div line = new Div(badge.small());
        line.addClassName("bn-ligne");
        add(line);
    }

    private void addPeopleAndDates(PlanActionDetails action, ActionFile file) {
        meta("user-line", text("plan.form.person"), PlanWords.orOpen(action.personInCharge()));
        LocalDate due = action.dueOn();
        if (due != null && action.status().open()) {
            meta("calendar-line", text("plan.form.due-on"), Dates.day(due));
        }
        BigDecimal planned = PlanTotals.of(List.of(file)).plannedEuros();
        if (planned.signum() > 0) {
            meta("money-euro-circle-line", text("plan.budget.title"), MoneyWords.euros(planned));
        }
        if (action.status() == ActionStatus.DONE) {
            meta("check-line", text("plan.status.DONE"), text("plan.done-on", Dates.moment(action.statusSince())));
        }
        add(meta);
    }

    /** @param name what the icon stands for, said by screen readers */
    private void meta(String icon, String name, String value) {
        Span spoken = new Span(text("plan.meta", name));
        spoken.addClassName("fr-sr-only");
        meta.add(new ListItem(new Component[] {new Icon(icon), spoken, new Span(value)}));
    }
}
