package fr.gouv.barometre.papers.internal;

import fr.gouv.barometre.benchmark.PeerScores;
import fr.gouv.barometre.benchmark.Spread;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.common.pdf.Markup;
import fr.gouv.barometre.maturity.AxisScore;
import fr.gouv.barometre.response.ResponseSummary;
import fr.gouv.barometre.workspace.CommuneResults.Answered;
import fr.gouv.barometre.workspace.PeerWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The axes as a bar chart that is its own data table: each bar stands beside the figures it draws. */
final class AxesTable {

    private AxesTable() {}

    static Element of(Markup markup, Answered answered) {
        ResponseSummary previous = answered.previous();
        List<Object> names = new ArrayList<>();
        names.add(Sentences.say("workspace.axes.axis"));
        names.add(Sentences.say("papers.results.bar"));
        names.add(Sentences.say("workspace.axes.score", String.valueOf(answered.year())));
        if (previous != null) {
            names.add(Sentences.say("workspace.axes.since", String.valueOf(previous.year())));
        }
        names.add(Sentences.say("workspace.axes.peers"));
        names.add(Sentences.say("workspace.axes.answered"));
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < answered.scores().axes().size(); i++) {
            rows.add(row(markup, answered, i));
        }
        return markup.table("axes", names, rows);
    }

    private static List<Object> row(Markup markup, Answered answered, int index) {
        AxisScore axis = answered.scores().axes().get(index);
        PeerScores peers = answered.peers();
        Spread spread = peers == null ? null : peers.axis(index + 1).orElse(null);
        List<Object> row = new ArrayList<>();
        row.add(axis.axis().title());
        row.add(bar(markup, axis.score(), spread));
        row.add(axis.score() == null ? Sentences.say("workspace.axes.no-score") : String.valueOf(axis.score()));
        if (answered.previous() != null) {
            row.add(change(answered.change(index)));
        }
        row.add(
                spread == null
                        ? Sentences.say("workspace.axes.no-peers")
                        : Sentences.say(
                                "workspace.axes.median",
                                PeerWords.number(spread.median()),
                                PeerWords.number(spread.firstQuartile()),
                                PeerWords.number(spread.thirdQuartile())));
        row.add(Sentences.say("workspace.axes.answered-of", axis.answered(), axis.asked()));
        return row;
    }

    private static String change(@Nullable Integer change) {
        if (change == null) {
            return "–";
        }
        return change == 0 ? Sentences.say("workspace.axes.stable") : Numbers.signed(change);
    }

    private static Element bar(Markup markup, @Nullable Integer score, @Nullable Spread spread) {
        Element bar = markup.element("div", scaled(markup, "score", score));
        if (spread != null) {
            bar.appendChild(wide(markup.styled("div", "median"), (int) Math.round(spread.median())));
        }
        return bar;
    }

    private static Element scaled(Markup markup, String style, @Nullable Integer score) {
        return markup.styled(
                "div", "scale", score == null ? List.of() : List.of(wide(markup.styled("div", style), score)));
    }

    private static Element wide(Element bar, int percent) {
        bar.setAttribute("style", "width: " + percent + "%");
        return bar;
    }
}
