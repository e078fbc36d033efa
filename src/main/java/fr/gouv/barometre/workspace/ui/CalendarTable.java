package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.actionplan.ui.PlanAddresses;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.workspace.CommuneObligations;
import fr.gouv.barometre.workspace.RuleWords;
import java.util.Objects;

/** The calendar to read, each obligation with what the commune answered and the action that settles it. */
class CalendarTable extends DataTable<Obligation> {

    private static final String NOTHING = "–";

    CalendarTable(CommuneObligations rules) {
        super(text("workspace.calendar.caption"));
        PlanOverview overview = rules.overview();
        InseeCode commune = rules.commune().insee();
        column(text("workspace.rules.rule"), Obligation::title);
        column(text("workspace.calendar.since"), RuleWords::start);
        column(text("workspace.rule.UPCOMING"), rule -> orNothing(ComingSteps.of(rule, rules.date())));
        component(text("workspace.rule.answer"), rule -> ObligationWords.answer(overview.known(), rule));
        component(text("workspace.calendar.action"), rule -> action(commune, overview, rule));
        component(text("workspace.rules.state"), ObligationWords::badge);
        rows(rules.obligatory());
    }

    private static Component action(InseeCode commune, PlanOverview overview, Obligation rule) {
        return overview.action(Objects.requireNonNullElse(rule.actionCode(), ""))
                .<Component>map(action -> {
                    Div cell = new Div(new Anchor(PlanAddresses.action(commune, action.code()), action.title()));
                    overview.settling(rule)
                            .ifPresent(planned -> cell.add(CommuneWords.note(ObligationWords.action(planned))));
                    return cell;
                })
                .orElseGet(() -> new Span(NOTHING));
    }

    private static String orNothing(String words) {
        return words.isEmpty() ? NOTHING : words;
    }
}
