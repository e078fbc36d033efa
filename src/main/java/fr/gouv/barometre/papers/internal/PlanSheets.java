package fr.gouv.barometre.papers.internal;

import static fr.gouv.barometre.papers.internal.PaperSheet.column;

import fr.gouv.barometre.actionplan.ActionFile;
import fr.gouv.barometre.actionplan.BudgetLine;
import fr.gouv.barometre.actionplan.DocumentDetails;
import fr.gouv.barometre.actionplan.Funder;
import fr.gouv.barometre.actionplan.KeptLine;
import fr.gouv.barometre.actionplan.MoneyWords;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanStepDetails;
import fr.gouv.barometre.actionplan.PlanTotals;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.common.table.Sheet;
import fr.gouv.barometre.common.table.Sheet.Column;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** The plan in a workbook: a row per action, then what belongs to the actions, a sheet per kind that there is any of. */
final class PlanSheets {

    private final PaperSource source;
    private final Workbook workbook;
    private final List<PlanActionDetails> actions;

    PlanSheets(PaperSource source, Workbook workbook) {
        this.source = source;
        this.workbook = workbook;
        this.actions = source.overview().plan().actions();
    }

    void add() {
        addActions();
        addYears();
        addLines(
                "steps",
                PlanActionDetails::steps,
                PlanSheets::cells,
                column("step", 60),
                column("done-on", 14),
                column("done-by", 26));
        addLines(
                "budget",
                action -> values(file(action).budget()),
                PlanSheets::cells,
                column("expense", 40),
                column("kind", 18),
                column("unit", 24),
                column("budget-year", 10),
                column("planned", 14),
                column("actual", 14));
        addLines(
                "funders",
                action -> values(file(action).funders()),
                PlanSheets::cells,
                column("funder", 40),
                column("budget-year", 10),
                column("amount", 16),
                column("state", 18),
                column("closes-on", 14),
                column("closing", 60));
        addLines(
                "notes",
                action -> file(action).notes(),
                note -> Arrays.asList(day(note.at()), note.who(), note.text()),
                column("note-date", 14),
                column("note-author", 26),
                column("note", 80));
        addLines(
                "documents",
                action -> file(action).attached(),
                PlanSheets::cells,
                column("document", 50),
                column("document-date", 14),
                column("document-author", 26));
    }

    private ActionFile file(PlanActionDetails action) {
        return source.plan().file(action.code());
    }

    private void addActions() {
        List<Column> columns = new ArrayList<>(List.of(column("action-code", 10), column("action", 46)));
        if (!actions.isEmpty()) {
            PlanText.facts(source.overview(), actions.getFirst())
                    .forEach(fact -> columns.add(new Column(fact.name(), 24)));
        }
        columns.add(column("words", 40));
        columns.addAll(sumColumns());
        Sheet sheet = PaperSheet.of(workbook, "plan", columns.toArray(Column[]::new));
        for (PlanActionDetails action : actions) {
            List<@Nullable Object> row = new ArrayList<>(List.of(action.code(), action.title()));
            PlanText.facts(source.overview(), action).forEach(fact -> row.add(fact.value()));
            row.add(action.reason());
            row.addAll(sums(PlanTotals.of(List.of(file(action)))));
            sheet.add(row);
        }
    }

    private void addYears() {
        if (source.plan().totalsByYear().isEmpty()) {
            return;
        }
        List<Column> columns = new ArrayList<>(List.of(column("budget-year", 10)));
        columns.addAll(sumColumns());
        Sheet sheet = PaperSheet.of(workbook, "years", columns.toArray(Column[]::new));
        source.plan().totalsByYear().forEach((year, totals) -> sheet.add(row(year, totals)));
        sheet.add(row(Sentences.say("papers.plan.years.all"), source.plan().totals()));
    }

    private static List<Object> row(Object name, PlanTotals totals) {
        List<Object> row = new ArrayList<>(List.of(name));
        row.addAll(sums(totals));
        return row;
    }

    private static List<Column> sumColumns() {
        return Stream.of("planned-euros", "actual-euros", "planned-days", "actual-days", "secured", "hoped")
                .map(name -> column(name, 16))
                .toList();
    }

    private static List<Object> sums(PlanTotals totals) {
        return List.of(
                totals.plannedEuros(),
                totals.actualEuros(),
                totals.plannedDays(),
                totals.actualDays(),
                totals.secured(),
                totals.hoped());
    }

    private <T> void addLines(
            String name,
            Function<PlanActionDetails, List<T>> lines,
            Function<T, List<? extends @Nullable Object>> cells,
            Column... columns) {
        if (actions.stream().allMatch(action -> lines.apply(action).isEmpty())) {
            return;
        }
        List<Column> all = new ArrayList<>(List.of(column("action-code", 10), column("action", 46)));
        all.addAll(List.of(columns));
        Sheet sheet = PaperSheet.of(workbook, name, all.toArray(Column[]::new));
        for (PlanActionDetails action : actions) {
            for (T line : lines.apply(action)) {
                List<@Nullable Object> row = new ArrayList<>(List.of(action.code(), action.title()));
                row.addAll(cells.apply(line));
                sheet.add(row);
            }
        }
    }

    private static List<@Nullable Object> cells(PlanStepDetails step) {
        Instant at = step.doneAt();
        return Arrays.asList(step.text(), at == null ? null : day(at), step.doneBy());
    }

    private static List<@Nullable Object> cells(BudgetLine line) {
        return Arrays.asList(
                line.label(),
                Sentences.say("plan.budget.kind." + line.kind()),
                Sentences.say("plan.budget.unit." + line.unit()),
                line.year(),
                line.planned(),
                line.actual());
    }

    private static List<@Nullable Object> cells(Funder funder) {
        LocalDate closes = funder.closesOn();
        return Arrays.asList(
                funder.name(),
                funder.year(),
                funder.amount(),
                Sentences.say("plan.funder.state." + funder.state()),
                closes == null ? null : Dates.numeric(closes),
                MoneyWords.closing(funder).orElse(null));
    }

    private static List<@Nullable Object> cells(DocumentDetails document) {
        return Arrays.asList(document.name(), day(document.addedAt()), document.addedBy());
    }

    private static <T> List<T> values(List<KeptLine<T>> lines) {
        return lines.stream().map(KeptLine::value).toList();
    }

    private static String day(Instant at) {
        return Dates.numeric(LocalDate.ofInstant(at, Dates.ZONE));
    }
}
