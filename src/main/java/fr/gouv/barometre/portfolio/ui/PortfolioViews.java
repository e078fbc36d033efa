package fr.gouv.barometre.portfolio.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;

/** The two ways to look at a portfolio: commune by commune, or all together. */
class PortfolioViews extends Nav {

    private PortfolioViews(OpsnId opsn, boolean together, boolean ofOperators) {
        UnorderedList list = new UnorderedList(
                choice(Addresses.operator(opsn), text("portfolio.views.table"), !together),
                choice(Addresses.overview(opsn), text("portfolio.views.together"), together));
        if (ofOperators) {
            list.add(choice(Addresses.activityReport(opsn), text("portfolio.views.report"), false));
        }
        list.addClassName("bn-choix");
        setAriaLabel(text("portfolio.views"));
        addClassName("fr-mb-2w");
        add(list);
    }

    /** @param ofOperators whether the caller works at operators: the year's report is theirs alone */
    static PortfolioViews onTable(OpsnId opsn, boolean ofOperators) {
        return new PortfolioViews(opsn, false, ofOperators);
    }

    /** @param ofOperators as above */
    static PortfolioViews onOverview(OpsnId opsn, boolean ofOperators) {
        return new PortfolioViews(opsn, true, ofOperators);
    }

    private static ListItem choice(String address, String words, boolean current) {
        Anchor link = new Anchor(address, words);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }
}
