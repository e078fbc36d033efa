package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Card;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.response.ResponseSummary;
import fr.gouv.barometre.workspace.CommuneResults;

/** The radar and its table side by side, with the campaigns to choose from. */
class ScoresSection extends PageSection {

    ScoresSection(CommuneResults results, ShownScores shown) {
        super(TitleLine.h2(text("workspace.compare.title")));
        add(
                campaigns(results, shown.year()),
                charts(shown),
                CommuneWords.note(CommuneWords.peers(results.commune(), shown)));
    }

    private static Nav campaigns(CommuneResults results, int year) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bn-choix");
        results.history().stream()
                .filter(r -> r.commune().equals(results.commune().insee()) && r.answered() > 0)
                .mapToInt(ResponseSummary::year)
                .sorted()
                .forEach(y -> {
                    Anchor link = new Anchor(
                            Addresses.results(results.commune().insee()) + "?" + CommuneResultsView.CAMPAIGN + "=" + y,
                            text("workspace.compare.campaign", String.valueOf(y)));
                    if (y == year) {
                        link.getElement().setAttribute("aria-current", "true");
                    }
                    list.add(new ListItem(link));
                });
        Nav nav = new Nav(list);
        nav.setAriaLabel(text("workspace.compare.campaigns"));
        return nav;
    }

    private static Div charts(ShownScores shown) {
        Figure figure = new Figure();
        figure.addClassNames("bn-figure", "bn-carte");
        figure.add(new RadarChart(shown), ScoreLegend.ofRadar(shown), CommuneWords.note(text("workspace.radar.note")));
        Div charts =
                new Div(figure, new Card(new AxisTable(shown, AxisTable.LastColumn.PEERS), ScoreLegend.ofScale(shown)));
        charts.addClassNames("bn-grille", "bn-grille--radar");
        return charts;
    }

    /** A chart with its legend. */
    @Tag("figure")
    private static class Figure extends HtmlContainer {}
}
