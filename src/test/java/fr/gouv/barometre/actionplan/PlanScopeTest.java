package fr.gouv.barometre.actionplan;

import static fr.gouv.barometre.testing.PlanScene.COMMUNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.testing.PlanScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestPeople;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may read and change a plan. */
@PortalTest
class PlanScopeTest {

    private static final String APPOINT_AN_ELU = "A01";

    @Autowired
    ActionPlanService plans;

    @Autowired
    TestPeople people;

    @Autowired
    PlanScene plan;

    @Autowired
    JdbcClient runtime;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void aCommuneWithoutElu() {
        plan.start();
    }

    @AfterEach
    void leave() {
        plan.end();
    }

    private PlanActionDetails action() {
        return plans.overview(COMMUNE).plan().find(APPOINT_AN_ELU).orElseThrow();
    }

    static Stream<Consumer<ActionPlanService>> writes() {
        return Stream.of(
                plans -> plans.accept(COMMUNE, APPOINT_AN_ELU),
                plans -> plans.decline(COMMUNE, APPOINT_AN_ELU, "raison"),
                plans -> plans.reconsider(COMMUNE, APPOINT_AN_ELU),
                plans -> plans.start(COMMUNE, APPOINT_AN_ELU),
                plans -> plans.block(COMMUNE, APPOINT_AN_ELU, "raison"),
                plans -> plans.finish(COMMUNE, APPOINT_AN_ELU, "Arrêté du 12 mars"),
                plans -> plans.alreadyDone(COMMUNE, APPOINT_AN_ELU, "preuve"),
                plans -> plans.delete(COMMUNE, APPOINT_AN_ELU),
                plans -> plans.restore(COMMUNE, APPOINT_AN_ELU),
                plans -> plans.tick(COMMUNE, APPOINT_AN_ELU, 1, true),
                plans -> plans.adapt(
                        new AdaptAction(COMMUNE, APPOINT_AN_ELU, 0, "Titre", null, null, null, null, null, List.of())));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void readersManagersAndDinumReadOnlyAndOthersFindNothing(Consumer<ActionPlanService> write) {
        plans.accept(COMMUNE, APPOINT_AN_ELU);
        OpsnId opsn = people.operator("Opérateur", COMMUNE.value());
        for (SignIn.Person readOnly : List.of(people.reader(COMMUNE.value()), people.manager(opsn), people.dinum())) {
            SignIn.as(readOnly);
            assertThat(action().status()).isEqualTo(ActionStatus.ACCEPTED);
            assertThat(plans.overview(COMMUNE).writable()).isFalse();
            assertThatThrownBy(() -> write.accept(plans)).isInstanceOf(AccessDeniedException.class);
        }
        SignIn.as(people.referent("40088"));
        assertThatThrownBy(() -> plans.overview(COMMUNE)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> write.accept(plans)).isInstanceOf(NotFoundException.class);
        SignIn.as(people.stranger("Sans droit"));
        assertThatThrownBy(() -> plans.overview(COMMUNE)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theDatabaseAloneHidesThePlanOfAnotherCommune() {
        plans.accept(COMMUNE, APPOINT_AN_ELU);
        SignIn.as(people.referent("40088"));
        for (String table : List.of("action_plan", "plan_action", "plan_step", "plan_action_change")) {
            Integer seen = transactions.execute(status -> runtime.sql("select count(*) from " + table)
                    .query(Integer.class)
                    .single());
            assertThat(seen).as(table).isZero();
        }
    }
}
