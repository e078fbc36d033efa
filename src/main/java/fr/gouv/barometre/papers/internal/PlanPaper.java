package fr.gouv.barometre.papers.internal;

import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.w3c.dom.Element;

/** The action plan: what is to be done with all its facts, then what is done or declined. */
final class PlanPaper extends PdfPaper {

    private PlanPaper(PaperSource source) {
        super(source, Sentences.say("papers.plan.title"), "plan");
    }

    static byte[] of(PaperSource source) {
        PlanPaper paper = new PlanPaper(source);
        paper.addSummary();
        source.openActions().forEach(paper::addAction);
        paper.addClosed();
        return paper.write();
    }

    private void addSummary() {
        List<PlanActionDetails> actions = source.overview().plan().actions();
        pdf.add(paragraph(Sentences.say(
                "papers.plan.count",
                actions.size(),
                actions.stream().filter(action -> action.status().open()).count(),
                actions.stream().filter(action -> action.status().settled()).count())));
        pdf.add(note(Sentences.say("papers.plan.orders")));
    }

    private void addAction(PlanActionDetails action) {
        pdf.heading("h2", action.title());
        pdf.add(markup.table(
                "facts",
                List.of(Sentences.say("papers.plan.fact"), Sentences.say("papers.plan.value")),
                PlanText.facts(source.overview(), action).stream()
                        .map(fact -> List.<Object>of(fact.name(), fact.value()))
                        .toList()));
        String reason = action.reason();
        if (reason != null) {
            pdf.add(paragraph(Sentences.say("plan.reason." + action.status(), reason)));
        }
        if (!action.steps().isEmpty()) {
            pdf.add(
                    markup.element("h3", Sentences.say("papers.plan.steps")),
                    list(
                            "ol",
                            action.steps().stream()
                                    .map(step -> Sentences.say("papers.plan.step", step.text(), PlanText.done(step)))
                                    .toList()));
        }
        if (!action.because().isEmpty()) {
            pdf.add(
                    markup.element("h3", Sentences.say("papers.plan.because")),
                    list(
                            "ul",
                            action.because().stream()
                                    .map(reasonShown -> Sentences.say(
                                            "papers.plan.reason", reasonShown.heading(), reasonShown.text()))
                                    .toList()));
        }
    }

    private void addClosed() {
        List<List<Object>> rows = new ArrayList<>();
        for (PlanActionDetails action : source.overview().plan().actions()) {
            if (!action.status().open()) {
                rows.add(List.of(
                        action.title(),
                        Sentences.say(
                                "papers.plan.since",
                                PlanText.status(action),
                                Dates.day(LocalDate.ofInstant(action.statusSince(), Dates.ZONE))),
                        Objects.requireNonNullElse(action.reason(), "")));
            }
        }
        if (!rows.isEmpty()) {
            pdf.heading("h2", Sentences.say("papers.plan.closed"));
            Element table = markup.table(
                    "closed",
                    List.of(
                            Sentences.say("papers.plan.action"),
                            Sentences.say("papers.plan.status"),
                            Sentences.say("papers.plan.words")),
                    rows);
            pdf.add(table);
        }
    }
}
