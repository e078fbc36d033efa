package fr.gouv.barometre.actionplan;

import static fr.gouv.barometre.testing.PlanScene.COMMUNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.actionplan.ActionChange.What;
import fr.gouv.barometre.actionplan.BudgetLine.Kind;
import fr.gouv.barometre.actionplan.BudgetLine.Unit;
import fr.gouv.barometre.actionplan.Funder.State;
import fr.gouv.barometre.testing.PlanScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestPeople;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an action costs, who pays for it, and what is noted along the way. */
@PortalTest
class PlanMoneyTest {

    private static final String ACTION = "A27";
    private static final LocalDate END_OF_AID = LocalDate.of(2026, 12, 31);

    @Autowired
    ActionPlanService plans;

    @Autowired
    PlanMoneyService money;

    @Autowired
    TestPeople people;

    @Autowired
    PlanScene plan;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient runtime;

    @Autowired
    TransactionTemplate transactions;

    private SignIn.Person secretary;

    @BeforeEach
    void anAdviserSharedWithOthers() {
        secretary = plan.start().secretary();
        plans.accept(COMMUNE, ACTION);
    }

    @AfterEach
    void leave() {
        plan.end();
    }

    private ActionFile file() {
        return plans.whole(COMMUNE).file(ACTION);
    }

    private static BudgetLine line(String label, Unit unit, String planned, @Nullable String actual) {
        return new BudgetLine(
                label,
                Kind.RUNNING,
                unit,
                2027,
                new BigDecimal(planned),
                actual == null ? null : new BigDecimal(actual));
    }

    private static Funder funder(String name, String amount, State state) {
        return new Funder(name, 2027, new BigDecimal(amount), state, null, null);
    }

    private void add(BudgetLine line) {
        money.saveBudgetLine(COMMUNE, ACTION, null, line);
    }

    private void add(Funder funder) {
        money.saveFunder(COMMUNE, ACTION, null, funder);
    }

