package fr.gouv.barometre.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import fr.gouv.barometre.bulk.ItemOutcome.Result;
import fr.gouv.barometre.bulk.internal.BulkWork;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.response.AnswerSheet;
import fr.gouv.barometre.response.ConfirmResult;
import fr.gouv.barometre.response.RenewalService;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An operator says what it knows of its members; each of them makes an answer of it, or says otherwise. */
@PortalTest
class DeclaredAnswersTest {

    private static final InseeCode MONT = new InseeCode("40192");
    private static final InseeCode DAX = new InseeCode("40088");
    private static final InseeCode LILLE = new InseeCode("59350");
    private static final QuestionCode DPO = new QuestionCode("CYB-07");
    private static final AnswerValue YES = new AnswerValue.Choice("oui");
    private static final AnswerValue NO = new AnswerValue.Choice("non");

    @Autowired
    DeclarationService declarations;

    @Autowired
    WaitingAnswerService waiting;

    @Autowired
    ResponseService responses;

    @Autowired
    RenewalService renewals;

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
    private SignIn.Person secretary;

    @BeforeEach
    void anOperatorWithTwoMembers() {
        data.clean();
        campaign = scene.campaign(2026, "OPEN", MONT.value(), DAX.value(), LILLE.value());
        opsn = people.operator("Alpi", MONT.value(), DAX.value());
        manager = people.manager(opsn);
        secretary = people.referent(MONT.value());
        SignIn.as(manager);
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
    }

    private UUID prepare(AnswerValue value, InseeCode... communes) {
        SignIn.as(manager);
        return declarations.prepare(opsn, new NewDeclaration(DPO, value, Set.of(communes)));
    }

    private UUID declare(AnswerValue value, InseeCode... communes) {
        UUID id = prepare(value, communes);
        declarations.start(opsn, id);
        bulk.workOff();
        return id;
    }

    private List<WaitingAnswer> waitingFor(InseeCode commune) {
        return waiting.of(commune).answers();
    }

    private ConfirmResult confirmAll() {
        SignIn.as(secretary);
        return waiting.confirm(
                MONT, waitingFor(MONT).stream().map(WaitingAnswer::id).collect(Collectors.toSet()));
    }

    private AnswerSheet sheet() {
        return responses.sheet(MONT).orElseThrow();
    }

    private Map<Result, Integer> outcomes(UUID id) {
        SignIn.as(manager);
        return declarations.trial(opsn, id).job().outcomes();
    }

