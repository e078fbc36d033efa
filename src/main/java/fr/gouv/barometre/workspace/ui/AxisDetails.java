package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.benchmark.PeerScores;
import fr.gouv.barometre.benchmark.Spread;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.ExternalLink;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.ScoreScale;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.maturity.AxisScore;
import fr.gouv.barometre.maturity.Term;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.response.ResponseDetails;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.Scoring;
import fr.gouv.barometre.workspace.CommuneResults.Answered;
import fr.gouv.barometre.workspace.PeerWords;
import fr.gouv.barometre.workspace.ScoreWords;
import org.jspecify.annotations.Nullable;

/** Each axis unfolds down to its answers, and to the sum that makes its score. */
class AxisDetails extends PageSection {

    private final ResponseDetails response;
    private final @Nullable PeerScores peers;

    AxisDetails(Answered answered) {
        super(TitleLine.h2(text("workspace.details.title")));
        response = answered.response();
        peers = answered.peers();
        boolean first = true;
        for (AxisScore axis : answered.scores().axes()) {
            NativeDetails details = details(axis);
            details.setOpen(first);
            first = false;
            add(details);
        }
    }

    private NativeDetails details(AxisScore axis) {
        H3 name = new H3(axis.axis().title());
        name.addClassName("bn-acc__titre");
        Span figures = new Span(
                axis.score() == null
                        ? text("workspace.details.no-score", axis.answered(), axis.asked())
                        : text("workspace.details.score", axis.score(), axis.answered(), axis.asked()));
        figures.addClassName("bn-acc__n");
        Span summary = new Span(name, figures);
        summary.addClassName("bn-acc");
        Paragraph sum = CommuneWords.small(ScoreWords.sum(axis));
        sum.addClassName("fr-mt-2w");
        NativeDetails details =
                new NativeDetails(summary, new Div(table(axis), sum, CommuneWords.note(text("workspace.method"))));
        details.addClassName("bn-axe-detail");
        return details;
    }

    private DataTable<Term> table(AxisScore axis) {
        return new DataTable<Term>(text("workspace.details.table", axis.axis().title()))
                .hideCaption()
                .sentences()
                .component(text("workspace.details.indicator"), AxisDetails::indicator)
                .component(text("workspace.details.answer"), this::answer)
                .number(text("workspace.details.score-of-3"), ScoreWords::score)
                .number(text("workspace.details.weight"), ScoreWords::weight)
                .component(text("workspace.details.peers"), this::peers)
                .component(text("workspace.details.reference"), AxisDetails::reference)
                .rows(axis.terms());
    }

    private static Component indicator(Term term) {
        Span code = new Span(term.question().code().value());
        code.addClassName("bn-code");
        return new Div(code, new Div(term.question().text()));
    }

    private Component answer(Term term) {
        Div answer = new Div(new Span(ScoreWords.answer(term)));
        response.answer(term.question().code())
                .filter(given -> given.value() != null)
                .map(GivenAnswer::author)
                .ifPresent(author -> answer.add(CommuneWords.note(text("workspace.details.author", author))));
        return answer;
    }

    private Component peers(Term term) {
        Spread spread =
                peers == null ? null : peers.question(term.question().code()).orElse(null);
        if (spread == null) {
            Span none = new Span(
                    text(term.question().scored() ? "workspace.details.no-peers" : "workspace.details.unscored"));
            none.addClassName("bn-stable");
            return none;
        }
        Double score = term.score();
        String words = text(
                "workspace.details.spread",
                PeerWords.number(spread.median()),
                PeerWords.number(spread.firstQuartile()),
                PeerWords.number(spread.thirdQuartile()),
                Numbers.count(spread.communes()));
        return new Div(
                new ScoreScale(
                        score == null ? null : PeerScale.percent(score, Scoring.BEST),
                        null,
                        PeerScale.of(spread, Scoring.BEST),
                        ""),
                CommuneWords.note(words));
    }

    private static Component reference(Term term) {
        Question.Reference reference = term.question().reference();
        if (reference == null) {
            Span none = new Span(text("workspace.details.no-reference"));
            none.addClassName("bn-stable");
            return none;
        }
        Paragraph caveat = CommuneWords.note(reference.caveat());
        return new Div(new Span(reference.text()), caveat, new ExternalLink(reference.url(), reference.source()));
    }
}
