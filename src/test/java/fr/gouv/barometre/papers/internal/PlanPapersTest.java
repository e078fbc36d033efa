package fr.gouv.barometre.papers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.actionplan.ActionFile;
import fr.gouv.barometre.actionplan.BudgetLine;
import fr.gouv.barometre.actionplan.Funder;
import fr.gouv.barometre.actionplan.KeptLine;
import fr.gouv.barometre.actionplan.MoneyWords;
import fr.gouv.barometre.actionplan.PlanNote;
import fr.gouv.barometre.actionplan.PlanTotals;
import fr.gouv.barometre.actionplan.WholePlan;
import fr.gouv.barometre.papers.Paper;
import fr.gouv.barometre.testing.OpenedPdf;
import fr.gouv.barometre.testing.OpenedXlsx;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plan's papers, opened again, say every figure and word of the reading that the plan's page shows. */
class PlanPapersTest {

    private final PaperSource source = Samples.full();

    private byte[] write(Paper paper) {
        return PaperWriter.write(source, paper).content();
    }

    /** In the order of the plan. */
    private List<ActionFile> files() {
        return source.overview().plan().actions().stream()
                .map(action -> source.plan().file(action.code()))
                .toList();
    }

    private <T> List<T> all(Function<ActionFile, List<KeptLine<T>>> lines) {
        return files().stream()
                .flatMap(file -> lines.apply(file).stream())
                .map(KeptLine::value)
                .toList();
    }

    @Test
    void theWorkbookHasEachLineOfTheBudgetAsANumber() throws IOException {
        List<BudgetLine> lines = all(ActionFile::budget);
        try (OpenedXlsx workbook = new OpenedXlsx(write(Paper.WORKBOOK))) {
            assertThat(lines).isNotEmpty();
            assertThat(workbook.column("Dépenses", "Dépense"))
                    .isEqualTo(lines.stream().map(BudgetLine::label).toList());
            assertThat(numbers(workbook.column("Dépenses", "Prévu"))).isEqualTo(numbersOf(lines, BudgetLine::planned));
            assertThat(numbers(workbook.column("Dépenses", "Réel"))).isEqualTo(numbersOf(lines, BudgetLine::actual));
            assertThat(workbook.column("Dépenses", "Compté en"))
                    .containsExactly(
                            "Euros hors taxes", "Euros hors taxes", "Jours de travail des agents", "Euros hors taxes");
        }
    }

    @Test
    void theWorkbookHasEachFunderWithItsStateAndTheRiskOfItsEnd() throws IOException {
        List<Funder> funders = all(ActionFile::funders);
        try (OpenedXlsx workbook = new OpenedXlsx(write(Paper.WORKBOOK))) {
            assertThat(workbook.column("Financeurs", "Financeur"))
                    .isEqualTo(funders.stream().map(Funder::name).toList());
            assertThat(numbers(workbook.column("Financeurs", "Montant en euros HT")))
                    .isEqualTo(numbersOf(funders, Funder::amount));
            assertThat(workbook.column("Financeurs", "Où en est la demande"))
                    .containsExactly("Accordé", "Demandé", "Refusé", "Versé", "À demander");
            assertThat(workbook.column("Financeurs", "Fin de l’aide"))
                    .containsExactly("31/12/2026", "30/06/2027", "", "", "");
            assertThat(workbook.column("Financeurs", "Ce que l’on sait de cette fin"))
                    .isEqualTo(funders.stream()
                            .map(funder -> MoneyWords.closing(funder).orElse(""))
                            .toList());
        }
    }

    @Test
    void theWorkbookHasTheSumsOfThePlanByYearAndByAction() throws IOException {
        List<PlanTotals> years = new ArrayList<>(source.plan().totalsByYear().values());
        years.add(source.plan().totals());
        List<PlanTotals> actions =
                files().stream().map(file -> PlanTotals.of(List.of(file))).toList();
        try (OpenedXlsx workbook = new OpenedXlsx(write(Paper.WORKBOOK))) {
            assertThat(workbook.column("Budget par année", "Année"))
                    .containsExactly("2027", "2028", "Toutes les années");
            sumsAre(workbook, "Budget par année", years);
            sumsAre(workbook, "Plan d’action", actions);
        }
    }

