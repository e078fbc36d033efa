package fr.gouv.barometre.sharedaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouv.barometre.actionplan.ActionChange;
import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.actionplan.BudgetLine;
import fr.gouv.barometre.actionplan.CarriedActionService;
import fr.gouv.barometre.actionplan.Funder;
import fr.gouv.barometre.actionplan.KeptLine;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.ProposedAnswer;
import fr.gouv.barometre.bulk.internal.BulkWork;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.response.ResponseService;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.StatementCount;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** An operator carries one action for several members; each takes part by its own yes, and nothing is said in its place. */
@PortalTest
class SharedActionStoryTest {

    private static final InseeCode MONT = new InseeCode("40192");
    private static final InseeCode DAX = new InseeCode("40088");
    private static final InseeCode AIRE = new InseeCode("40001");
    private static final InseeCode LILLE = new InseeCode("59350");
    private static final String APPOINT_A_DPO = "A11";
    private static final QuestionCode DPO = new QuestionCode("CYB-07");

    @Autowired
    SharedActionService actions;

    @Autowired
    InvitationService invitations;

    @Autowired
    OfferService offers;

    @Autowired
    ActionPlanService plans;

    @Autowired
    CarriedActionService carried;

    @Autowired
    ResponseService responses;

    @Autowired
    BulkWork bulk;

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
    private OpsnId opsn;
    private SignIn.Person manager;
    private SignIn.Person mont;
    private SignIn.Person dax;
    private long dpo;

    @BeforeEach
    void anOperatorWithAnActionForItsMembers() {
        data.clean();
        campaign = scene.campaign(2026, "OPEN", MONT.value(), DAX.value(), AIRE.value(), LILLE.value());
        opsn = people.operator("Alpi", MONT.value(), DAX.value(), AIRE.value());
        manager = people.manager(opsn);
        mont = people.referent(MONT.value());
        dax = people.referent(DAX.value());
        scene.choose(campaign, MONT, DPO.value(), "non");
        SignIn.as(manager);
        dpo = actions.create(opsn, sheet("DPO mutualisé", APPOINT_A_DPO));
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
    }

