package fr.gouv.barometre.sharedaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouv.barometre.actionplan.ActionChange;
import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.actionplan.BudgetLine;
import fr.gouv.barometre.actionplan.Funder;
import fr.gouv.barometre.actionplan.KeptLine;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.ProposedAnswer;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.StatementCount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An operator carries one action for several members; each takes part by its own yes, and nothing is said in its place. */
@PortalTest
class SharedActionStoryTest extends SharedActionCase {

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
    void readingOneTakesAsManyStatementsForManyCommunesAsForOne() throws Exception {
        invite(MONT);
        SignIn.as(manager);
        int one = StatementCount.of(() -> actions.get(opsn, dpo)).size();
        invite(DAX, AIRE);
        SignIn.as(manager);
        assertThat(StatementCount.of(() -> actions.get(opsn, dpo))).hasSize(one);
    }
}
