package fr.gouv.barometre.papers.internal;

import fr.gouv.barometre.actionplan.MoneyWords;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanTotals;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
        addYears();
    }

    private void addYears() {
        if (source.plan().totalsByYear().isEmpty()) {
            return;
        }
        List<List<Object>> rows = new ArrayList<>();
        source.plan().totalsByYear().forEach((year, totals) -> rows.add(row(String.valueOf(year), totals)));
        rows.add(row(Sentences.say("papers.plan.years.all"), source.plan().totals()));
        pdf.heading("h2", Sentences.say("plan.years.title"));
        pdf.add(
                note(Sentences.say("papers.plan.years.note")),
                markup.table(
                        "years",
                        Stream.of("year", "planned", "actual", "planned-days", "actual-days", "secured", "hoped")
                                .<Object>map(name -> Sentences.say("plan.years." + name))
                                .toList(),
                        rows));
    }

    private static List<Object> row(String name, PlanTotals totals) {
        return List.of(
                name,
                MoneyWords.euros(totals.plannedEuros()),
                MoneyWords.euros(totals.actualEuros()),
                MoneyWords.days(totals.plannedDays()),
                MoneyWords.days(totals.actualDays()),
                MoneyWords.euros(totals.secured()),
                MoneyWords.euros(totals.hoped()));
    }

    private void addAction(PlanActionDetails action) {
        pdf.heading("h2", action.title());
        pdf.add(markup.table(
                "facts",
                List.of(Sentences.say("papers.plan.fact"), Sentences.say("papers.plan.value")),
                PlanText.facts(source.overview(), action).stream()
                        .map(fact -> List.<Object>of(fact.name(), fact.value()))
                        .toList()));
        if (action.reason() != null) {
            pdf.add(paragraph(reason(action)));
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
        pdf.add(PlanFile.parts(markup, "h3", source.plan().file(action.code())));
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
                        reason(action)));
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
            source.overview().plan().actions().stream()
                    .filter(action -> !action.status().open())
                    .forEach(this::addFileOfClosed);
        }
    }

    private void addFileOfClosed(PlanActionDetails action) {
        Element[] parts = PlanFile.parts(markup, "h4", source.plan().file(action.code()));
        if (parts.length > 0) {
            pdf.heading("h3", action.title());
            pdf.add(parts);
        }
    }

    /** Why it is declined or blocked, or what shows that it is done. */
    private static String reason(PlanActionDetails action) {
        String reason = action.reason();
        return reason == null ? "" : Sentences.say("plan.reason." + action.status(), reason);
    }
}
