package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import fr.gouv.barometre.common.ui.Card.Variant;
import fr.gouv.barometre.common.ui.Columns;
import fr.gouv.barometre.obligation.Verdict;
import fr.gouv.barometre.workspace.CommuneObligations;

/** Recommended, not applicable, to be watched: kept apart from the obligations. */
class OtherRules extends Section {

    OtherRules(CommuneObligations rules) {
        addClassName("bn-section");
        Div right = new Div(
                list(rules, Verdict.NOT_APPLICABLE, Variant.PLAIN, "workspace.rules.not-applicable"),
                list(rules, Verdict.TO_WATCH, Variant.GREY, "workspace.rules.to-watch"));
        right.addClassName("bn-pile");
        add(new Columns(
                Columns.Widths.HALVES,
                list(rules, Verdict.RECOMMENDED, Variant.PLAIN, "workspace.rules.recommended"),
                right));
        setAriaLabel(text("workspace.rules.others"));
    }

    private static RuleList list(CommuneObligations rules, Verdict verdict, Variant variant, String key) {
        return new RuleList(
                variant, text(key + ".title"), text(key + ".base"), rules.with(verdict), text("workspace.rules.none"));
    }
}
