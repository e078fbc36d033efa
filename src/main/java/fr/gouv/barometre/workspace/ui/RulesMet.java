package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.workspace.CommuneObligations;
import java.util.List;

/** Obligations that the commune's answers say are met. */
class RulesMet extends PageSection {

    RulesMet(CommuneObligations rules) {
        super(TitleLine.h2(text("workspace.rules.met")));
        List<Obligation> met = rules.with(Fulfilment.MET);
        if (met.isEmpty()) {
            add(CommuneWords.small(text("workspace.rules.met.none")));
            return;
        }
        add(new DataTable<Obligation>(text("workspace.rules.met"))
                .hideCaption()
                .component(text("workspace.rules.rule"), RulesMet::title)
                .column(text("workspace.rules.why"), Obligation::because)
                .component(
                        text("workspace.rule.answer"),
                        rule -> ObligationWords.answer(rules.overview().known(), rule))
                .component(text("workspace.rule.legal"), RulesMet::legal)
                .component(text("workspace.rules.state"), ObligationWords::badge)
                .rows(met));
    }

    private static Span title(Obligation rule) {
        Span title = new Span(rule.title());
        title.setId(ObligationWords.anchor(rule));
        return title;
    }

    private static NativeDetails legal(Obligation rule) {
        NativeDetails details = new NativeDetails(text("workspace.rule.legal"), ObligationWords.legal(rule));
        details.addClassName("bn-details");
        return details;
    }
}
