package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.StatTiles;
import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.Verdict;
import fr.gouv.barometre.workspace.CommuneObligations;

/** The balance in four numbers. */
class RuleCounts extends Div {

    RuleCounts(CommuneObligations rules) {
        addClassName("bn-section");
        add(PageSection.withHiddenTitle(
                text("workspace.rules.balance"),
                new StatTiles()
                        .tile(
                                count(rules, Verdict.OBLIGATORY),
                                text(
                                        "workspace.rules.obligatory",
                                        rules.with(Verdict.OBLIGATORY).size()),
                                text(
                                        "workspace.rules.obligatory.base",
                                        rules.with(Fulfilment.MET).size(),
                                        rules.with(Fulfilment.LATE).size(),
                                        rules.with(Fulfilment.UPCOMING).size(),
                                        rules.with(Fulfilment.TO_FILL).size()))
                        .tile(
                                count(rules, Verdict.RECOMMENDED),
                                text(
                                        "workspace.rules.recommended",
                                        rules.with(Verdict.RECOMMENDED).size()),
                                text("workspace.rules.recommended.base"))
                        .tile(
                                count(rules, Verdict.NOT_APPLICABLE),
                                text("workspace.rules.not-applicable"),
                                text("workspace.rules.not-applicable.base"))
                        .tile(
                                count(rules, Verdict.TO_WATCH),
                                text("workspace.rules.to-watch"),
                                text("workspace.rules.to-watch.base"))));
    }

    private static String count(CommuneObligations rules, Verdict verdict) {
        return String.valueOf(rules.with(verdict).size());
    }
}
