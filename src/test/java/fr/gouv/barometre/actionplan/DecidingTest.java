package fr.gouv.barometre.actionplan;

import static fr.gouv.barometre.testing.PlanScene.COMMUNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.recommendation.Advice;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PlanScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A commune decides on the advice it gets: it takes it, declines it, or had done it before. */
@PortalTest
class DecidingTest {

    private static final String APPOINT_AN_ELU = "A01";

    @Autowired
    ActionPlanService plans;

    @Autowired
    TestData data;

    @Autowired
    CommuneScene scene;

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

    private List<String> advised() {
        return plans.overview(COMMUNE).advice().stream()
                .map(a -> a.action().code())
                .toList();
    }

    @Test
    void acceptedAdviceBecomesAnActionThatRemembersWhereItCameFrom() {
        Advice advice = plans.overview(COMMUNE).advice(APPOINT_AN_ELU).orElseThrow();
        plans.accept(COMMUNE, APPOINT_AN_ELU);
        assertThat(advised()).doesNotContain(APPOINT_AN_ELU);
        assertThat(action().status()).isEqualTo(ActionStatus.ACCEPTED);
        assertThat(action().advisedRank()).isEqualTo(advice.rank());
        assertThat(action().because()).isEqualTo(advice.reasons()).hasSize(3);
        assertThat(action().basedOn()).containsEntry(new QuestionCode("GOU-01"), new AnswerValue.Choice("non"));
        assertThat(action().steps())
                .extracting(PlanStepDetails::text)
                .isEqualTo(advice.action().steps());
        assertThat(action().decidedBy()).isEqualTo("Secrétaire de mairie");
        assertThat(action().decidedAt()).isEqualTo(clock.instant());
        assertThat(plans.overview(COMMUNE).plan().versions()).isEqualTo(new PlanDetails.Versions(1, 1, 1));
    }

    @Test
    void theReasonsStayAsTheyWereWhenTheAnswerChanges() {
        plans.accept(COMMUNE, APPOINT_AN_ELU);
        PlanActionDetails before = action();
        scene.choose(start.campaign(), COMMUNE, "GOU-01", "delegation");
        assertThat(action().because()).isEqualTo(before.because());
        assertThat(action().basedOn()).isEqualTo(before.basedOn());
    }

    @Test
    void aDoubleClickDecidesOnce() {
        plans.accept(COMMUNE, APPOINT_AN_ELU);
        plans.accept(COMMUNE, APPOINT_AN_ELU);
        assertThat(plans.overview(COMMUNE).plan().actions()).hasSize(1);
    }

    @Test
    void twoPeopleAcceptingAtTheSameMomentDecideOnce() throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<?>> clicks = Stream.of(1, 2, 3, 4)
                    .<Future<?>>map(i -> pool.submit(() -> {
                        together.await();
                        return SignIn.as(start.secretary(), () -> {
                            plans.accept(COMMUNE, APPOINT_AN_ELU);
                            return null;
                        });
                    }))
                    .toList();
            together.countDown();
            for (Future<?> click : clicks) {
                click.get();
            }
        }
        SignIn.as(start.secretary());
        assertThat(plans.overview(COMMUNE).plan().actions()).hasSize(1);
    }

    @Test
    void anActionThatIsNotAdvisedCanBeAddedAllTheSame() {
        scene.choose(start.campaign(), COMMUNE, "GOU-01", "delegation");
        plans.accept(COMMUNE, APPOINT_AN_ELU);
        assertThat(action().advisedRank()).isNull();
        assertThat(action().because()).isEmpty();
    }

    @Test
    void anActionOutsideTheCatalogueOrThePlanIsRefusedWithASentence() {
        assertThatThrownBy(() -> plans.accept(COMMUNE, "A99")).hasMessage("plan.refused.unknown-action");
        assertThatThrownBy(() -> plans.finish(COMMUNE, APPOINT_AN_ELU, "Arrêté du 12 mars"))
                .hasMessage("plan.refused.not-in-plan");
        plans.accept(COMMUNE, APPOINT_AN_ELU);
        assertThatThrownBy(() -> plans.tick(COMMUNE, APPOINT_AN_ELU, -1, true)).hasMessage("plan.refused.unknown-step");
    }

    @Test
    void aDeclinedActionIsNoLongerProposedAndCanComeBack() {
        plans.decline(COMMUNE, APPOINT_AN_ELU, "  Le maire s’en charge 🙂  ");
        assertThat(action().status()).isEqualTo(ActionStatus.DECLINED);
        assertThat(action().reason()).isEqualTo("Le maire s’en charge 🙂");
        assertThat(advised()).doesNotContain(APPOINT_AN_ELU);
        assertThatThrownBy(() -> plans.accept(COMMUNE, APPOINT_AN_ELU)).isInstanceOf(RefusedException.class);
        plans.reconsider(COMMUNE, APPOINT_AN_ELU);
        assertThat(action().status()).isEqualTo(ActionStatus.ACCEPTED);
        assertThat(action().reason()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0000\u0007", "\n\t "})
    void decliningNeedsAReason(String blank) {
        assertThatThrownBy(() -> plans.decline(COMMUNE, APPOINT_AN_ELU, blank))
                .hasMessage("plan.refused.missing.decline-reason");
        assertThat(plans.overview(COMMUNE).plan().actions()).isEmpty();
        assertThat(advised()).contains(APPOINT_AN_ELU);
    }

    @Test
    void whatIsDoneIsShownByAFewWords() {
        assertThatThrownBy(() -> plans.alreadyDone(COMMUNE, APPOINT_AN_ELU, " "))
                .hasMessage("plan.refused.missing.evidence");
        plans.accept(COMMUNE, APPOINT_AN_ELU);
        assertThatThrownBy(() -> plans.finish(COMMUNE, APPOINT_AN_ELU, "")).hasMessage("plan.refused.missing.evidence");
        plans.finish(COMMUNE, APPOINT_AN_ELU, "Arrêté du 12 mars");
        assertThat(action().reason()).isEqualTo("Arrêté du 12 mars");
        assertThat(action().statusSince()).isEqualTo(clock.instant());
    }

    @Test
    void aReasonThatIsTooLongIsRefusedWithItsLength() {
        assertThatThrownBy(() -> plans.decline(COMMUNE, APPOINT_AN_ELU, "x".repeat(2001)))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.translationKey()).isEqualTo("plan.refused.too-long.decline-reason");
                    assertThat(refused.parameters()).containsExactly(2000, 2001);
                });
    }

    @Test
    void withoutAnyCampaignNothingCanBeDecidedYet() {
        data.owner().sql("truncate campaign cascade").update();
        assertThat(plans.overview(COMMUNE).campaign()).isNull();
        assertThatThrownBy(() -> plans.accept(COMMUNE, APPOINT_AN_ELU)).hasMessage("plan.refused.no-campaign");
    }
}