    @Test
    void theTotalsAreThoseOfTheMockUp() {
        add(line("Poste partagé", Unit.EUROS, "4200", "0"));
        add(line("Temps du secrétariat", Unit.DAYS, "3", "1.5"));
        add(funder("État", "2100", State.GRANTED));
        add(funder("Intercommunalité", "1400", State.ASKED));
        add(funder("Région", "500", State.REFUSED));
        assertThat(plans.whole(COMMUNE).totals())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(new PlanTotals(
                        new BigDecimal("4200"),
                        BigDecimal.ZERO,
                        new BigDecimal("3"),
                        new BigDecimal("1.5"),
                        new BigDecimal("2100"),
                        new BigDecimal("1400")));
        assertThat(plans.whole(COMMUNE).totals().leftToPay()).isEqualByComparingTo("2100");
        plans.decline(COMMUNE, ACTION, "Trop cher");
        assertThat(plans.whole(COMMUNE).totals().plannedEuros()).isZero();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -1,        2027, plan.refused.amount.range
            1000000000, 2027, plan.refused.amount.range
            10.005,    2027, plan.refused.amount.decimals
            10,        1999, plan.refused.year
            10,        20277, plan.refused.year
            10.50,     2027, -
            0,         2027, -
            1e3,       2026, -
            """)
    void anAmountThatMakesNoSenseIsRefusedWithASentence(String planned, int year, @Nullable String refusal) {
        BudgetLine line = new BudgetLine("Achat", Kind.INVESTMENT, Unit.EUROS, year, new BigDecimal(planned), null);
        if (refusal == null) {
            add(line);
            assertThat(file().budget()).hasSize(1);
        } else {
            assertThatThrownBy(() -> add(line)).hasMessage(refusal);
            assertThat(file().budget()).isEmpty();
        }
    }

    @Test
    void theEndOfAFundKeepsItsSourceAndASourceWithoutADayIsDropped() {
        money.saveFunder(
                COMMUNE,
                ACTION,
                null,
                new Funder("État", 2026, BigDecimal.TEN, State.GRANTED, END_OF_AID, "Sénat, PLF 2026"));
        KeptLine<Funder> kept = file().funders().getFirst();
        assertThat(kept.value().closingSource()).isEqualTo("Sénat, PLF 2026");
        money.saveFunder(
                COMMUNE, ACTION, kept.ref(), new Funder("État", 2026, BigDecimal.TEN, State.PAID, null, "Sénat"));
        assertThat(file().funders().getFirst().value())
                .extracting(Funder::state, Funder::closesOn, Funder::closingSource)
                .containsExactly(State.PAID, null, null);
    }

    @Test
    void aLineThatAColleagueChangedOrRemovedIsNotOverwritten() {
        add(line("Abonnement", Unit.EUROS, "100", null));
        LineRef read = file().budget().getFirst().ref();
        SignIn.as(people.contributor(COMMUNE.value()));
        money.saveBudgetLine(COMMUNE, ACTION, read, line("Abonnement", Unit.EUROS, "120", null));
        SignIn.as(secretary);
        assertThatThrownBy(
                        () -> money.saveBudgetLine(COMMUNE, ACTION, read, line("Abonnement", Unit.EUROS, "90", null)))
                .hasMessage("plan.refused.line-changed");
        assertThatThrownBy(() -> money.removeBudgetLine(COMMUNE, ACTION, read)).hasMessage("plan.refused.line-changed");
        LineRef latest = file().budget().getFirst().ref();
        money.removeBudgetLine(COMMUNE, ACTION, latest);
        assertThatThrownBy(
                        () -> money.saveBudgetLine(COMMUNE, ACTION, latest, line("Abonnement", Unit.EUROS, "90", null)))
                .hasMessage("plan.refused.line-removed");
    }

    @Test
    void theHistoryTellsTheMoneyInWords() {
        add(line("Abonnement", Unit.EUROS, "1200", null));
        money.saveBudgetLine(
                COMMUNE, ACTION, file().budget().getFirst().ref(), line("Abonnement", Unit.EUROS, "1200", "1150.5"));
        add(funder("Région", "500", State.TO_ASK));
        plans.addNote(COMMUNE, ACTION, " Appel du 24 novembre ");
        assertThat(plans.history(COMMUNE))
                .filteredOn(change -> change.what() != What.STATUS)
                .satisfiesExactly(
                        note -> assertThat(note.after()).isEqualTo("Appel du 24 novembre"),
                        funder -> assertThat(plain(funder.after())).isEqualTo("Région (À demander, 2027), 500 € HT"),
                        changed -> {
                            assertThat(plain(changed.before()))
                                    .isEqualTo("Abonnement (Fonctionnement, 2027), 1 200 € HT");
                            assertThat(plain(changed.after()))
                                    .isEqualTo("Abonnement (Fonctionnement, 2027), 1 200 € HT, dépensé 1 150,50 € HT");
                        },
                        added -> assertThat(added.before()).isNull());
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void notesStayWithTheirDayAndAuthorTheLatestFirst() {
        plans.addNote(COMMUNE, ACTION, "Appel au département");
        clock.set(LocalDate.of(2026, 12, 1));
        SignIn.as(people.contributor(COMMUNE.value()));
        plans.addNote(COMMUNE, ACTION, "Réponse reçue");
        assertThat(file().notes())
                .containsExactly(
                        new PlanNote(clock.instant(), "Contributrice", "Réponse reçue"),
                        new PlanNote(TestClock.at(TestClock.START), "Secrétaire de mairie", "Appel au département"));
        assertThatThrownBy(() -> plans.addNote(COMMUNE, ACTION, " ")).hasMessage("plan.refused.missing.note");
    }

    @Test
    void theDatabaseAloneHidesTheMoneyOfAnotherCommune() {
        add(line("Abonnement", Unit.EUROS, "100", null));
        add(funder("Région", "500", State.TO_ASK));
        plans.addNote(COMMUNE, ACTION, "Note");
        SignIn.as(people.referent("40088"));
        for (String table : List.of("plan_note", "plan_budget_line", "plan_funder")) {
            Integer seen = transactions.execute(status -> runtime.sql("select count(*) from " + table)
                    .query(Integer.class)
                    .single());
            assertThat(seen).as(table).isZero();
        }
    }
}
