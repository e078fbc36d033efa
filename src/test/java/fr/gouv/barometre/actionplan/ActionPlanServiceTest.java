package fr.gouv.barometre.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.recommendation.Advice;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** A commune turns advice into its plan and carries it out. */
@PortalTest
class ActionPlanServiceTest {

    private static final InseeCode COMMUNE = new InseeCode("40192");
    private static final String APPOINT_AN_ELU = "A01";

    @Autowired
    ActionPlanService plans;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    CommuneScene scene;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient runtime;

    @Autowired
    TransactionTemplate transactions;

    private CampaignId campaign;
    private SignIn.Person secretary;

    @BeforeEach
    void aCommuneWithoutElu() {
        data.clean();
        campaign = scene.campaign(2026, "OPEN", COMMUNE.value());
        scene.choose(campaign, COMMUNE, "GOU-01", "non");
        secretary = people.referent(COMMUNE.value());
        SignIn.as(secretary);
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
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
        scene.choose(campaign, COMMUNE, "GOU-01", "delegation");
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
                        return SignIn.as(secretary, () -> {
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
        SignIn.as(secretary);
        assertThat(plans.overview(COMMUNE).plan().actions()).hasSize(1);
    }

    @Test
    void anActionThatIsNotAdvisedCanBeAddedAllTheSame() {
        scene.choose(campaign, COMMUNE, "GOU-01", "delegation");
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
        SignIn.as(secretary);
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
        SignIn.as(secretary);
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
        assertThat(action().campaign()).isEqualTo(campaign);
        assertThat(action().basedOn()).isEqualTo(advice.basedOn());
    }

    @Test
    void notKnowingThisYearTakesLastYearsAdviceBack() {
        data.owner()
                .sql("update response set campaign_id = ?")
                .param(scene.campaign(2025, "CLOSED", COMMUNE.value()).value())
                .update();
        assertThat(advised()).contains(APPOINT_AN_ELU);
        scene.doesNotKnow(campaign, COMMUNE, "GOU-01");
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

    @Test
    void withoutAnyCampaignNothingCanBeDecidedYet() {
        data.owner().sql("truncate campaign cascade").update();
        assertThat(plans.overview(COMMUNE).campaign()).isNull();
        assertThatThrownBy(() -> plans.accept(COMMUNE, APPOINT_AN_ELU)).hasMessage("plan.refused.no-campaign");
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
