package fr.gouv.barometre.papers.internal;

import fr.gouv.barometre.actionplan.ActionFile;
import fr.gouv.barometre.actionplan.BudgetLine;
import fr.gouv.barometre.actionplan.Funder;
import fr.gouv.barometre.actionplan.KeptLine;
import fr.gouv.barometre.actionplan.MoneyWords;
import fr.gouv.barometre.actionplan.PlanTotals;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.common.pdf.Markup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** What was gathered along the way of one action: its money, notes and documents, as parts of a PDF. */
final class PlanFile {

    private final Markup markup;
    private final String heading;
    private final List<Element> parts = new ArrayList<>();

    private PlanFile(Markup markup, String heading) {
        this.markup = markup;
        this.heading = heading;
    }

    /** @param heading tag of its titles, one level below the action's own */
    static Element[] parts(Markup markup, String heading, ActionFile file) {
        PlanFile paper = new PlanFile(markup, heading);
        paper.addMoney(file);
        paper.addNotes(file);
        paper.addDocuments(file);
        return paper.parts.toArray(Element[]::new);
    }

    private void addMoney(ActionFile file) {
        addTable(
                "budget",
                List.of("line", "kind", "year", "planned", "actual"),
                file.budget().stream().map(KeptLine::value).map(PlanFile::cells).toList());
        addTable(
                "funders",
                List.of("funder", "state", "year", "amount", "closing"),
                file.funders().stream()
                        .map(KeptLine::value)
                        .map(PlanFile::cells)
                        .toList());
        MoneyWords.sums(PlanTotals.of(List.of(file))).forEach(sum -> parts.add(markup.element("p", sum)));
    }

    private void addNotes(ActionFile file) {
        addList(
                "notes",
                file.notes().stream()
                        .map(note ->
                                Sentences.say("papers.plan.note", Dates.moment(note.at()), note.who(), note.text()))
                        .toList());
    }

    private void addDocuments(ActionFile file) {
        addList(
                "documents",
                file.attached().stream()
                        .map(document -> Sentences.say(
                                "papers.plan.document",
                                document.name(),
                                Dates.day(LocalDate.ofInstant(document.addedAt(), Dates.ZONE)),
                                document.addedBy()))
                        .toList());
    }

    private static List<Object> cells(BudgetLine line) {
        BigDecimal actual = line.actual();
        return List.of(
                line.label(),
                Sentences.say("plan.budget.kind." + line.kind()),
                String.valueOf(line.year()),
                MoneyWords.amount(line.unit(), line.planned()),
                actual == null ? Sentences.say("papers.plan.actual.unknown") : MoneyWords.amount(line.unit(), actual));
    }

    private static List<Object> cells(Funder funder) {
        return List.of(
                funder.name(),
                Sentences.say("plan.funder.state." + funder.state()),
                String.valueOf(funder.year()),
                MoneyWords.euros(funder.amount()),
                MoneyWords.closing(funder).orElseGet(() -> Sentences.say("papers.plan.closing.unknown")));
    }

    private void addTable(String name, List<String> columns, List<List<Object>> rows) {
        if (!rows.isEmpty()) {
            addTitle(name);
            List<Object> names = columns.stream()
                    .<Object>map(column -> Sentences.say("papers.plan." + name + "." + column))
                    .toList();
            parts.add(markup.table(name, names, rows));
        }
    }

    private void addList(String name, List<String> items) {
        if (!items.isEmpty()) {
            addTitle(name);
            parts.add(markup.element(
                    "ul", items.stream().map(item -> markup.element("li", item)).toList()));
        }
    }

    private void addTitle(String name) {
        parts.add(markup.element(heading, Sentences.say("papers.plan." + name)));
    }
}
