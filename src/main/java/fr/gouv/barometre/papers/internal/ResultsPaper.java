package fr.gouv.barometre.papers.internal;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.maturity.AxisScore;
import fr.gouv.barometre.maturity.Term;
import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.survey.Question.Reference;
import fr.gouv.barometre.workspace.CommuneResults.Answered;
import fr.gouv.barometre.workspace.FirstActionSentences;
import fr.gouv.barometre.workspace.PeerWords;
import fr.gouv.barometre.workspace.ResultSentences;
import fr.gouv.barometre.workspace.ScoreWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The results of one campaign: a page for the council, or everything down to each answer and each rule. */
final class ResultsPaper extends PdfPaper {

    private final Answered answered;

    private ResultsPaper(PaperSource source, Answered answered, String... styles) {
        super(source, Sentences.say("papers.results.title", String.valueOf(answered.year())), styles);
        this.answered = answered;
    }

    static byte[] council(PaperSource source, Answered answered) {
        ResultsPaper paper = new ResultsPaper(source, answered, "results", "council");
        paper.addSummary();
        return paper.write();
    }

    static byte[] full(PaperSource source, Answered answered) {
        ResultsPaper paper = new ResultsPaper(source, answered, "results");
        paper.addSummary();
        answered.scores().axes().forEach(paper::addAxis);
        RulesPart.addTo(paper);
        return paper.write();
    }

    private void addSummary() {
        pdf.heading("h2", Sentences.say("workspace.summary.title"));
        ResultSentences.of(source.commune().name(), answered).forEach(words -> pdf.add(paragraph(words)));
        pdf.heading("h2", Sentences.say("papers.results.axes"));
        pdf.add(
                AxesTable.of(markup, answered),
                note(PeerWords.compared(
                        source.commune(), source.home().operators().followed(), answered.year(), answered.compared())),
                note(Sentences.say("papers.results.legend")),
                note(Sentences.say("workspace.method")));
        pdf.heading("h2", Sentences.say("papers.results.rules"));
        pdf.add(paragraph(rules()));
        List<String> late =
                source.overview().late().stream().map(Obligation::title).toList();
        if (!late.isEmpty()) {
            pdf.add(paragraph(Sentences.say("papers.results.late", String.join(" ; ", late))));
        }
        pdf.heading("h2", Sentences.say("papers.results.first"));
        List<String> first = FirstActionSentences.of(source.overview());
        pdf.add(first.isEmpty() ? paragraph(Sentences.say("workspace.actions.none")) : list("ul", first));
    }

    private String rules() {
        List<Obligation> rules = source.overview().obligatory();
        return Sentences.say(
                "papers.results.rules.count",
                rules.size(),
                Dates.day(source.today()),
                count(rules, Fulfilment.MET),
                count(rules, Fulfilment.LATE),
                count(rules, Fulfilment.UPCOMING),
                count(rules, Fulfilment.TO_FILL));
    }

    private static long count(List<Obligation> rules, Fulfilment fulfilment) {
        return rules.stream().filter(rule -> rule.fulfilment() == fulfilment).count();
    }

    private void addAxis(AxisScore axis) {
        pdf.heading("h2", axis.axis().title());
        pdf.add(paragraph(
                axis.score() == null
                        ? Sentences.say("workspace.details.no-score", axis.answered(), axis.asked())
                        : Sentences.say("workspace.details.score", axis.score(), axis.answered(), axis.asked())));
        if (axis.terms().isEmpty()) {
            return;
        }
        pdf.add(
                markup.table(
                        "terms",
                        List.of(
                                Sentences.say("workspace.details.indicator"),
                                Sentences.say("papers.results.answer"),
                                Sentences.say("workspace.details.score-of-3"),
                                Sentences.say("workspace.details.weight"),
                                Sentences.say("workspace.details.reference")),
                        axis.terms().stream().map(this::row).toList()),
                note(ScoreWords.sum(axis)));
        addSources(axis);
    }

    private List<Object> row(Term term) {
        List<Object> answer = new ArrayList<>(List.of(ScoreWords.answer(term)));
        answered.response()
                .answer(term.question().code())
                .filter(given -> given.value() != null)
                .map(GivenAnswer::author)
                .ifPresent(author ->
                        answer.add(markup.styled("div", "note", Sentences.say("workspace.details.author", author))));
        Reference reference = term.question().reference();
        return List.of(
                Sentences.say(
                        "papers.results.question",
                        term.question().code().value(),
                        term.question().text()),
                answer,
                ScoreWords.score(term),
                ScoreWords.weight(term),
                reference == null ? Sentences.say("workspace.details.no-reference") : reference.text());
    }

    /** Where the published figures of the table come from, once per source. */
    private void addSources(AxisScore axis) {
        axis.terms().stream()
                .map(term -> term.question().reference())
                .filter(reference -> reference != null)
                .collect(Collectors.toMap(Reference::source, reference -> reference, (first, same) -> first))
                .values()
                .stream()
                .sorted((a, b) -> a.source().compareTo(b.source()))
                .map(this::source)
                .forEach(pdf::add);
    }

    private Element source(Reference reference) {
        return markup.styled(
                "p",
                "note",
                Sentences.say("papers.results.figures"),
                " ",
                markup.link(reference.url(), reference.source()),
                ". ",
                reference.caveat());
    }
}
