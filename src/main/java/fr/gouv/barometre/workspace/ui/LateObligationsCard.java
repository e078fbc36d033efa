package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Card;
import fr.gouv.barometre.common.ui.Icon;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.Obligation;
import java.util.List;

/** The obligations that the commune's own answers say are not met, and whether an action is running already. */
class LateObligationsCard extends Card {

    private static final int SHOWN = 3;

    LateObligationsCard(InseeCode commune, PlanOverview overview) {
        super(overview.late().isEmpty() ? Variant.PLAIN : Variant.ERROR);
        List<Obligation> late = overview.late();
        int all = overview.obligatory().size();
        Span count = new Span(text("workspace.late.count", late.size(), all));
        count.addClassName("bn-petit");
        add(TitleLine.h2(text("workspace.late.title"), count));
        if (late.isEmpty()) {
            long unknown = overview.obligatory().stream()
                    .filter(o -> o.fulfilment() == Fulfilment.TO_FILL)
                    .count();
            add(CommuneWords.small(
                    unknown == 0 ? text("workspace.late.none") : text("workspace.late.unknown", unknown)));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("bn-liste");
            late.stream().limit(SHOWN).forEach(o -> list.add(item(overview, o)));
            add(list);
        }
        foot(new TextLink(Addresses.obligations(commune), text("workspace.late.all", all)).withArrow());
    }

    private static ListItem item(PlanOverview overview, Obligation obligation) {
        Paragraph title = CommuneWords.small(obligation.title());
        title.addClassName("bn-fort");
        Div lines = new Div(title, CommuneWords.note(obligation.because()));
        String answer = obligation.answerInWords();
        if (answer != null) {
            lines.add(CommuneWords.note(text("workspace.late.answer", answer)));
            ObligationWords.origin(overview.known(), obligation)
                    .ifPresent(origin -> lines.add(CommuneWords.note(origin)));
        }
        overview.settling(obligation)
                .ifPresent(action -> lines.add(new Div(new Icon("check-line"), new Span(action(action)))));
        return new ListItem(lines);
    }

    private static String action(PlanActionDetails action) {
        return " " + ObligationWords.action(action);
    }
}
