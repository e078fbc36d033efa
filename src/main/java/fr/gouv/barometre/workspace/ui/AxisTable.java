package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.benchmark.Spread;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.ScoreScale;
import fr.gouv.barometre.maturity.AxisScore;
import fr.gouv.barometre.workspace.PeerWords;
import org.jspecify.annotations.Nullable;

/** One line per axis: its scale for the eye, its score, what moved, and a last column that depends on the page. */
class AxisTable extends NativeTable {

    /** What the last column tells. */
    enum LastColumn {
        /** How many questions are answered. */
        ANSWERED,
        /** Median and quartiles of the peers. */
        PEERS
    }

    private final ShownScores shown;
    private final LastColumn lastColumn;

    AxisTable(ShownScores shown, LastColumn lastColumn) {
        this.shown = shown;
        this.lastColumn = lastColumn;
        addClassName("bn-axes");
        setCaptionText(text("workspace.axes.caption", String.valueOf(shown.year())));
        getCaption().addClassName("fr-sr-only");
        addHeaders();
        shown.lines().forEach(this::addLine);
    }

    private void addHeaders() {
        NativeTableRow row = getHead().addRow();
        header(row, text("workspace.axes.axis"), null);
        header(row, text("workspace.axes.scale"), "bn-axes__barre");
        header(row, text("workspace.axes.score", String.valueOf(shown.year())), "bn-num");
        Integer before = shown.previousYear();
        if (before != null) {
            header(row, text("workspace.axes.since", String.valueOf(before)), "bn-num");
        }
        header(
                row,
                text(lastColumn == LastColumn.ANSWERED ? "workspace.axes.answered" : "workspace.axes.peers"),
                "bn-num");
    }

    private static void header(NativeTableRow row, String name, @Nullable String className) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(name);
        cell.getElement().setAttribute("scope", "col");
        if (className != null) {
            cell.addClassName(className);
        }
    }

    private void addLine(ShownScores.Line line) {
        AxisScore axis = line.axis();
        NativeTableRow row = getBody().addRow();
        NativeTableHeaderCell name = row.addHeaderCell();
        name.setText(axis.axis().title());
        name.getElement().setAttribute("scope", "row");
        cell(row, "bn-axes__barre", new ScoreScale(axis.score(), line.before(), line.peers(), words(line)));
        cell(row, "bn-num", score(axis.score()));
        if (shown.previousYear() != null) {
            cell(row, "bn-num", change(line.change()));
        }
        cell(row, "bn-num", last(line)).addClassName("bn-axes__taux");
    }

    private static NativeTableCell cell(NativeTableRow row, String className, Component content) {
        NativeTableCell cell = row.addDataCell();
        cell.addClassName(className);
        cell.add(content);
        return cell;
    }

    private static Span score(@Nullable Integer score) {
        return score == null
                ? span("bn-stable", text("workspace.axes.no-score"))
                : span("bn-score", String.valueOf(score));
    }

    private static Span change(@Nullable Integer change) {
        if (change == null) {
            return span("bn-stable", "–");
        }
        if (change == 0) {
            return span("bn-stable", text("workspace.axes.stable"));
        }
        return span(change > 0 ? "bn-hausse" : "bn-baisse", Numbers.signed(change));
    }

    private Span last(ShownScores.Line line) {
        if (lastColumn == LastColumn.ANSWERED) {
            return new Span(text(
                    "workspace.axes.answered-of",
                    line.axis().answered(),
                    line.axis().asked()));
        }
        Spread spread = line.spread();
        return spread == null
                ? span("bn-stable", text("workspace.axes.no-peers"))
                : new Span(text(
                        "workspace.axes.median",
                        PeerWords.number(spread.median()),
                        PeerWords.number(spread.firstQuartile()),
                        PeerWords.number(spread.thirdQuartile())));
    }

    private String words(ShownScores.Line line) {
        StringBuilder words = new StringBuilder();
        Integer score = line.axis().score();
        words.append(score == null ? text("workspace.axes.words.none") : text("workspace.axes.words.score", score));
        Integer before = line.before();
        Integer year = shown.previousYear();
        if (before != null && year != null) {
            words.append(' ').append(text("workspace.axes.words.before", String.valueOf(year), before));
        }
        Spread spread = line.spread();
        if (spread != null) {
            words.append(' ')
                    .append(text(
                            "workspace.axes.words.peers",
                            PeerWords.number(spread.firstQuartile()),
                            PeerWords.number(spread.thirdQuartile()),
                            PeerWords.number(spread.median())));
        }
        return words.toString();
    }

    private static Span span(String className, String words) {
        Span span = new Span(words);
        span.addClassName(className);
        return span;
    }
}
