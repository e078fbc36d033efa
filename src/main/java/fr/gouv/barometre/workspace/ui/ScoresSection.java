package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import fr.gouv.barometre.benchmark.PeerScores;
import fr.gouv.barometre.benchmark.Spread;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Card;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.workspace.CommuneResults;
import fr.gouv.barometre.workspace.CommuneResults.Answered;
import fr.gouv.barometre.workspace.PeerWords;

/** The radar and its table side by side, with what to compare. */
class ScoresSection extends PageSection {

    ScoresSection(CommuneResults results, Answered answered, ShownScores shown) {
        super(TitleLine.h2(
                text("workspace.compare.title"),
                new TextLink(Addresses.evolution(results.commune().insee()), text("workspace.compare.evolution"))
                        .withArrow()));
        add(
                new ComparisonLinks(results, answered, shown),
                charts(shown),
                CommuneWords.note(
                        PeerWords.compared(results.commune(), results.operators(), shown.year(), shown.compared())));
        PeerScores peers = shown.peers();
        Spread overall = peers == null ? null : peers.overall();
        if (overall != null) {
            add(CommuneWords.note(text("workspace.peers.overall", PeerWords.interval(overall))));
        }
    }

    private static Div charts(ShownScores shown) {
        Figure figure = new Figure();
        figure.addClassNames("bn-figure", "bn-carte");
        figure.add(new RadarChart(shown), ScoreLegend.ofRadar(shown), CommuneWords.note(text("workspace.radar.note")));
        Card table = new Card(new AxisTable(shown, AxisTable.LastColumn.PEERS), ScoreLegend.ofScale(shown));
        if (shown.partial()) {
            table.add(CommuneWords.note(text("workspace.axes.partial")));
        }
        Div charts = new Div(figure, table);
        charts.addClassNames("bn-grille", "bn-grille--radar");
        return charts;
    }

    /** A chart with its legend. */
    @Tag("figure")
    private static class Figure extends HtmlContainer {}
}