    @Test
    void whatIsDeclaredIsNoAnswerUntilTheCommuneSaysYes() {
        declare(YES, MONT, DAX);
        SignIn.as(secretary);
        assertThat(sheet().response().answers()).isEmpty();
        assertThat(waitingFor(MONT)).singleElement().satisfies(answer -> {
            assertThat(answer.operator()).isEqualTo("Alpi");
            assertThat(answer.value()).isEqualTo(YES);
            assertThat(answer.declaredOn()).isEqualTo(TestClock.START);
        });
        assertThat(renewals.sheet(MONT).orElseThrow().renewal().expected(DPO))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.reason())
                            .isEqualTo("Alpi déclare, le 24\u00a0novembre\u00a02026\u00a0: à confirmer ou à corriger.");
                    assertThat(said.proposed()).isEqualTo(YES);
                });

        assertThat(confirmAll().confirmed()).containsExactly(DPO);

        assertThat(sheet().response().answer(DPO).orElseThrow().author()).isEqualTo("Secrétaire de mairie");
        assertThat(waitingFor(MONT)).isEmpty();
        assertThatThrownBy(this::confirmAll).isInstanceOf(RefusedException.class);
        SignIn.as(manager);
        assertThat(declarations.overview(opsn).groups())
                .singleElement()
                .isEqualTo(new DeclaredGroup(
                        declarations
                                .list(opsn, DeclaredFilter.ALL, 1, 1)
                                .lines()
                                .getFirst()
                                .question(),
                        YES,
                        2,
                        1,
                        1,
                        0));
        assertThat(declarations
                        .list(opsn, new DeclaredFilter("", null, DeclaredState.CONFIRMED), 1, 9)
                        .lines())
                .extracting(DeclaredLine::commune)
                .containsExactly(MONT);
    }

    @Test
    void anotherAnswerOfTheCommuneIsACorrectionAndStays() {
        declare(YES, MONT);
        scene.answer(campaign, MONT, DPO.value(), "{\"t\":\"choice\",\"v\":\"non\"}");

        UUID again = declare(YES, MONT);

        assertThat(outcomes(again)).contains(entry(Result.DONE, 0), entry(Result.LEFT_ALONE, 1));
        assertThat(declarations.list(opsn, DeclaredFilter.ALL, 1, 9).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo(DeclaredState.CORRECTED);
                    assertThat(line.answer()).isEqualTo(NO);
                    assertThat(declarations.withdraw(opsn, line.id())).isFalse();
                });
        SignIn.as(secretary);
        assertThat(sheet().response().answer(DPO).orElseThrow().value()).isEqualTo(NO);
        assertThat(waitingFor(MONT)).isEmpty();
    }

    @Test
    void theTrialTellsOfEachCommuneWhatWouldBecomeOfIt() {
        scene.answer(campaign, DAX, DPO.value(), "{\"t\":\"choice\",\"v\":\"non\"}");
        assertThat(verdicts(prepare(YES, MONT, DAX, LILLE)))
                .containsOnly(
                        entry(MONT, Verdict.DECLARED), entry(DAX, Verdict.ANSWERED), entry(LILLE, Verdict.NOT_MEMBER));
        assertThat(verdicts(prepare(NO, DAX))).containsOnly(entry(DAX, Verdict.CONFIRMED));
        declare(YES, MONT);
        assertThat(verdicts(prepare(YES, MONT))).containsOnly(entry(MONT, Verdict.UNCHANGED));
        assertThat(verdicts(prepare(NO, MONT))).containsOnly(entry(MONT, Verdict.REPLACED));
        scene.choose(campaign, MONT, "GOU-01", "non");
        scene.submit(campaign, MONT);
        assertThat(verdicts(prepare(NO, MONT))).containsOnly(entry(MONT, Verdict.SUBMITTED));
        data.owner()
                .sql("delete from campaign_expected where insee = ?")
                .param(DAX.value())
                .update();
        assertThat(verdicts(prepare(NO, DAX))).containsOnly(entry(DAX, Verdict.NOT_EXPECTED));
    }

    private Map<InseeCode, Verdict> verdicts(UUID id) {
        return declarations.trial(opsn, id).communes().stream()
                .collect(Collectors.toMap(JudgedCommune::commune, JudgedCommune::verdict));
    }

    @Test
    void declaredAnewItTakesThePlaceOfWhatWasDeclaredBefore() {
        declare(YES, MONT);
        declare(NO, MONT);
        SignIn.as(secretary);
        assertThat(waitingFor(MONT)).extracting(WaitingAnswer::value).containsExactly(NO);
    }

    @Test
    void theOperatorWithdrawsWhatIsNotConfirmedYet() {
        declare(YES, MONT, DAX);
        confirmAll();
        SignIn.as(manager);
        assertThat(declarations.withdrawAll(opsn, DPO, YES)).isEqualTo(1);
        assertThat(declarations.list(opsn, DeclaredFilter.ALL, 1, 9).lines())
                .extracting(DeclaredLine::commune)
                .containsExactly(MONT);
    }

    @Test
    void itEndsWithTheMembership() {
        declare(YES, MONT);
        data.owner()
                .sql("update opsn_membership set ends_on = current_date - 1 where insee = ?")
                .param(MONT.value())
                .update();
        SignIn.as(secretary);
        assertThat(waitingFor(MONT)).isEmpty();
        assertThat(renewals.sheet(MONT).orElseThrow().renewal().expected(DPO)).isEmpty();
        SignIn.as(manager);
        assertThat(declarations.overview(opsn).groups()).isEmpty();
        assertThat(count("select count(*) from declared_answer")).isZero();
    }

    @Test
    void aJobThatIsDoneNamesNoCommuneThatLeftSince() {
        UUID id = declare(YES, MONT, DAX);
        assertThat(verdicts(id)).containsOnlyKeys(MONT, DAX);
        data.owner()
                .sql("update opsn_membership set ends_on = ? where insee = ?")
                .params(TestClock.START, DAX.value())
                .update();
        assertThat(verdicts(id)).containsOnlyKeys(MONT);
        assertThat(outcomes(id)).contains(entry(Result.DONE, 2));
    }

    @Test
    void twoOperatorsThatDisagreeAreNotConfirmedTogether() {
        declare(YES, MONT);
        OpsnId other = people.operator("Gip", MONT.value());
        SignIn.as(people.manager(other));
        declarations.start(other, declarations.prepare(other, new NewDeclaration(DPO, NO, Set.of(MONT))));
        bulk.workOff();
        assertThatThrownBy(this::confirmAll).isInstanceOf(RefusedException.class);
        assertThat(waitingFor(MONT)).extracting(WaitingAnswer::operator).containsExactlyInAnyOrder("Alpi", "Gip");
        SignIn.as(manager);
        assertThat(waitingFor(MONT)).extracting(WaitingAnswer::operator).containsExactly("Alpi");
    }

    @Test
    void theDatabaseAloneKeepsEachToTheirPart() {
        declare(YES, MONT);
        SignIn.as(secretary);
        assertThat(update("update declared_answer set withdrawn_at = now(), withdrawn_by_name = 'x'"))
                .isZero();
        assertThatThrownBy(() -> update(INSERT.formatted(MONT))).isInstanceOf(DataAccessException.class);
        SignIn.as(manager);
        assertThatThrownBy(() -> update(INSERT.formatted(LILLE))).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> update("update declared_answer set value = '{}'"))
                .isInstanceOf(DataAccessException.class);
        SignIn.as(people.manager(people.operator("Gip", MONT.value())));
        assertThat(count("select count(*) from declared_answer")).isZero();
        assertThat(count("select count(*) from bulk_job")).isZero();
        assertThat(count("select count(*) from bulk_item")).isZero();
    }

    private static final String INSERT = """
            insert into declared_answer (campaign_id, opsn_id, insee, question, value, declared_at, declared_by_name)
            select c.id, o.id, '%s', 'CYB-01', '{}', now(), 'x' from campaign c, opsn o where o.name = 'Alpi'
            """;

    private int update(String sql) {
        return transactions.<Integer>execute(status -> runtime.sql(sql).update());
    }

    private int count(String sql) {
        return transactions.<Integer>execute(
                status -> runtime.sql(sql).query(Integer.class).single());
    }

    @Test
    void whoNoLongerManagesTheOperatorDeclaresNothingMore() {
        UUID id = prepare(YES, MONT, DAX);
        declarations.start(opsn, id);
        people.revokeAll(manager);
        SignIn.out();

        bulk.workOff();

        SignIn.as(people.manager(opsn));
        assertThat(declarations.trial(opsn, id).job().outcomes()).contains(entry(Result.REFUSED, 2));
        assertThat(declarations.overview(opsn).groups()).isEmpty();
    }

    @Test
    void severalServersDeclareForEachMemberOnceAndTheTrialAsksLittle() throws Exception {
        InseeCode[] members = manyMembers();
        UUID id = prepare(YES, members);
        assertThat(StatementCount.of(() -> declarations.trial(opsn, id))).hasSizeLessThan(15);
        declarations.start(opsn, id);
        SignIn.out();

        CompletableFuture.allOf(CompletableFuture.runAsync(bulk::workOff), CompletableFuture.runAsync(bulk::workOff))
                .get();
        bulk.workOff();

        assertThat(outcomes(id)).contains(entry(Result.DONE, members.length));
        assertThat(data.owner()
                        .sql("select count(*) || ' ' || count(distinct insee) from declared_answer")
                        .query(String.class)
                        .single())
                .isEqualTo("%d %d".formatted(members.length, members.length));
    }

    private InseeCode[] manyMembers() {
        data.owner().sql("""
                        insert into opsn_membership (opsn_id, insee, starts_on)
                        select ?, insee, date '2020-01-01' from commune
                        where current and departement_code in ('40', '64', '33') and insee not in ('40192', '40088')
                        order by insee limit 898
                        """).param(opsn.value()).update();
        data.owner().sql("""
                        insert into campaign_expected (campaign_id, insee, stratum, departement_code)
                        select ?, insee, stratum, departement_code from commune
                        where insee in (select insee from opsn_membership)
                        on conflict do nothing
                        """).param(campaign.value()).update();
        return data
                .owner()
                .sql("select insee from opsn_membership where opsn_id = ?")
                .param(opsn.value())
                .query(String.class)
                .list()
                .stream()
                .map(InseeCode::new)
                .toArray(InseeCode[]::new);
    }
}
