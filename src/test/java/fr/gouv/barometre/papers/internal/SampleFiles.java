package fr.gouv.barometre.papers.internal;

import fr.gouv.barometre.actionplan.ActionFile;
import fr.gouv.barometre.actionplan.BudgetLine;
import fr.gouv.barometre.actionplan.BudgetLine.Kind;
import fr.gouv.barometre.actionplan.BudgetLine.Unit;
import fr.gouv.barometre.actionplan.DocumentDetails;
import fr.gouv.barometre.actionplan.DocumentType;
import fr.gouv.barometre.actionplan.Funder;
import fr.gouv.barometre.actionplan.KeptLine;
import fr.gouv.barometre.actionplan.LineRef;
import fr.gouv.barometre.actionplan.PlanNote;
import fr.gouv.barometre.testing.TestClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the actions of {@link Samples} gathered: every kind and state, over two years. */
final class SampleFiles {

    private static final Instant NOW = TestClock.at(TestClock.START);

    private SampleFiles() {}

    /** Of an action under way and of a declined one. */
    static Map<String, ActionFile> all() {
        return Map.of(
                "A01",
                new ActionFile(
                        List.of(
                                new PlanNote(NOW, "Mme Martin", "Devis reçu " + Samples.FORMULA),
                                new PlanNote(NOW.minusSeconds(200_000), "M. Petit", Samples.SCRIPT)),
                        lines(
                                line("Poste partagé", Kind.RUNNING, Unit.EUROS, 2027, "4200.50", "0"),
                                line("Serveur", Kind.INVESTMENT, Unit.EUROS, 2028, "12345.67", null),
                                line("Temps du secrétariat", Kind.RUNNING, Unit.DAYS, 2027, "3.5", "1.25")),
                        lines(
                                funder(
                                        "État",
                                        2027,
                                        "1000",
                                        Funder.State.GRANTED,
                                        LocalDate.of(2026, 12, 31),
                                        "Règlement"),
                                funder("Région", 2027, "2000.40", Funder.State.ASKED, LocalDate.of(2027, 6, 30), null),
                                funder("Département", 2028, "300", Funder.State.REFUSED, null, null),
                                funder("Europe", 2028, "400", Funder.State.PAID, null, null),
                                funder("Fondation", 2028, "50", Funder.State.TO_ASK, null, null)),
                        List.of(
                                document("Arrêté signé.pdf", null),
                                document("Ancien devis.pdf", TestClock.START.plusDays(30)))),
                "A23",
                new ActionFile(
                        List.of(),
                        lines(line("Étude écartée", Kind.RUNNING, Unit.EUROS, 2027, "777", null)),
                        List.of(),
                        List.of()));
    }

    @SafeVarargs
    private static <T> List<KeptLine<T>> lines(T... values) {
        return Arrays.stream(values)
                .map(value -> new KeptLine<>(new LineRef(1, 1), value))
                .toList();
    }

    private static BudgetLine line(
            String label, Kind kind, Unit unit, int year, String planned, @Nullable String actual) {
        return new BudgetLine(
                label, kind, unit, year, new BigDecimal(planned), actual == null ? null : new BigDecimal(actual));
    }

    private static Funder funder(
            String name,
            int year,
            String amount,
            Funder.State state,
            @Nullable LocalDate closesOn,
            @Nullable String source) {
        return new Funder(name, year, new BigDecimal(amount), state, closesOn, source);
    }

    private static DocumentDetails document(String name, @Nullable LocalDate restorableUntil) {
        return new DocumentDetails(1, name, DocumentType.PDF, 4_000, NOW, "Mme Martin", restorableUntil);
    }
}
