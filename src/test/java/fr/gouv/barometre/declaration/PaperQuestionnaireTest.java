package fr.gouv.barometre.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouv.barometre.bulk.internal.BulkWork;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.response.RenewalService;
import fr.gouv.barometre.response.ResponseService;
import fr.gouv.barometre.response.SaveAnswer;
import fr.gouv.barometre.response.SaveResult;
import fr.gouv.barometre.response.SaveResult.Clash;
import fr.gouv.barometre.response.SaveResult.Saved;
import fr.gouv.barometre.security.Role;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.AnswerValue.Choice;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.QuestionKind;
import fr.gouv.barometre.survey.Questionnaires;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A commune hands its questionnaire in on paper; its operator keys it in, and the commune says yes or otherwise. */
@PortalTest
class PaperQuestionnaireTest {

    private static final InseeCode MONT = new InseeCode("40192");
    private static final InseeCode DAX = new InseeCode("40088");
    private static final InseeCode LILLE = new InseeCode("59350");
    private static final QuestionCode DPO = new QuestionCode("CYB-07");
    private static final AnswerValue YES = new Choice("oui");
    private static final AnswerValue NO = new Choice("non");
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 12);

    @Autowired
    PaperQuestionnaireService papers;

    @Autowired
    DeclarationService declarations;

    @Autowired
    WaitingAnswerService waiting;

    @Autowired
    ResponseService responses;

    @Autowired
    RenewalService renewals;

    @Autowired
    Questionnaires questionnaires;

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
    void aMemberHandsInItsPaper() {
        data.clean();
        campaign = scene.campaign(2026, "OPEN", MONT.value(), DAX.value());
        opsn = people.operator("Alpi", MONT.value(), DAX.value(), LILLE.value());
        manager = people.manager(opsn);
        secretary = people.referent(MONT.value());
        SignIn.as(manager);
        receive(MONT, RECEIVED);
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
    }

    private void receive(InseeCode commune, LocalDate day) {
        papers.record(new NewPaperQuestionnaire(opsn, commune, day));
    }

    private SaveResult key(QuestionCode question, @Nullable AnswerValue value, int seen) {
        return papers.save(opsn, new SaveAnswer(campaign, MONT, question, value, UUID.randomUUID(), seen));
    }

    private int keyed(QuestionCode question, @Nullable AnswerValue value, int seen) {
        return ((Saved) key(question, value, seen)).revision();
    }

    private List<WaitingAnswer> waitingForMont() {
        SignIn.as(secretary);
        return waiting.of(MONT).answers();
    }

    private void confirmAll() {
        waiting.confirm(MONT, waitingForMont().stream().map(WaitingAnswer::id).collect(Collectors.toSet()));
    }

    private PaperQuestionnaire paper() {
        SignIn.as(manager);
        return papers.overview(opsn).papers().getFirst();
    }

    @Test
    void whatStandsOnPaperWaitsForTheCommuneWhichSaysYesInOneClick() {
        key(DPO, YES, 0);
        key(new QuestionCode("GOU-01"), new AnswerValue.DontKnow(), 0);
        assertThat(paper()).satisfies(paper -> {
            assertThat(paper.communeName()).isEqualTo("Mont-de-Marsan");
            assertThat(paper.receivedOn()).isEqualTo(RECEIVED);
            assertThat(paper.recordedBy()).isEqualTo(manager.displayName());
            assertThat(paper.waiting()).isEqualTo(2);
        });

        assertThat(waitingForMont())
                .extracting(WaitingAnswer::receivedOn, WaitingAnswer::operator)
                .containsOnly(tuple(RECEIVED, "Alpi"));
        assertThat(responses.sheet(MONT).orElseThrow().response().answers()).isEmpty();
        assertThat(renewals.sheet(MONT).orElseThrow().renewal().expected(DPO))
                .singleElement()
                .satisfies(
                        said -> assertThat(said.reason())
                                .isEqualTo(
                                        "Alpi a saisi votre questionnaire papier, reçu le 12\u00a0novembre\u00a02026\u00a0: à confirmer ou à corriger."));
        confirmAll();

        assertThat(responses.sheet(MONT).orElseThrow().response().answer(DPO).orElseThrow())
                .satisfies(given -> {
                    assertThat(given.value()).isEqualTo(YES);
                    assertThat(given.author()).isEqualTo(secretary.displayName());
                });
        assertThat(waitingForMont()).isEmpty();
        assertThat(paper().confirmed()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TEXT") // no question of this version is one
    void everyKindOfQuestionIsKeyedIn(QuestionKind kind) {
        Question question = questionnaires.version(1).questions().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        AnswerValue value = sample(question);
        assertThat(key(question.code(), value, 0)).isInstanceOf(Saved.class);
        assertThat(papers.sheet(opsn, MONT).sheet().response().values()).containsEntry(question.code(), value);
    }

    private static AnswerValue sample(Question question) {
        return switch (question.kind()) {
            case SINGLE -> new Choice(question.options().getFirst().code());
            case MULTIPLE ->
                new AnswerValue.Choices(List.of(question.options().getFirst().code()));
            case NUMBER -> new AnswerValue.Number(BigDecimal.valueOf(3));
            case SHARE -> new AnswerValue.Share(BigDecimal.valueOf(2), BigDecimal.valueOf(3));
            case SCALE ->
                new AnswerValue.Level(Objects.requireNonNull(question.minimum()).intValue());
            case DATE -> new AnswerValue.Day(RECEIVED);
            case TEXT -> new AnswerValue.Text("Écrit à la main");
        };
    }

    @Test
    void whatTheCommuneAnsweredItselfStaysAndIsShownInItsPlace() {
        key(DPO, YES, 0);
        scene.choose(campaign, MONT, DPO.value(), "non");

        PaperSheet sheet = papers.sheet(opsn, MONT);

        assertThat(sheet.own()).containsExactly(DPO);
        assertThat(sheet.sheet().response().values()).containsEntry(DPO, NO);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> key(DPO, YES, 1))
                .satisfies(refused ->
                        assertThat(refused.translationKey()).isEqualTo("declaration.paper.refused.answered"));
        assertThat(paper().corrected()).isEqualTo(1);
    }

    @Test
    void twoColleaguesOnOnePaperLoseNothingOfEachOther() {
        int first = keyed(DPO, YES, 0);
        assertThat(key(DPO, YES, 0)).isEqualTo(new Saved(first, clock.instant(), manager.displayName()));
        assertThat(count("select count(*) from declared_answer")).isEqualTo(1);

        SignIn.as(people.manager(opsn));
        assertThat(key(DPO, NO, 0)).isInstanceOfSatisfying(Clash.class, clash -> {
            assertThat(clash.theirs()).isEqualTo(YES);
            assertThat(clash.revision()).isEqualTo(first);
        });
        int second = keyed(DPO, NO, first);
        int takenBack = keyed(DPO, null, second);
        int again = keyed(DPO, YES, takenBack);

        assertThat(List.of(first, second, takenBack, again)).isSorted().doesNotHaveDuplicates();
        assertThat(waitingForMont()).extracting(WaitingAnswer::value).containsExactly(YES);
    }

    @Test
    void whatCannotBeAnAnswerIsRefusedWithASentenceThatSaysWhatToDo() {
        assertThat(key(DPO, new Choice("peut-être"), 0)).isInstanceOf(SaveResult.Invalid.class);
        assertThatThrownBy(() -> key(new QuestionCode("GOU-99"), YES, 0)).isInstanceOf(RefusedException.class);
        assertThat(waitingForMont()).isEmpty();
    }

    @Test
    void thePaperTakesTheRankOfWhatTheOperatorKnowsAndKeepsIt() {
        declare(NO);
        key(DPO, YES, 0);
        assertThat(waitingForMont()).extracting(WaitingAnswer::value).containsExactly(YES);

        assertThat(declare(NO)).containsExactly(Verdict.ON_PAPER);
        assertThat(declarations.withdrawAll(opsn, DPO, YES)).isZero();
        assertThat(declarations.overview(opsn).groups()).isEmpty();
        assertThat(declarations.list(opsn, DeclaredFilter.ALL, 1, 9).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.onPaper()).isTrue());
        assertThat(waitingForMont()).extracting(WaitingAnswer::value).containsExactly(YES);
    }

    private List<Verdict> declare(AnswerValue value) {
        SignIn.as(manager);
        UUID id = declarations.prepare(opsn, new NewDeclaration(DPO, value, Set.of(MONT)));
        List<Verdict> judged = declarations.trial(opsn, id).communes().stream()
                .map(JudgedCommune::verdict)
                .toList();
        declarations.start(opsn, id);
        bulk.workOff();
        SignIn.as(manager);
        return judged;
    }

    @ParameterizedTest
    @CsvSource({
        "40088, 2026-11-25, declaration.paper.refused.future",
        "40088, 2026-10-04, declaration.paper.refused.before",
        "59350, 2026-11-12, declaration.paper.refused.NOT_EXPECTED",
        "33063, 2026-11-12, declaration.paper.refused.not-member"
    })
    void aPaperThatCannotBeIsRefused(String commune, LocalDate day, String why) {
        people.grant(manager, Role.OPSN_MANAGER, people.operator("Gironde", "33063"), null);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> receive(new InseeCode(commune), day))
                .satisfies(refused -> assertThat(refused.translationKey()).isEqualTo(why));
    }

    @Test
    void onceHandedInNothingMoreIsKeyedIn() {
        scene.choose(campaign, MONT, "GOU-01", "non");
        scene.submit(campaign, MONT);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> key(DPO, YES, 0))
                .satisfies(refused ->
                        assertThat(refused.translationKey()).isEqualTo("declaration.paper.refused.SUBMITTED"));
        assertThat(papers.sheet(opsn, MONT).sheet().rights().answer()).isFalse();
    }

    @Test
    void recordedAgainItTakesTheNewDayAndWithdrawnItGoesWithWhatWaits() {
        key(DPO, YES, 0);
        receive(MONT, RECEIVED.plusDays(1));
        assertThat(paper()).satisfies(paper -> {
            assertThat(paper.receivedOn()).isEqualTo(RECEIVED.plusDays(1));
            assertThat(paper.waiting()).isEqualTo(1);
        });
        confirmAll();
        SignIn.as(manager);
        key(new QuestionCode("CYB-01"), YES, 0);

        papers.withdraw(opsn, MONT);

        assertThat(papers.overview(opsn).papers()).isEmpty();
        assertThatThrownBy(() -> papers.sheet(opsn, MONT)).isInstanceOf(NotFoundException.class);
        assertThat(waitingForMont()).isEmpty();
        assertThat(responses.sheet(MONT).orElseThrow().response().values()).containsEntry(DPO, YES);
    }

    @Test
    void itEndsWithTheMembershipAndAnotherOperatorLearnsNothing() {
        key(DPO, YES, 0);
        OpsnId other = people.operator("Gip", MONT.value());
        SignIn.as(people.manager(other));
        assertThat(papers.overview(other).papers()).isEmpty();
        assertThatThrownBy(() -> papers.sheet(other, MONT)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> papers.sheet(opsn, MONT)).isInstanceOf(NotFoundException.class);
        assertThat(count("select count(*) from paper_questionnaire")).isZero();

        data.owner()
                .sql("update opsn_membership set ends_on = current_date - 1 where insee = ? and opsn_id = ?")
                .params(MONT.value(), opsn.value())
                .update();
        assertThat(waitingForMont()).isEmpty();
        SignIn.as(manager);
        assertThat(papers.overview(opsn).papers()).isEmpty();
        assertThatThrownBy(() -> key(DPO, NO, 1)).isInstanceOf(NotFoundException.class);
        assertThat(count("select count(*) from paper_questionnaire")).isZero();
    }

    @Test
    void theDatabaseAloneKeepsEachToTheirPart() {
        SignIn.as(secretary);
        assertThat(count("select count(*) from paper_questionnaire")).isEqualTo(1);
        assertThat(update("update paper_questionnaire set received_on = current_date"))
                .isZero();
        assertThatThrownBy(() -> update(INSERT.formatted(MONT))).isInstanceOf(DataAccessException.class);
        SignIn.as(people.operatorReader(opsn));
        assertThat(update("update paper_questionnaire set received_on = current_date"))
                .isZero();
        SignIn.as(manager);
        assertThatThrownBy(() -> update(INSERT.formatted("33063"))).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> update("delete from paper_questionnaire")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> update("update paper_questionnaire set insee = '40088'"))
                .isInstanceOf(DataAccessException.class);
    }

    private static final String INSERT = """
            insert into paper_questionnaire (campaign_id, opsn_id, insee, received_on, recorded_at, recorded_by_name)
            select c.id, o.id, '%s', current_date, now(), 'x' from campaign c, opsn o where o.name = 'Alpi'
            """;

    private int update(String sql) {
        return transactions.<Integer>execute(status -> runtime.sql(sql).update());
    }

    private int count(String sql) {
        return transactions.<Integer>execute(
                status -> runtime.sql(sql).query(Integer.class).single());
    }
}
