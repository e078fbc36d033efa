package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.actionplan.ui.Decisions;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.workspace.CommuneObligations;
import java.util.List;
import java.util.stream.Stream;

/** What asks something: late first, then what is not known, then what is coming. */
class RulesToTreat extends PageSection {

    RulesToTreat(CommuneObligations rules, Decisions decisions) {
        super(TitleLine.h2(text("workspace.rules.to-treat"), count(rules)));
        List<Obligation> toTreat = Stream.of(Fulfilment.LATE, Fulfilment.TO_FILL, Fulfilment.UPCOMING)
                .flatMap(fulfilment -> rules.with(fulfilment).stream())
                .toList();
        if (toTreat.isEmpty()) {
            add(new EmptyState(text("workspace.rules.nothing"), text("workspace.rules.nothing.what")));
            return;
        }
        Div cards = new Div();
        cards.addClassName("bn-pile-s");
        toTreat.forEach(
                rule -> cards.add(new ObligationCard(rules.commune().insee(), rules.overview(), rule, decisions)));
        add(cards);
    }

    private static Span count(CommuneObligations rules) {
        Span count = new Span(text(
                "workspace.rules.to-treat.count",
                rules.with(Fulfilment.LATE).size(),
                rules.with(Fulfilment.TO_FILL).size(),
                rules.with(Fulfilment.UPCOMING).size()));
        count.addClassName("bn-petit");
        return count;
    }
}
