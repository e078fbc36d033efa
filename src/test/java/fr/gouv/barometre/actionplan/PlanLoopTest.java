package fr.gouv.barometre.actionplan;

import static fr.gouv.barometre.testing.PlanScene.COMMUNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.actionplan.ActionProof.Direction;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.response.ResponseService;
import fr.gouv.barometre.response.SaveAnswer;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.AnswerValue.Choice;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.testing.PlanScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestPeople;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The loop between plan and questionnaire closes both ways, and keeps its proof. */
@PortalTest
class PlanLoopTest {

    private static final String APPOINT_AN_ELU = "A01";
    private static final QuestionCode ELU = new QuestionCode("GOU-01");

    @Autowired
    ActionPlanService plans;

    @Autowired
    ResponseService responses;

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

    private CampaignId campaign;

    @BeforeEach
    void anActionDecidedOnAnAnswer() {
        campaign = plan.start().campaign();
        plans.accept(COMMUNE, APPOINT_AN_ELU);
        clock.set(LocalDate.of(2026, 11, 30));
    }

    @AfterEach
    void leave() {
        plan.end();
    }

    private PlanActionDetails action() {
        return plans.overview(COMMUNE).plan().find(APPOINT_AN_ELU).orElseThrow();
    }

    private void answer(AnswerValue value, int baseRevision) {
        responses.save(new SaveAnswer(campaign, COMMUNE, ELU, value, UUID.randomUUID(), baseRevision));
    }

    @Test
    void anActionDoneProposesItsNextAnswerUntilTheQuestionIsAnsweredAnew() {
        assertThat(plans.proposedAnswers(COMMUNE)).isEmpty();
        plans.finish(COMMUNE, APPOINT_AN_ELU, "Arrêté du 30 novembre");
        assertThat(plans.proposedAnswers(COMMUNE))
                .containsExactly(new ProposedAnswer(
                        ELU,
                        new Choice("non"),
                        new Choice("referent"),
                        APPOINT_AN_ELU,
                        action().title(),
                        "Arrêté du 30 novembre",
                        clock.instant()));
        clock.set(LocalDate.of(2026, 12, 1));
        answer(new Choice("referent"), 1);
        assertThat(plans.proposedAnswers(COMMUNE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"non, false", "referent, true", "delegation, true"})
    void anAnswerThatGetsAtLeastWhereTheActionLeadsProposesToCloseIt(String option, boolean closes) {
        answer(new Choice(option), 1);
        assertThat(ActionLoop.closing(plans.overview(COMMUNE), action()).isEmpty())
                .isNotEqualTo(closes);
        if (closes) {
            plans.closeByAnswers(COMMUNE, APPOINT_AN_ELU);
            assertThat(action().status()).isEqualTo(ActionStatus.DONE);
            assertThat(action().reason()).startsWith("Réponse de 2026");
        } else {
            assertThatThrownBy(() -> plans.closeByAnswers(COMMUNE, APPOINT_AN_ELU))
                    .hasMessage("plan.refused.not-shown-done");
            assertThat(action().status()).isEqualTo(ActionStatus.ACCEPTED);
        }
    }

    @Test
    void notKnowingAnyMoreClosesNothing() {
        answer(new AnswerValue.DontKnow(), 1);
        assertThat(ActionLoop.closing(plans.overview(COMMUNE), action())).isEmpty();
    }

    @Test
    void closingForAnAnswerKeepsThatVeryAnswerAsProof() {
        answer(new Choice("delegation"), 1);
        plans.closeByAnswers(COMMUNE, APPOINT_AN_ELU);
        assertThat(plans.proofs(COMMUNE))
                .containsExactly(new ActionProof(
                        APPOINT_AN_ELU,
                        action().title(),
                        Direction.ANSWER_THEN_ACTION,
                        campaign,
                        2026,
                        ELU,
                        2,
                        new Choice("non"),
                        new Choice("delegation"),
                        clock.instant(),
                        "Secrétaire de mairie"));
    }

    @Test
    void anAnswerGivenAfterAnActionWasDoneIsTiedToItWithItsRevision() {
        answer(new Choice("epci"), 1);
        assertThat(plans.proofs(COMMUNE)).as("not done yet").isEmpty();
        plans.finish(COMMUNE, APPOINT_AN_ELU, "Arrêté du 30 novembre");
        answer(new Choice("referent"), 2);
        answer(new Choice("non"), 3);
        assertThat(plans.proofs(COMMUNE))
                .as("back to the answer of before: no effect to tell")
                .singleElement()
                .returns(Direction.ACTION_THEN_ANSWER, ActionProof::direction)
                .returns(3, ActionProof::revision)
                .returns(new Choice("non"), ActionProof::before)
                .returns(new Choice("referent"), ActionProof::after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update plan_action_proof set revision = 9", "delete from plan_action_proof"})
    void aProofIsNeverRewritten(String rewriting) {
        assertThatThrownBy(() ->
                        transactions.execute(status -> runtime.sql(rewriting).update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void theDatabaseAloneHidesTheProofsOfAnotherCommune() {
        answer(new Choice("delegation"), 1);
        plans.closeByAnswers(COMMUNE, APPOINT_AN_ELU);
        SignIn.as(people.referent("40088"));
        assertThat(transactions.<Integer>execute(status -> runtime.sql("select count(*) from plan_action_proof")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }
}
