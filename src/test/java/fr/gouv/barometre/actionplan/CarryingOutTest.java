package fr.gouv.barometre.actionplan;

import static fr.gouv.barometre.testing.PlanScene.COMMUNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.testing.PlanScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestPeople;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An action goes from one status to the next, and its steps are ticked. */
@PortalTest
class CarryingOutTest {

    private static final String APPOINT_AN_ELU = "A01";

    @Autowired
    ActionPlanService plans;

    @Autowired
    TestPeople people;

    @Autowired
    PlanScene plan;

    @Autowired
    TestClock clock;

    private PlanScene.Start start;

    @BeforeEach
    void aCommuneWithoutElu() {
        start = plan.start();
    }

    @AfterEach
    void leave() {
        plan.end();
    }

    private PlanActionDetails action() {
        return plans.overview(COMMUNE).plan().find(APPOINT_AN_ELU).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED,  start,  UNDER_WAY",
        "ACCEPTED,  block,  BLOCKED",
        "ACCEPTED,  finish, DONE",
        "ACCEPTED,  decline, DECLINED",
        "UNDER_WAY, block,  BLOCKED",
        "UNDER_WAY, finish, DONE",
        "BLOCKED,   start,  UNDER_WAY",
        "BLOCKED,   finish, DONE",
        "BLOCKED,   decline, DECLINED",
        "DONE,      start,  UNDER_WAY",
        "DONE,      block,  refused",
        "DONE,      decline, refused",
        "DECLINED,  start,  refused",
        "DECLINED,  block,  refused",
        "DECLINED,  finish, refused",
        "DECLINED,  tick,   refused",
        "DECLINED,  alreadyDone, ALREADY_DONE",
        "ACCEPTED,  alreadyDone, ALREADY_DONE",
        "DONE,      alreadyDone, refused",
        "ALREADY_DONE, start,   UNDER_WAY",
        "ALREADY_DONE, finish,  DONE",
        "ALREADY_DONE, block,   refused",
        "ALREADY_DONE, decline, refused",
    })
    void statusesFollowOneAnother(ActionStatus from, String verb, String to) {
        plans.accept(COMMUNE, APPOINT_AN_ELU);
        reach(from);
        Runnable call = () -> verb(verb);
        if (to.equals("refused")) {
            assertThatThrownBy(call::run).isInstanceOf(RefusedException.class);
            assertThat(action().status()).isEqualTo(from);
        } else {
            call.run();
            assertThat(action().status()).isEqualTo(ActionStatus.valueOf(to));
        }
    }

    private void reach(ActionStatus status) {
        switch (status) {
            case ACCEPTED -> {}
            case UNDER_WAY -> verb("start");
            case BLOCKED -> verb("block");
            case DONE -> verb("finish");
            case ALREADY_DONE -> verb("alreadyDone");
            case DECLINED -> verb("decline");
        }
    }

    private void verb(String verb) {
        switch (verb) {
            case "start" -> plans.start(COMMUNE, APPOINT_AN_ELU);
            case "block" -> plans.block(COMMUNE, APPOINT_AN_ELU, "devis attendu");
            case "finish" -> plans.finish(COMMUNE, APPOINT_AN_ELU, "Arrêté du 12 mars");
            case "alreadyDone" -> plans.alreadyDone(COMMUNE, APPOINT_AN_ELU, "arrêté de 2024");
            case "decline" -> plans.decline(COMMUNE, APPOINT_AN_ELU, "pas maintenant");
            default ->
                plans.tick(COMMUNE, APPOINT_AN_ELU, action().steps().getFirst().id(), true);
        }
    }

    @Test
    void tickingSaysWhoAndWhenAndStartsTheAction() {
        plans.accept(COMMUNE, APPOINT_AN_ELU);
        long step = action().steps().getFirst().id();
        SignIn.as(people.contributor(COMMUNE.value()));
        plans.tick(COMMUNE, APPOINT_AN_ELU, step, true);
        SignIn.as(start.secretary());
        clock.set(LocalDate.of(2026, 12, 1));
        plans.tick(COMMUNE, APPOINT_AN_ELU, step, true);
        PlanStepDetails ticked = action().steps().getFirst();
        assertThat(ticked.doneBy()).isEqualTo("Contributrice");
        assertThat(ticked.doneAt()).isBefore(clock.instant());
        assertThat(action().status()).isEqualTo(ActionStatus.UNDER_WAY);
        assertThat(action().stepsDone()).isEqualTo(1);
        plans.tick(COMMUNE, APPOINT_AN_ELU, step, false);
        assertThat(action().steps().getFirst().done()).isFalse();
    }
}
