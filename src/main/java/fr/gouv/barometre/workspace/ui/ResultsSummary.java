package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.benchmark.Spread;
import fr.gouv.barometre.common.ui.Card;
import fr.gouv.barometre.common.ui.Columns;
import fr.gouv.barometre.common.ui.ScoreScale;
import fr.gouv.barometre.territory.CommuneDetails;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Sentences that a mayor reads before any chart. */
class ResultsSummary extends Card {

    ResultsSummary(CommuneDetails commune, ShownScores shown) {
        super(Variant.BLUE);
        addClassName("bn-section");
        H2 title = new H2(text("workspace.summary.title"));
        title.addClassNames("bn-h2", "fr-mb-2w");
        Div sentences =
                new Div(sentence(overall(commune, shown)), sentence(movement(shown)), sentence(extremes(shown)));
        Paragraph base = CommuneWords.note(text("workspace.method"));
        base.addClassName("fr-mt-2w");
        sentences.add(base);
        Integer overall = shown.scores().overall();
        add(title);
        add(overall == null ? sentences : new Columns(Columns.Widths.TWO_THIRDS, sentences, index(shown, overall)));
    }

    private static Paragraph sentence(String words) {
        Paragraph sentence = new Paragraph(words);
        sentence.addClassName("bn-resume");
        sentence.setVisible(!words.isEmpty());
        return sentence;
    }

    private static String overall(CommuneDetails commune, ShownScores shown) {
        Integer overall = shown.scores().overall();
        if (overall == null) {
            return text("workspace.scores.no-overall", shown.missingForOverall());
        }
        String year = String.valueOf(shown.year());
        Integer before = shown.previous() == null ? null : shown.previous().overall();
        return before == null
                ? text("workspace.summary.overall", commune.name(), overall, year)
                : text(
                        "workspace.summary.overall.before",
                        commune.name(),
                        overall,
                        year,
                        before,
                        String.valueOf(shown.previousYear()));
    }

    private static String movement(ShownScores shown) {
        if (shown.previous() == null) {
            return "";
        }
        long up = shown.lines().stream()
                .filter(l -> l.change() != null && l.change() > 0)
                .count();
        long down = shown.lines().stream()
                .filter(l -> l.change() != null && l.change() < 0)
                .count();
        return text("workspace.summary.movement", up, down, shown.lines().size(), String.valueOf(shown.previousYear()));
    }

    private static String extremes(ShownScores shown) {
        List<Scored> scored = new ArrayList<>();
        for (ShownScores.Line line : shown.lines()) {
            Integer score = line.axis().score();
            if (score != null) {
                scored.add(new Scored(line.axis().axis().title(), score));
            }
        }
        if (scored.size() < 2) {
            return "";
        }
        Scored weakest = Collections.min(scored, Comparator.comparingInt(Scored::score));
        Scored strongest = Collections.max(scored, Comparator.comparingInt(Scored::score));
        if (weakest.score() == strongest.score()) {
            return "";
        }
        return text("workspace.summary.extremes", strongest.axis(), strongest.score(), weakest.axis(), weakest.score());
    }

    private record Scored(String axis, int score) {}

    private static Div index(ShownScores shown, int overall) {
        Span number = new Span(String.valueOf(overall));
        number.addClassName("bn-indice__fort");
        Paragraph big = new Paragraph(number, new Span(" " + text("workspace.summary.of-100")));
        big.addClassName("bn-indice__nb");
        Spread spread = shown.peers() == null ? null : shown.peers().overall();
        Integer before = shown.previous() == null ? null : shown.previous().overall();
        Div index = new Div(
                big,
                CommuneWords.small(text("workspace.summary.index", String.valueOf(shown.year()))),
                new ScoreScale(
                        overall, before, PeerWords.scale(spread, 100), text("workspace.axes.words.score", overall)));
        if (spread != null) {
            index.add(CommuneWords.note(text(
                    "workspace.summary.peers",
                    spread.communes(),
                    PeerWords.number(spread.firstQuartile()),
                    PeerWords.number(spread.thirdQuartile()),
                    PeerWords.interval(spread))));
        }
        index.addClassName("bn-indice");
        return index;
    }
}