    private static void sumsAre(OpenedXlsx workbook, String sheet, List<PlanTotals> expected) {
        sumIs(workbook, sheet, "Prévu, en euros HT", expected, PlanTotals::plannedEuros);
        sumIs(workbook, sheet, "Réel, en euros HT", expected, PlanTotals::actualEuros);
        sumIs(workbook, sheet, "Prévu, en jours d’agent", expected, PlanTotals::plannedDays);
        sumIs(workbook, sheet, "Réel, en jours d’agent", expected, PlanTotals::actualDays);
        sumIs(workbook, sheet, "Accordé ou versé, en euros HT", expected, PlanTotals::secured);
        sumIs(workbook, sheet, "Demandé ou à demander, en euros HT", expected, PlanTotals::hoped);
    }

    private static void sumIs(
            OpenedXlsx workbook,
            String sheet,
            String column,
            List<PlanTotals> expected,
            Function<PlanTotals, BigDecimal> sum) {
        assertThat(numbers(workbook.column(sheet, column))).as(column).isEqualTo(numbersOf(expected, sum));
    }

    @Test
    void theWorkbookHasNotesAndDocumentsInForce() throws IOException {
        try (OpenedXlsx workbook = new OpenedXlsx(write(Paper.WORKBOOK))) {
            assertThat(workbook.column("Notes", "Note"))
                    .isEqualTo(files().stream()
                            .flatMap(file -> file.notes().stream())
                            .map(PlanNote::text)
                            .toList());
            assertThat(workbook.column("Notes", "Écrite le")).containsExactly("24/11/2026", "22/11/2026");
            assertThat(workbook.column("Documents", "Document joint")).containsExactly("Arrêté signé.pdf");
            assertThat(workbook.column("Étapes", "Faite par")).containsSubsequence("Mme Martin", "");
        }
    }

    @Test
    void thePdfSaysEveryAmountOfThePlan() throws IOException {
        List<String> expected = new ArrayList<>();
        all(ActionFile::budget)
                .forEach(
                        line -> expected.addAll(List.of(line.label(), MoneyWords.amount(line.unit(), line.planned()))));
        all(ActionFile::funders).forEach(funder -> {
            expected.addAll(List.of(funder.name(), MoneyWords.euros(funder.amount())));
            MoneyWords.closing(funder).ifPresent(expected::add);
        });
        files().forEach(file -> expected.addAll(MoneyWords.sums(PlanTotals.of(List.of(file)))));
        source.plan().totalsByYear().forEach((year, totals) -> expected.add(year + " " + inOneRow(totals)));
        expected.add("Toutes les années " + inOneRow(source.plan().totals()));
        assertThat(OpenedPdf.text(write(Paper.PLAN)))
                .contains(expected.stream().map(OpenedPdf::plain).toList())
                .contains("sans les actions écartées");
    }

    private static String inOneRow(PlanTotals totals) {
        return String.join(
                " ",
                MoneyWords.euros(totals.plannedEuros()),
                MoneyWords.euros(totals.actualEuros()),
                MoneyWords.days(totals.plannedDays()),
                MoneyWords.days(totals.actualDays()),
                MoneyWords.euros(totals.secured()),
                MoneyWords.euros(totals.hoped()));
    }

    @Test
    void thePdfSaysNotesDocumentsAndWhyAnActionStandsWhereItDoes() throws IOException {
        assertThat(OpenedPdf.text(write(Paper.PLAN)))
                .contains("Devis reçu " + Samples.FORMULA, "22 novembre 2026")
                .contains("Arrêté signé.pdf (ajouté le 24 novembre 2026 par Mme Martin)")
                .contains("Écartée parce que : " + Samples.FORMULA)
                .doesNotContain("Ancien devis.pdf");
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAN", "WORKBOOK"})
    void aPlanWithNothingGatheredHasNoEmptyPart(Paper paper) throws IOException {
        PaperSource bare = new PaperSource(source.home(), new WholePlan(source.overview(), Map.of()), source.today());
        byte[] content = PaperWriter.write(bare, paper).content();
        String text = paper == Paper.PLAN ? OpenedPdf.text(content) : OpenedXlsx.text(content);
        assertThat(text).doesNotContain("Financeur", "Écrite le", "Document joint", "année par année");
    }

    private static List<String> numbers(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.isEmpty() ? "" : plain(new BigDecimal(cell)))
                .toList();
    }

    private static <T> List<String> numbersOf(List<T> all, Function<T, @Nullable BigDecimal> amount) {
        return all.stream()
                .map(one -> amount.apply(one) == null ? "" : plain(Objects.requireNonNull(amount.apply(one))))
                .toList();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
