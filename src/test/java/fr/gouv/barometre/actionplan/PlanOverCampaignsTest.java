package fr.gouv.barometre.actionplan;

import static fr.gouv.barometre.testing.PlanScene.COMMUNE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.recommendation.Advice;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PlanScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What was answered and decided in one campaign, seen in the next one. */
@PortalTest
class PlanOverCampaignsTest {

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

    private CampaignId answeredAndDecidedLastYear() {
        data.owner().sql("delete from answer").update();
        data.owner().sql("delete from response").update();
        data.owner().sql("delete from campaign_expected").update();
        data.owner().sql("delete from campaign").update();
        CampaignId lastYear = scene.campaign(2025, "OPEN", COMMUNE.value());
        scene.choose(lastYear, COMMUNE, "GOU-01", "non");
        clock.set(LocalDate.of(2025, 11, 24));
        plans.accept(COMMUNE, APPOINT_AN_ELU);
        return lastYear;
    }

    private CampaignId nextCampaign() {
        clock.reset();
        data.owner().sql("update campaign set status = 'CLOSED'").update();
        return scene.campaign(2026, "OPEN", COMMUNE.value());
    }

    @Test
    void lastYearsAnswersStillCallForActionsInTheNextCampaign() {
        CampaignId lastYear = scene.campaign(2025, "CLOSED", COMMUNE.value());
        data.owner()
                .sql("update response set campaign_id = ?")
                .param(lastYear.value())
                .update();
        Advice advice = plans.overview(COMMUNE).advice(APPOINT_AN_ELU).orElseThrow();
        assertThat(advice.basedOn()).containsEntry(new QuestionCode("GOU-01"), new AnswerValue.Choice("non"));
        plans.accept(COMMUNE, APPOINT_AN_ELU);
        assertThat(action().campaign()).isEqualTo(start.campaign());
        assertThat(action().basedOn()).isEqualTo(advice.basedOn());
    }

    @Test
    void notKnowingThisYearTakesLastYearsAdviceBack() {
        data.owner()
                .sql("update response set campaign_id = ?")
                .param(scene.campaign(2025, "CLOSED", COMMUNE.value()).value())
                .update();
        assertThat(advised()).contains(APPOINT_AN_ELU);
        scene.doesNotKnow(start.campaign(), COMMUNE, "GOU-01");
        assertThat(advised()).doesNotContain(APPOINT_AN_ELU);
    }

    @Test
    void anActionStillOpenStaysOnTheBoardInTheNextCampaign() {
        CampaignId lastYear = answeredAndDecidedLastYear();
        CampaignId next = nextCampaign();
        scene.choose(next, COMMUNE, "GOU-01", "non");
        assertThat(plans.overview(COMMUNE).campaign().id()).isEqualTo(next);
        assertThat(action().campaign()).isEqualTo(lastYear);
        assertThat(advised()).doesNotContain(APPOINT_AN_ELU);
    }

    static Stream<Consumer<ActionPlanService>> closings() {
        return Stream.of(
                plans -> plans.finish(COMMUNE, APPOINT_AN_ELU, "Arrêté du 12 mars"),
                plans -> plans.alreadyDone(COMMUNE, APPOINT_AN_ELU, "Arrêté de 2024"),
                plans -> plans.decline(COMMUNE, APPOINT_AN_ELU, "Pas cette année"));
    }

    @ParameterizedTest
    @MethodSource("closings")
    void whatWasDoneOrDeclinedIsProposedAgainOnlyOnANewAnswer(Consumer<ActionPlanService> closing) {
        answeredAndDecidedLastYear();
        closing.accept(plans);
        CampaignId next = nextCampaign();
        ActionStatus closed = action().status();
        assertThat(advised()).doesNotContain(APPOINT_AN_ELU);
        scene.choose(next, COMMUNE, "GOU-02", "non");
        assertThat(action().status()).isEqualTo(closed);
        scene.choose(next, COMMUNE, "GOU-01", "non");
        assertThat(plans.overview(COMMUNE).plan().actions()).isEmpty();
        assertThat(advised()).contains(APPOINT_AN_ELU);
        plans.accept(COMMUNE, APPOINT_AN_ELU);
        assertThat(action().campaign()).isEqualTo(next);
    }
}
