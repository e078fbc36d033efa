package fr.gouv.barometre.papers.internal;

import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.obligation.Obligation.Source;
import fr.gouv.barometre.obligation.Verdict;
import fr.gouv.barometre.workspace.RuleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.w3c.dom.Element;

/** The legal rules in the full results: each with its text, its source, when it was checked, and how well. */
final class RulesPart {

    private final PdfPaper paper;

    private RulesPart(PdfPaper paper) {
        this.paper = paper;
    }

    static void addTo(PdfPaper paper) {
        RulesPart part = new RulesPart(paper);
        part.add(Verdict.OBLIGATORY);
        part.add(Verdict.RECOMMENDED);
        part.add(Verdict.TO_WATCH);
    }

    private void add(Verdict verdict) {
        List<Obligation> rules = paper.source.overview().obligations().stream()
                .filter(rule -> rule.verdict() == verdict)
                .toList();
        if (rules.isEmpty()) {
            return;
        }
        paper.pdf.heading("h2", Sentences.say("papers.rules." + verdict));
        rules.forEach(rule -> paper.pdf.add(block(rule)));
    }

    private Element block(Obligation rule) {
        List<Object> parts = new ArrayList<>();
        parts.add(paper.markup.element("h3", rule.title()));
        if (rule.verdict() == Verdict.OBLIGATORY) {
            parts.add(paper.paragraph(Sentences.say(
                    "papers.rules.state",
                    RuleWords.fulfilment(rule),
                    Objects.requireNonNullElse(rule.answerInWords(), Sentences.say("workspace.rule.unanswered")),
                    RuleWords.inForce(rule))));
        }
        parts.add(paper.paragraph(rule.because()));
        parts.add(paper.note(LegalWords.text(rule)));
        parts.add(paper.markup.styled("p", "note", sources(rule)));
        return paper.markup.styled("div", "block", parts);
    }

    private List<Object> sources(Obligation rule) {
        List<Object> sources = new ArrayList<>(List.of(Sentences.say("papers.rules.sources"), " "));
        for (Source source : rule.sources()) {
            sources.add(paper.markup.link(source.url(), source.label()));
            sources.add(" ; ");
        }
        sources.set(sources.size() - 1, ".");
        return sources;
    }
}
