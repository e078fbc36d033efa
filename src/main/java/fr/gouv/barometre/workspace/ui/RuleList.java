package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.common.ui.Card;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.obligation.Obligation;
import java.util.List;

/** Rules that ask nothing of the commune: recommended, not applicable, or to be watched. */
class RuleList extends Card {

    RuleList(Variant variant, String title, String count, List<Obligation> rules, String whenNone) {
        super(variant);
        Span about = new Span(count);
        about.addClassName("bn-petit");
        add(TitleLine.h2(title, about));
        if (rules.isEmpty()) {
            add(CommuneWords.small(whenNone));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("bn-liste");
        rules.forEach(rule -> list.add(item(rule)));
        add(list);
    }

    private static ListItem item(Obligation rule) {
        H3 title = new H3(rule.title());
        title.addClassName("bn-regle");
        NativeDetails legal = new NativeDetails(text("workspace.rule.legal"), ObligationWords.legal(rule));
        legal.addClassName("bn-details");
        return new ListItem(new Div(title, CommuneWords.note(rule.because()), legal));
    }
}
