package fr.gouv.barometre.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.response.AnswerSheet;
import fr.gouv.barometre.response.ResponseService;
import fr.gouv.barometre.response.SaveAnswer;
import fr.gouv.barometre.response.SaveResult;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaires;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** A commune lets its operator answer chosen blocks, and takes them back. */
@PortalTest
class DelegationTest {

    private static final InseeCode MONT = new InseeCode("40192");

    @Autowired
    DelegationService delegations;

    @Autowired
    ResponseService responses;

    @Autowired
    Questionnaires questionnaires;

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
    private SignIn.Person referent;
    private SignIn.Person manager;

    @BeforeEach
    void aMemberCommune() {
        data.clean();
        campaign = scene.campaign(2026, "OPEN", MONT.value());
        opsn = people.operator("Alpi", MONT.value());
        referent = people.referent(MONT.value());
        manager = people.manager(opsn);
        SignIn.as(referent);
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
    }

    private void delegate(@Nullable LocalDate lastDay) {
        delegations.give(new NewDelegation(MONT, opsn, Set.of("GOU"), lastDay));
    }

    private SaveResult answer(String question, int revision) {
        return responses.save(new SaveAnswer(
                campaign, MONT, new QuestionCode(question), new AnswerValue.DontKnow(), UUID.randomUUID(), revision));
    }

    private AnswerSheet sheet() {
        return responses.sheet(MONT).orElseThrow();
    }

    @Test
    void theManagerAnswersTheBlockAndNoOtherAndSignsForTheOperator() {
        delegate(null);
        SignIn.as(manager);
        assertThat(answer("GOU-01", 0)).isInstanceOf(SaveResult.Saved.class);
        assertThat(answer("GOU-01", 1)).isInstanceOf(SaveResult.Saved.class);
        assertThatThrownBy(() -> answer("CYB-01", 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> responses.submit(campaign, MONT)).isInstanceOf(AccessDeniedException.class);
        assertThat(sheet().response()
                        .answer(new QuestionCode("GOU-01"))
                        .orElseThrow()
                        .author())
                .isEqualTo("Responsable OPSN (Alpi, par délégation)");
        assertThat(questionnaires.version(1).axes().stream()
                        .filter(axis -> sheet().rights().answers(axis)))
                .singleElement()
                .satisfies(axis -> assertThat(axis.code()).isEqualTo("GOU"));
        SignIn.as(referent);
        assertThat(answer("GOU-01", 2)).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void theManagerSeesAtOnceWhichMembersDelegateWhatAsLongAsTheyDo() {
        OpsnId other = people.operator("Autre", MONT.value(), "40088");
        delegations.give(new NewDelegation(MONT, opsn, Set.of("GOU", "CYB"), TestClock.START.plusDays(9)));
        SignIn.as(people.referent("40088"));
        delegations.give(new NewDelegation(new InseeCode("40088"), other, Set.of("GOU"), null));

        SignIn.as(manager);
        OperatorDelegations seen = delegations.to(opsn);
        assertThat(seen.managed()).isTrue();
        assertThat(seen.members()).singleElement().satisfies(member -> {
            assertThat(member.name()).isEqualTo("Mont-de-Marsan");
            assertThat(member.blocks()).extracting(Delegation::axis).containsExactly("CYB", "GOU");
            assertThat(member.blocks()).extracting(Delegation::endsOn).containsOnly(TestClock.START.plusDays(10));
        });
        assertThatThrownBy(() -> delegations.to(other)).isInstanceOf(NotFoundException.class);

        SignIn.as(referent);
        delegations.revoke(
                MONT,
                delegations.of(MONT).inForce().stream()
                        .filter(given -> given.axis().equals("CYB"))
                        .findFirst()
                        .orElseThrow()
                        .id());
        SignIn.as(manager);
        assertThat(delegations.to(opsn).members())
                .flatExtracting(DelegatingMember::blocks)
                .extracting(Delegation::axis)
                .containsExactly("GOU");
        clock.set(TestClock.START.plusDays(10));
        assertThat(delegations.to(opsn).members()).isEmpty();
    }

    @Test
    void theDatabaseAloneKeepsTheDelegateToTheBlock() {
        scene.choose(campaign, MONT, "GOU-01", "non");
        scene.choose(campaign, MONT, "CYB-01", "non");
        delegate(null);
        SignIn.as(manager);
        assertThat(update("update answer set author = 'x' where insee = '40192'"))
                .isEqualTo(1);
        assertThat(update("update commune_situation set staff_fte = 1")).isZero();
        assertThat(update("update delegation set axis = 'CYB'")).isZero();
        assertThatThrownBy(() -> update("""
                        insert into answer (response_id, insee, question, value, revision, operation_id, answered_at, author)
                        select response_id, insee, 'CYB-02', value, 1, gen_random_uuid(), now(), 'x' from answer limit 1
                        """)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> update("update response set status = 'SUBMITTED', submitted_at = now()"))
                .isInstanceOf(DataAccessException.class);
    }

    private int update(String sql) {
        return transactions.<Integer>execute(status -> runtime.sql(sql).update());
    }

    @Test
    void takenBackItActsAtOnce() {
        delegate(null);
        long id = delegations.of(MONT).inForce().getFirst().id();
        delegations.revoke(MONT, id);
        assertThat(delegations.of(MONT).inForce()).isEmpty();
        SignIn.as(manager);
        assertThatThrownBy(() -> answer("GOU-01", 0)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void itEndsWithItsLastDayOrWithTheMembership() {
        delegate(null);
        data.owner().sql("update delegation set ends_on = current_date").update();
        SignIn.as(manager);
        assertThatThrownBy(() -> answer("GOU-01", 0)).isInstanceOf(AccessDeniedException.class);
        data.owner().sql("update delegation set ends_on = current_date + 1").update();
        assertThat(answer("GOU-01", 0)).isInstanceOf(SaveResult.Saved.class);
        data.owner()
                .sql("update opsn_membership set ends_on = date '2026-01-01'")
                .update();
        SignIn.as(manager);
        assertThatThrownBy(() -> answer("GOU-01", 1)).isNotInstanceOf(RefusedException.class);
    }

    @Test
    void onlyToAnOperatorOfTheCommuneAndForDaysToCome() {
        OpsnId foreign = people.operator("Nord", "59350");
        assertThatThrownBy(() -> delegations.give(new NewDelegation(MONT, foreign, Set.of("GOU"), null)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> delegate(TestClock.START.minusDays(1))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> delegations.give(new NewDelegation(MONT, opsn, Set.of(), null)))
                .isInstanceOf(RefusedException.class);
        delegate(TestClock.START);
        assertThat(delegations.of(MONT).inForce())
                .singleElement()
                .satisfies(given -> assertThat(given.endsOn()).isEqualTo(TestClock.START.plusDays(1)));
    }

    @Test
    void anotherOperatorOfTheCommuneLearnsNothingOfIt() {
        OpsnId other = people.operator("Autre", MONT.value());
        delegate(null);
        SignIn.as(people.manager(other));
        assertThat(delegations.of(MONT).inForce()).isEmpty();
        assertThatThrownBy(() -> answer("GOU-01", 0)).isInstanceOf(AccessDeniedException.class);
    }
}
