package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.common.ui.Badge;
import fr.gouv.barometre.common.ui.ExternalLink;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.recommendation.CatalogueAction;
import fr.gouv.barometre.recommendation.CatalogueAction.Guide;
import java.util.List;

/** What the catalogue knows about an action: what it takes, who pays and helps and until when, where to read more. */
class ActionFacts extends Div {

    ActionFacts(CatalogueAction action) {
        add(title("plan.means.title"));
        add(new FactList().fact(text("plan.effort"), action.effort()).fact(text("plan.cost"), CostWords.cost(action)));
        String funding = action.fundingEnds();
        if (!action.funding().isEmpty() || funding != null) {
            add(title("plan.funding.title"), list(action.funding()));
        }
        if (funding != null) {
            Paragraph end = new Paragraph(new Badge(Tone.WARNING, text("plan.funding.ends")).small());
            add(end, small(funding));
        }
        if (!action.helpers().isEmpty()) {
            add(title("plan.helpers.title"), list(action.helpers()));
        }
        if (!action.guides().isEmpty()) {
            add(title("plan.guides.title"), guides(action.guides()));
        }
    }

    private static H3 title(String key) {
        H3 title = new H3(text(key));
        title.addClassName("bn-panneau__t");
        return title;
    }

    private static Paragraph small(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("bn-petit");
        return paragraph;
    }

    private static UnorderedList list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bn-petit");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private static UnorderedList guides(List<Guide> guides) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bn-petit");
        for (Guide guide : guides) {
            String url = guide.url();
            ListItem item = new ListItem(url == null ? new Span(guide.label()) : new ExternalLink(url, guide.label()));
            if (!guide.verified()) {
                Span doubt = new Span(" " + text("plan.guide.unverified"));
                doubt.addClassName("bn-stable");
                item.add(doubt);
            }
            list.add(item);
        }
        return list;
    }
}
