package fr.gouv.barometre.actionplan;

import static fr.gouv.barometre.testing.PlanScene.COMMUNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.actionplan.ActionChange.What;
import fr.gouv.barometre.actionplan.internal.PlanPurge;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.testing.PlanScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who changed what in a plan is known for good, and what was deleted comes back for 30 days. */
@PortalTest
class PlanHistoryTest {

    private static final String ACTION = "A01";

    @Autowired
    ActionPlanService plans;

    @Autowired
    PlanPurge purge;

    @Autowired
    TestPeople people;

    @Autowired
    PlanScene plan;

    @Autowired
    TestData data;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient runtime;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void anActionAccepted() {
        plan.start();
        plans.accept(COMMUNE, ACTION);
    }

    @AfterEach
    void leave() {
        plan.end();
    }

    private PlanActionDetails action() {
        return plans.overview(COMMUNE).plan().find(ACTION).orElseThrow();
    }

    private void adapt(String title, @Nullable String person, @Nullable LocalDate due, List<AdaptAction.Step> steps) {
        plans.adapt(new AdaptAction(COMMUNE, ACTION, action().version(), title, person, null, null, due, null, steps));
    }

    private static ActionChange change(
            String who, What what, @Nullable String about, @Nullable String before, @Nullable String after) {
        return new ActionChange(ACTION, TestClock.at(TestClock.START), who, what, about, before, after);
    }

    @Test
    void eachChangeSaysWhoWhenWhatItWasAndWhatItBecame() {
        String title = action().title();
        PlanStepDetails first = action().steps().getFirst();
        plans.tick(COMMUNE, ACTION, first.id(), true);
        SignIn.as(people.contributor(COMMUNE.value()));
        adapt(
                title,
                "Agent d’accueil",
                LocalDate.of(2027, 2, 28),
                List.of(new AdaptAction.Step(first.id(), "Choisir")));
        plans.block(COMMUNE, ACTION, "Devis attendu");
        List<ActionChange> history = plans.history(COMMUNE);
        String secretary = "Secrétaire de mairie";
        assertThat(history)
                .contains(
                        change(secretary, What.STATUS, null, null, "ACCEPTED"),
                        change(secretary, What.STATUS, null, "ACCEPTED", "UNDER_WAY"),
                        change(secretary, What.STEP_DONE, first.text(), "false", "true"),
                        change("Contributrice", What.PERSON, null, null, "Agent d’accueil"),
                        change("Contributrice", What.DUE_ON, null, null, "2027-02-28"),
                        change("Contributrice", What.STEP, null, first.text(), "Choisir"))
                .filteredOn(change -> change.what() == What.STEP && change.after() == null)
                .hasSize(4);
        assertThat(history.getFirst())
                .isEqualTo(change("Contributrice", What.STATUS, "Devis attendu", "UNDER_WAY", "BLOCKED"));
    }

    @Test
    void whatChangesNothingLeavesNoTrace() {
        int before = plans.history(COMMUNE).size();
        plans.accept(COMMUNE, ACTION);
        plans.reconsider(COMMUNE, ACTION);
        assertThatThrownBy(() -> plans.block(COMMUNE, ACTION, " ")).isInstanceOf(RefusedException.class);
        assertThat(plans.history(COMMUNE)).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void replayedFromTheFirstChangeTheHistoryLeadsToThePlanOfToday(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            try {
                act(random);
            } catch (RefusedException refusedHereAllowedThere) {
                // What was refused must leave no trace
            }
        }
        Map<What, String> state = new EnumMap<>(What.class);
        plans.history(COMMUNE).reversed().forEach(change -> state.put(change.what(), change.after()));
        PlanActionDetails today = action();
        assertThat(state)
                .containsEntry(What.STATUS, today.status().name())
                .extracting(What.PERSON, What.DUE_ON)
                .containsExactly(
                        today.personInCharge(),
                        today.dueOn() == null ? null : today.dueOn().toString());
        assertThat(state.getOrDefault(What.TITLE, today.title())).isEqualTo(today.title());
    }

    private void act(Random random) {
        switch (random.nextInt(8)) {
            case 0 -> plans.start(COMMUNE, ACTION);
            case 1 -> plans.block(COMMUNE, ACTION, "raison " + random.nextInt(3));
            case 2 -> plans.finish(COMMUNE, ACTION, "preuve");
            case 3 -> plans.decline(COMMUNE, ACTION, "refus");
            case 4 -> plans.reconsider(COMMUNE, ACTION);
            case 5 -> plans.alreadyDone(COMMUNE, ACTION, "preuve");
            default ->
                adapt(
                        "Titre " + random.nextInt(3),
                        random.nextBoolean() ? "Agent " + random.nextInt(3) : null,
                        random.nextBoolean() ? LocalDate.of(2027, 1, 1 + random.nextInt(28)) : null,
                        List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update plan_action_change set after = 'x'", "delete from plan_action_change"})
    void thePortalItselfCannotRewriteTheHistory(String rewriting) {
        assertThatThrownBy(() ->
                        transactions.execute(status -> runtime.sql(rewriting).update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void aDeletedActionIsAdvisedAgainAndRestoredAsItWasUntilTheThirtiethDay() {
        adapt("Notre titre", "Agent d’accueil", null, List.of(new AdaptAction.Step(null, "Une étape")));
        PlanActionDetails before = action();
        plans.delete(COMMUNE, ACTION);
        PlanOverview without = plans.overview(COMMUNE);
        assertThat(without.plan().actions()).isEmpty();
        assertThat(without.advice(ACTION)).isPresent();
        assertThat(without.plan().deleted())
                .containsExactly(new DeletedAction(
                        ACTION, "Notre titre", clock.instant(), "Secrétaire de mairie", LocalDate.of(2026, 12, 24)));
        clock.set(LocalDate.of(2026, 12, 24));
        plans.restore(COMMUNE, ACTION);
        assertThat(action())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
        assertThat(plans.history(COMMUNE)).extracting(ActionChange::what).startsWith(What.RESTORED, What.DELETED);
    }

    @Test
    void afterThirtyDaysItIsGoneButItsHistoryStays() {
        plans.delete(COMMUNE, ACTION);
        clock.set(LocalDate.of(2026, 12, 25));
        assertThat(plans.overview(COMMUNE).plan().deleted()).isEmpty();
        assertThatThrownBy(() -> plans.restore(COMMUNE, ACTION)).hasMessage("plan.refused.not-restorable");
        purge.removeLongDeleted();
        assertThat(kept()).as("the day of the promise is not over everywhere").isOne();
        clock.set(LocalDate.of(2026, 12, 26));
        purge.removeLongDeleted();
        assertThat(kept()).isZero();
        assertThat(plans.history(COMMUNE)).hasSize(2);
    }

    private int kept() {
        return data.owner()
                .sql("select count(*) from plan_action")
                .query(Integer.class)
                .single();
    }

    @Test
    void takingTheAdviceAgainBringsBackWhatWasTyped() {
        adapt("Notre titre", null, null, List.of());
        plans.decline(COMMUNE, ACTION, "Pas maintenant");
        plans.delete(COMMUNE, ACTION);
        plans.accept(COMMUNE, ACTION);
        assertThat(action().title()).isEqualTo("Notre titre");
        assertThat(action().status()).isEqualTo(ActionStatus.ACCEPTED);
        assertThatThrownBy(() -> plans.restore(COMMUNE, ACTION)).hasMessage("plan.refused.not-restorable");
    }
}