    private static SharedSheet sheet(String title, @Nullable String code) {
        return new SharedSheet(
                title,
                SharedKind.SHARED_SERVICE,
                "Un délégué pour toutes.",
                code,
                "Service juridique",
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 6, 30),
                LocalDate.of(2026, 12, 15),
                new BigDecimal("9000"),
                new BigDecimal("3000"),
                null);
    }

    private InvitationTrial invite(InseeCode... communes) {
        SignIn.as(manager);
        UUID trial = invitations.prepare(opsn, dpo, Set.of(communes));
        invitations.start(opsn, trial);
        work();
        SignIn.as(manager);
        return invitations.trial(opsn, trial);
    }

    private void finish(InseeCode... communes) {
        SignIn.as(manager);
        actions.finish(opsn, dpo, Set.of(communes));
        work();
        SignIn.as(manager);
    }

    /** The portal's own work, beside the screens. */
    private void work() {
        SignIn.out();
        bulk.workOff();
    }

    private void join(SignIn.Person person, InseeCode commune) {
        SignIn.as(person);
        offers.join(commune, dpo);
    }

    private OfferedAction offer(SignIn.Person person, InseeCode commune) {
        SignIn.as(person);
        return offers.of(commune).getFirst();
    }

    private PlanActionDetails planned(InseeCode commune) {
        return plans.overview(commune).plan().find(APPOINT_A_DPO).orElseThrow();
    }

    private Map<InseeCode, Participation> participations() {
        SignIn.as(manager);
        return actions.get(opsn, dpo).participants().stream()
                .collect(Collectors.toMap(Participant::commune, Participant::participation));
    }

    private Map<InseeCode, InvitationVerdict> verdicts(InseeCode... communes) {
        SignIn.as(manager);
        return invitations.trial(opsn, invitations.prepare(opsn, dpo, Set.of(communes))).communes().stream()
                .collect(Collectors.toMap(JudgedInvitation::commune, JudgedInvitation::verdict));
    }

    @Test
    void whatIsProposedEntersNoPlanUntilTheCommuneJoins() {
        invite(MONT, DAX);
        assertThat(offer(mont, MONT).participation()).isEqualTo(Participation.INVITED);
        assertThat(plans.overview(MONT).plan().actions()).isEmpty();

        offers.join(MONT, dpo);
        offers.join(MONT, dpo);

        assertThat(planned(MONT)).satisfies(action -> {
            assertThat(action.status()).isEqualTo(ActionStatus.ACCEPTED);
            assertThat(action.personInCharge()).isEqualTo("Service juridique (Alpi)");
            assertThat(action.partners()).isEqualTo("Alpi");
            assertThat(action.dueOn()).isEqualTo(LocalDate.of(2027, 6, 30));
        });
        assertThat(plans.whole(MONT).file(APPOINT_A_DPO).budget())
                .extracting(KeptLine::value)
                .extracting(BudgetLine::planned, BudgetLine::year)
                .containsExactly(tuple(new BigDecimal("9000.00"), 2027));
        assertThat(plans.history(MONT))
                .extracting(ActionChange::what, ActionChange::about, ActionChange::after, ActionChange::who)
                .containsExactly(
                        tuple(ActionChange.What.TOGETHER, "Alpi", "DPO mutualisé", "Secrétaire de mairie"),
                        tuple(ActionChange.What.STATUS, null, "ACCEPTED", "Secrétaire de mairie"));
        assertThat(participations()).containsOnly(entry(MONT, Participation.JOINED), entry(DAX, Participation.INVITED));
    }

    @Test
    void nobodyElseSaysYesForACommune() {
        invite(MONT);
        SignIn.as(manager);
        assertThatThrownBy(() -> offers.join(MONT, dpo)).isInstanceOf(AccessDeniedException.class);
        SignIn.as(people.reader(MONT.value()));
        assertThatThrownBy(() -> offers.join(MONT, dpo)).isInstanceOf(AccessDeniedException.class);
        SignIn.as(dax);
        assertThatThrownBy(() -> offers.join(MONT, dpo)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> offers.join(DAX, dpo)).isInstanceOf(NotFoundException.class);
        SignIn.as(manager);
        assertThat(writes(
                        "update shared_participation set state = 'JOINED', decided_at = now(), decided_by_name = 'x'"))
                .isNull();
        assertThat(writes("""
                        insert into shared_participation (shared_action_id, opsn_id, insee, state, invited_at, invited_by_name,
                                                          decided_at, decided_by_name)
                        select id, opsn_id, '40088', 'JOINED', now(), 'x', now(), 'x' from shared_action
                        """)).isInstanceOf(DataAccessException.class);
        assertThat(participations()).containsOnly(entry(MONT, Participation.INVITED));
    }

    private @Nullable Throwable writes(String sql) {
        try {
            transactions.executeWithoutResult(status -> runtime.sql(sql).update());
            return null;
        } catch (RuntimeException failure) {
            return failure;
        }
    }

    @Test
    void theTrialTellsOfEachCommuneWhatWouldBecomeOfIt() {
        assertThat(verdicts(MONT, LILLE))
                .containsOnly(entry(MONT, InvitationVerdict.INVITED), entry(LILLE, InvitationVerdict.NOT_MEMBER));
        SignIn.as(mont);
        plans.accept(MONT, APPOINT_A_DPO);
        SignIn.as(dax);
        plans.alreadyDone(DAX, APPOINT_A_DPO, "Désigné en 2024");
        assertThat(verdicts(MONT, DAX))
                .containsOnly(
                        entry(MONT, InvitationVerdict.INVITED_WITH_PLAN), entry(DAX, InvitationVerdict.ALREADY_DONE));
        assertThat(invite(MONT, DAX, AIRE).toInvite()).isEqualTo(2);
        assertThat(verdicts(MONT)).containsOnly(entry(MONT, InvitationVerdict.ALREADY_THERE));
        assertThat(participations().keySet()).containsExactlyInAnyOrder(MONT, AIRE);
        clock.set(LocalDate.of(2026, 12, 16));
        assertThat(verdicts(DAX, AIRE)).containsEntry(AIRE, InvitationVerdict.ALREADY_THERE);
        SignIn.as(dax);
        plans.start(DAX, APPOINT_A_DPO);
        assertThat(verdicts(DAX)).containsOnly(entry(DAX, InvitationVerdict.CLOSED));
    }

    @Test
    void joiningLeavesWhatTheCommuneHadWrittenItself() {
        SignIn.as(mont);
        plans.accept(MONT, APPOINT_A_DPO);
        PlanActionDetails own = planned(MONT);
        plans.adapt(new fr.gouv.barometre.actionplan.AdaptAction(
                MONT,
                APPOINT_A_DPO,
                own.version(),
                own.title(),
                "Mme Durand",
                null,
                null,
                LocalDate.of(2027, 2, 1),
                "Intercommunalité",
                List.of()));
        invite(MONT);

        join(mont, MONT);

        assertThat(planned(MONT)).satisfies(action -> {
            assertThat(action.personInCharge()).isEqualTo("Mme Durand");
            assertThat(action.dueOn()).isEqualTo(LocalDate.of(2027, 2, 1));
            assertThat(action.partners()).isEqualTo("Intercommunalité");
        });
    }

    @Test
    void aDeclinedActionComesBackWhenTheCommuneJoins() {
        SignIn.as(mont);
        plans.decline(MONT, APPOINT_A_DPO, "Trop cher seule");
        invite(MONT);
        join(mont, MONT);
        assertThat(planned(MONT).status()).isEqualTo(ActionStatus.ACCEPTED);
    }

    @Test
    void aNoKeepsItsReasonAndMayBecomeAYesUntilTheLastDay() {
        invite(MONT);
        SignIn.as(mont);
        offers.decline(MONT, dpo, "  ");
        assertThat(offer(mont, MONT).reason()).isNull();
        offers.decline(MONT, dpo, "Nous avons un délégué");
        SignIn.as(manager);
        assertThat(actions.get(opsn, dpo).participants())
                .extracting(Participant::participation, Participant::reason, Participant::decidedBy)
                .containsExactly(tuple(Participation.DECLINED, "Nous avons un délégué", "Secrétaire de mairie"));
        clock.set(LocalDate.of(2026, 12, 16));
        SignIn.as(mont);
        assertThatThrownBy(() -> offers.join(MONT, dpo)).isInstanceOf(RefusedException.class);
        clock.set(LocalDate.of(2026, 12, 15));
        join(mont, MONT);
        assertThatThrownBy(() -> offers.decline(MONT, dpo, null)).isInstanceOf(RefusedException.class);
        assertThat(participations()).containsOnly(entry(MONT, Participation.JOINED));
    }

    @Test
    void aCommuneMayLeaveAndItsActionStays() {
        invite(MONT);
        join(mont, MONT);
        offers.leave(MONT, dpo, "Nous recrutons");
        assertThat(planned(MONT).status()).isEqualTo(ActionStatus.ACCEPTED);
        assertThat(plans.history(MONT).getFirst()).satisfies(change -> {
            assertThat(change.what()).isEqualTo(ActionChange.What.TOGETHER);
            assertThat(change.before()).isEqualTo("DPO mutualisé");
            assertThat(change.after()).isNull();
        });
        finish(MONT);
        assertThat(participations()).containsOnly(entry(MONT, Participation.WITHDRAWN));
        SignIn.as(mont);
        assertThat(planned(MONT).status()).isEqualTo(ActionStatus.ACCEPTED);
    }

    @Test
    void theShareFollowsParticipantsAndSecuredFunding() {
        invite(MONT, DAX, AIRE);
        assertThat(offer(mont, MONT)).satisfies(offer -> {
            assertThat(offer.sharers()).isEqualTo(1);
            assertThat(offer.cost().share(offer.sharers())).contains(new BigDecimal("9000.00"));
        });
        join(dax, DAX);
        SignIn.as(manager);
        actions.saveFunder(opsn, dpo, null, new SharedFunder("Région", new BigDecimal("1000"), Funder.State.GRANTED));
        actions.saveFunder(opsn, dpo, null, new SharedFunder("État", new BigDecimal("5000"), Funder.State.ASKED));
        SharedActionDetails details = actions.get(opsn, dpo);
        assertThat(details.cost().share(details.turnout().participants())).contains(new BigDecimal("8000.00"));
        assertThat(details.cost().pending()).isEqualByComparingTo("5000");
        assertThat(offer(mont, MONT)).satisfies(offer -> {
            assertThat(offer.participants()).isEqualTo(1);
            assertThat(offer.cost().share(offer.sharers())).contains(new BigDecimal("4000.00"));
        });
        SignIn.as(manager);
        SharedSheet sheet = details.sheet();
        actions.rewrite(
                opsn,
                dpo,
                details.version(),
                new SharedSheet(
                        sheet.title(),
                        sheet.kind(),
                        sheet.description(),
                        sheet.actionCode(),
                        sheet.personInCharge(),
                        sheet.startsOn(),
                        sheet.endsOn(),
                        sheet.answerBy(),
                        sheet.totalCost(),
                        sheet.unitCost(),
                        40));
        assertThat(offer(mont, MONT).sharers()).isEqualTo(40);
        SignIn.as(manager);
        assertThatThrownBy(() -> actions.rewrite(opsn, dpo, details.version(), sheet))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void finishedTheActionOfEachIsDoneAndProposesItsAnswerWhichTheCommuneConfirms() {
        invite(MONT, DAX);
        join(mont, MONT);

        finish(MONT, DAX);

        assertThat(participations()).containsOnly(entry(MONT, Participation.DONE), entry(DAX, Participation.INVITED));
        SignIn.as(mont);
        assertThat(planned(MONT)).satisfies(action -> {
            assertThat(action.status()).isEqualTo(ActionStatus.DONE);
            assertThat(action.reason()).contains("DPO mutualisé", "Alpi");
        });
        assertThat(plans.history(MONT).getFirst().who()).isEqualTo(manager.displayName());
        assertThat(responses
                        .sheet(MONT)
                        .orElseThrow()
                        .response()
                        .answer(DPO)
                        .orElseThrow()
                        .value())
                .isEqualTo(new AnswerValue.Choice("non"));
        assertThat(plans.proposedAnswers(MONT))
                .extracting(ProposedAnswer::question, ProposedAnswer::value)
                .containsExactly(tuple(DPO, new AnswerValue.Choice("oui")));
    }

    @Test
    void finishingTouchesNothingThatTheCommuneHasSettledItself() {
        invite(MONT, DAX, AIRE);
        join(mont, MONT);
        plans.finish(MONT, APPOINT_A_DPO, "Arrêté du 2 décembre");
        join(dax, DAX);
        plans.delete(DAX, APPOINT_A_DPO);

        finish(MONT, DAX);

        assertThat(participations()).contains(entry(MONT, Participation.DONE), entry(DAX, Participation.DONE));
        SignIn.as(mont);
        assertThat(planned(MONT).reason()).isEqualTo("Arrêté du 2 décembre");
        SignIn.as(dax);
        assertThat(plans.overview(DAX).plan().find(APPOINT_A_DPO)).isEmpty();
    }

    @Test
    void theDatabaseLetsAnOperatorFinishOnlyWhatACommuneLetItCarry() {
        invite(MONT);
        SignIn.as(mont);
        plans.accept(MONT, APPOINT_A_DPO);
        SignIn.as(manager);
        assertThatThrownBy(() -> carried.finish(MONT, APPOINT_A_DPO, "fait"))
                .isInstanceOfAny(RefusedException.class, DataAccessException.class);
        join(mont, MONT);
        SignIn.as(manager);
        assertThat(writes("update plan_action set status = 'DECLINED', reason = 'x' where action_code = 'A11'"))
                .isInstanceOf(DataAccessException.class);
        SignIn.as(mont);
        assertThat(planned(MONT).status()).isEqualTo(ActionStatus.ACCEPTED);
    }

    @Test
    void progressIsThatOfEachPlanAndOfTheStepsDoneForAll() {
        invite(MONT, DAX, AIRE);
        join(mont, MONT);
        plans.start(MONT, APPOINT_A_DPO);
        join(dax, DAX);
        SignIn.as(manager);
        assertThat(actions.get(opsn, dpo).progress())
                .containsOnly(entry(Progress.NOT_BEGUN, 1L), entry(Progress.UNDER_WAY, 1L), entry(Progress.DONE, 0L));
        actions.addStep(opsn, dpo, "Passer le marché", LocalDate.of(2027, 1, 31));
        SharedStep step = actions.get(opsn, dpo).steps().getFirst();
        actions.tickStep(opsn, dpo, step.id(), true);
        assertThat(actions.get(opsn, dpo).steps().getFirst().doneBy()).isEqualTo(manager.displayName());
        assertThat(actions.get(opsn, dpo).progress()).containsEntry(Progress.UNDER_WAY, 2L);
        actions.tickStep(opsn, dpo, step.id(), false);
        SignIn.as(dax);
        plans.finish(DAX, APPOINT_A_DPO, "Fait");
        SignIn.as(manager);
        assertThat(actions.get(opsn, dpo).progress())
                .containsOnly(entry(Progress.NOT_BEGUN, 0L), entry(Progress.UNDER_WAY, 1L), entry(Progress.DONE, 1L));
    }

    @Test
    void anotherOperatorAndOtherCommunesLearnNothing() {
        invite(MONT, DAX);
        join(dax, DAX);
        SignIn.as(people.manager(people.operator("Nord", LILLE.value())));
        assertThatThrownBy(() -> actions.list(opsn)).isInstanceOf(NotFoundException.class);
        assertThat(seen()).isZero();
        assertThat(transactions.<Integer>execute(status -> runtime.sql("select shared_participants(?)")
                        .param(dpo)
                        .query(Integer.class)
                        .single()))
                .isZero();
        SignIn.as(people.referent(AIRE.value()));
        assertThat(offers.of(AIRE)).isEmpty();
        assertThat(seen()).isZero();
        SignIn.as(mont);
        assertThat(offer(mont, MONT).participants()).isEqualTo(1);
        assertThat(transactions.<List<String>>execute(status -> runtime.sql("select insee from shared_participation")
                        .query(String.class)
                        .list()))
                .containsExactly(MONT.value());
        assertThatThrownBy(() -> actions.get(opsn, dpo)).isInstanceOf(AccessDeniedException.class);
    }

    private @Nullable Integer seen() {
        return transactions.execute(
                status -> runtime.sql("""
                        select (select count(*) from shared_action) + (select count(*) from shared_participation)
                             + (select count(*) from shared_step) + (select count(*) from shared_funder)
                             + (select count(*) from shared_invitation_taken_back)
                        """).query(Integer.class).single());
    }

    @Test
    void ofACommuneThatLeftTheParticipationEndsAndThePlanStays() {
        invite(MONT, DAX);
        join(mont, MONT);
        join(dax, DAX);
        data.owner()
                .sql("update opsn_membership set ends_on = current_date where insee = ?")
                .param(MONT.value())
                .update();
        assertThat(participations()).containsOnly(entry(DAX, Participation.JOINED));
        finish(MONT, DAX);
        SignIn.as(mont);
        assertThat(offers.of(MONT)).isEmpty();
        assertThat(planned(MONT).status()).isEqualTo(ActionStatus.ACCEPTED);
        assertThat(offer(dax, DAX).participants()).isEqualTo(1);
    }

    @Test
    void anInvitationTakenBackIsGoneForTheCommuneAndRememberedByTheOperator() {
        invite(MONT, DAX);
        SignIn.as(manager);
        actions.takeBack(opsn, dpo, MONT);

        assertThat(participations()).containsOnly(entry(DAX, Participation.INVITED));
        assertThat(takenBack()).containsExactly(tuple("Mont-de-Marsan", TestClock.START, manager.displayName()));
        assertThatThrownBy(() -> actions.takeBack(opsn, dpo, MONT)).isInstanceOf(RefusedException.class);
        SignIn.as(mont);
        assertThat(offers.of(MONT)).isEmpty();
        assertThat(seen()).isZero();
        assertThatThrownBy(() -> offers.join(MONT, dpo)).isInstanceOf(NotFoundException.class);

        assertThat(invite(MONT).toInvite()).isEqualTo(1);
        join(mont, MONT);
        assertThat(participations()).containsEntry(MONT, Participation.JOINED);
        assertThat(takenBack()).hasSize(1);
    }

    private List<Tuple> takenBack() {
        SignIn.as(manager);
        return actions.get(opsn, dpo).takenBack().stream()
                .map(one -> tuple(one.commune(), one.on(), one.by()))
                .toList();
    }

    @Test
    void whatACommuneAnsweredIsNotTakenBack() {
        invite(MONT, DAX);
        join(mont, MONT);
        SignIn.as(dax);
        offers.decline(DAX, dpo, null);
        SignIn.as(manager);
        assertThatThrownBy(() -> actions.takeBack(opsn, dpo, MONT)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> actions.takeBack(opsn, dpo, DAX)).isInstanceOf(RefusedException.class);
        assertThat(writes("delete from shared_participation")).isNull();
        assertThat(participations())
                .containsOnly(entry(MONT, Participation.JOINED), entry(DAX, Participation.DECLINED));
    }

    @Test
    void nobodyElseTakesAnInvitationBack() {
        invite(MONT);
        for (SignIn.Person other : List.of(mont, people.operatorReader(opsn), people.dinum())) {
            SignIn.as(other);
            assertThatThrownBy(() -> actions.takeBack(opsn, dpo, MONT)).isInstanceOf(AccessDeniedException.class);
            assertThat(writes("delete from shared_participation")).isNull();
        }
        SignIn.as(people.manager(people.operator("Nord", LILLE.value())));
        assertThatThrownBy(() -> actions.takeBack(opsn, dpo, MONT)).isInstanceOf(NotFoundException.class);
        assertThat(writes("delete from shared_participation")).isNull();
        assertThat(participations()).containsOnly(entry(MONT, Participation.INVITED));
    }

    @Test
    void anActionWhoseInvitationsWereAllTakenBackIsKeptWithThem() {
        invite(MONT);
        actions.takeBack(opsn, dpo, MONT);
        assertThat(actions.get(opsn, dpo).deletable()).isFalse();
        assertThatThrownBy(() -> actions.delete(opsn, dpo)).isInstanceOf(RefusedException.class);
        data.owner()
                .sql("update opsn_membership set ends_on = current_date where insee = ?")
                .param(MONT.value())
                .update();
        assertThat(takenBack()).as("of a commune that left, nothing").isEmpty();
    }

    @Test
    void stepsChangePlacesAndStayWithinTheList() {
        SignIn.as(manager);
        for (String text : List.of("un", "à retirer", "deux", "trois")) {
            actions.addStep(opsn, dpo, text, null);
        }
        actions.removeStep(opsn, dpo, step("à retirer"));
        actions.moveStep(opsn, dpo, step("trois"), StepMove.UP);
        assertThat(steps()).containsExactly("un", "trois", "deux");
        actions.moveStep(opsn, dpo, step("un"), StepMove.DOWN);
        assertThat(steps()).containsExactly("trois", "un", "deux");
        actions.moveStep(opsn, dpo, step("trois"), StepMove.UP);
        actions.moveStep(opsn, dpo, step("deux"), StepMove.DOWN);
        assertThat(steps()).containsExactly("trois", "un", "deux");
    }

    private List<String> steps() {
        return actions.get(opsn, dpo).steps().stream().map(SharedStep::text).toList();
    }

    private long step(String text) {
        return actions.get(opsn, dpo).steps().stream()
                .filter(step -> step.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void aReaderOfTheOperatorSeesAndChangesNothing() {
        invite(MONT);
        SignIn.as(people.operatorReader(opsn));
        assertThat(actions.get(opsn, dpo).writable()).isFalse();
        assertThat(actions.list(opsn).actions()).hasSize(1);
        assertThatThrownBy(() -> actions.addStep(opsn, dpo, "x", null)).isInstanceOf(AccessDeniedException.class);
        assertThat(writes("update shared_action set title = 'x'")).isNull();
        assertThat(actions.get(opsn, dpo).sheet().title()).isEqualTo("DPO mutualisé");
    }

    @Test
    void whatItSettlesStaysOnceCommunesWereInvited() {
        SignIn.as(manager);
        actions.rewrite(opsn, dpo, 0, sheet("DPO", null));
        invite(MONT);
        assertThatThrownBy(() -> actions.rewrite(opsn, dpo, 1, sheet("DPO", APPOINT_A_DPO)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> actions.delete(opsn, dpo)).isInstanceOf(RefusedException.class);
        join(mont, MONT);
        assertThat(plans.overview(MONT).plan().actions()).isEmpty();
        finish(MONT);
        assertThat(participations()).containsOnly(entry(MONT, Participation.DONE));
    }

    @Test
    void invitingManyWhileAnotherServerDoesTheSameInvitesEachOnce() {
        SignIn.as(manager);
        UUID one = invitations.prepare(opsn, dpo, Set.of(MONT, DAX, AIRE));
        UUID other = invitations.prepare(opsn, dpo, Set.of(MONT, DAX));
        invitations.start(opsn, one);
        invitations.start(opsn, one);
        invitations.start(opsn, other);
        work();
        assertThat(participations()).hasSize(3);
        assertThat(List.of(one, other))
                .extracting(job -> invitations.trial(opsn, job).toInvite())
                .satisfies(invited -> assertThat(
                                invited.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(3));
    }

    @Test
    void readingOneTakesAsManyStatementsForManyCommunesAsForOne() throws Exception {
        invite(MONT);
        SignIn.as(manager);
        int one = StatementCount.of(() -> actions.get(opsn, dpo)).size();
        invite(DAX, AIRE);
        SignIn.as(manager);
        assertThat(StatementCount.of(() -> actions.get(opsn, dpo))).hasSize(one);
    }
}
