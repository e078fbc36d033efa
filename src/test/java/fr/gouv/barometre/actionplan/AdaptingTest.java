package fr.gouv.barometre.actionplan;

import static fr.gouv.barometre.testing.PlanScene.COMMUNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.testing.PlanScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A commune makes an action its own, and colleagues do not overwrite one another. */
@PortalTest
class AdaptingTest {

    private static final String APPOINT_AN_ELU = "A01";

    @Autowired
    ActionPlanService plans;

    @Autowired
    TestPeople people;

    @Autowired
    PlanScene plan;

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

    private AdaptAction change(
            PlanActionDetails read, String title, LocalDate starts, LocalDate due, List<AdaptAction.Step> steps) {
        return new AdaptAction(
                COMMUNE,
                read.code(),
                read.version(),
                title,
                "Secrétaire de mairie",
                "Mme Élue",
                starts,
                due,
                "<script>",
                steps);
    }

    @Test
    void adaptingChangesEverythingAtOnceAndKeepsTheTicks() {
        plans.accept(COMMUNE, APPOINT_AN_ELU);
        PlanStepDetails second = action().steps().get(1);
        plans.tick(COMMUNE, APPOINT_AN_ELU, second.id(), true);
        plans.adapt(change(
                action(),
                "Nommer notre élue",
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 1, 31),
                List.of(
                        new AdaptAction.Step(null, "En parler au conseil"),
                        new AdaptAction.Step(second.id(), "Reformulée"))));
        PlanActionDetails adapted = action();
        assertThat(adapted.title()).isEqualTo("Nommer notre élue");
        assertThat(adapted.personInCharge()).isEqualTo("Secrétaire de mairie");
        assertThat(adapted.eluReferent()).isEqualTo("Mme Élue");
        assertThat(adapted.dueOn()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(adapted.partners()).isEqualTo("<script>");
        assertThat(adapted.steps())
                .extracting(PlanStepDetails::text)
                .containsExactly("En parler au conseil", "Reformulée");
        assertThat(adapted.steps()).extracting(PlanStepDetails::done).containsExactly(false, true);
    }

    static Stream<Map.Entry<String, String>> badTitles() {
        return Stream.of(
                Map.entry("plan.refused.missing.title", " "),
                Map.entry("plan.refused.too-long.title", "x".repeat(301)));
    }

    @ParameterizedTest
    @MethodSource("badTitles")
    void aBadTitleIsRefusedAndChangesNothing(Map.Entry<String, String> bad) {
        plans.accept(COMMUNE, APPOINT_AN_ELU);
        PlanActionDetails before = action();
        assertThatThrownBy(() -> plans.adapt(change(before, bad.getValue(), null, null, List.of())))
                .hasMessage(bad.getKey());
        assertThat(action()).isEqualTo(before);
    }

    @Test
    void aDueDateBeforeTheStartIsRefused() {
        plans.accept(COMMUNE, APPOINT_AN_ELU);
        assertThatThrownBy(() -> plans.adapt(
                        change(action(), "Titre", LocalDate.of(2027, 1, 2), LocalDate.of(2027, 1, 1), List.of())))
                .hasMessage("plan.refused.due-before-start");
    }

    @Test
    void aColleagueWhoWasFasterIsNotOverwritten() {
        plans.accept(COMMUNE, APPOINT_AN_ELU);
        PlanActionDetails read = action();
        SignIn.as(people.contributor(COMMUNE.value()));
        plans.adapt(change(read, "Version de la collègue", null, null, List.of()));
        SignIn.as(start.secretary());
        assertThatThrownBy(() -> plans.adapt(change(read, "Ma version", null, null, List.of())))
                .hasMessage("plan.refused.changed-meanwhile");
        assertThat(action().title()).isEqualTo("Version de la collègue");
        plans.adapt(change(action(), "Ma version", null, null, List.of()));
        assertThat(action().title()).isEqualTo("Ma version");
    }

    @Test
    void evenStepsAloneThatAColleagueRewroteAreNotOverwritten() {
        plans.accept(COMMUNE, APPOINT_AN_ELU);
        PlanActionDetails read = action();
        plans.adapt(change(read, read.title(), null, null, List.of()));
        PlanActionDetails latest = action();
        plans.adapt(change(latest, latest.title(), null, null, List.of(new AdaptAction.Step(null, "Une étape"))));
        assertThatThrownBy(() -> plans.adapt(change(latest, latest.title(), null, null, List.of())))
                .hasMessage("plan.refused.changed-meanwhile");
        assertThat(action().steps()).hasSize(1);
    }
}
