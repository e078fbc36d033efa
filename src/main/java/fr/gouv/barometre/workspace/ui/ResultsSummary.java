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
import fr.gouv.barometre.workspace.CommuneResults;
import fr.gouv.barometre.workspace.PeerWords;
import fr.gouv.barometre.workspace.ResultSentences;

/** Sentences that a mayor reads before any chart. */
class ResultsSummary extends Card {

    ResultsSummary(CommuneDetails commune, CommuneResults.Answered answered) {
        super(Variant.BLUE);
        addClassName("bn-section");
        H2 title = new H2(text("workspace.summary.title"));
        title.addClassNames("bn-h2", "fr-mb-2w");
        Div sentences = new Div();
        ResultSentences.of(commune.name(), answered).forEach(words -> sentences.add(sentence(words)));
        Paragraph base = CommuneWords.note(text("workspace.method"));
        base.addClassName("fr-mt-2w");
        sentences.add(base);
        ShownScores shown = ShownScores.of(answered);
        Integer overall = shown.scores().overall();
        add(title);
        add(overall == null ? sentences : new Columns(Columns.Widths.TWO_THIRDS, sentences, index(shown, overall)));
    }

    private static Paragraph sentence(String words) {
        Paragraph sentence = new Paragraph(words);
        sentence.addClassName("bn-resume");
        return sentence;
    }

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
                        overall, before, PeerScale.of(spread, 100), text("workspace.axes.words.score", overall)));
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
