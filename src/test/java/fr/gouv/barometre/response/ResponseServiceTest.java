package fr.gouv.barometre.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.response.SaveResult.Clash;
import fr.gouv.barometre.response.SaveResult.Invalid;
import fr.gouv.barometre.response.SaveResult.Saved;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.AnswerValue.Choice;
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
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Answering, told as the people of a town hall live it. */
@PortalTest
class ResponseServiceTest {

    private static final InseeCode MONT_DE_MARSAN = new InseeCode("40192");
    private static final InseeCode DAX = new InseeCode("40088");
    private static final QuestionCode ELU = new QuestionCode("GOU-01");
    private static final QuestionCode ROADMAP = new QuestionCode("GOU-02");
    private static final QuestionCode REFURBISHED = new QuestionCode("INT-03");

    @Autowired
    ResponseService responses;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    CommuneScene scene;

    @Autowired
    TestClock clock;

    private CampaignId campaign;
    private SignIn.Person secretary;

    @BeforeEach
    void anOpenCampaign() {
        data.clean();
        campaign = campaign(2026, "OPEN", MONT_DE_MARSAN, DAX);
        secretary = people.referent("40192");
        SignIn.as(secretary);
    }

    @AfterEach
    void leave() {
        scene.separate();
        SignIn.out();
        clock.reset();
    }

    private CampaignId campaign(int year, String status, InseeCode... expected) {
        return scene.campaign(
                year, status, Stream.of(expected).map(InseeCode::value).toArray(String[]::new));
    }

    private SaveAnswer answer(QuestionCode question, @Nullable AnswerValue value, int base) {
        return new SaveAnswer(campaign, MONT_DE_MARSAN, question, value, UUID.randomUUID(), base);
    }

    private GivenAnswer inForce(QuestionCode question) {
        return responses.read(campaign, MONT_DE_MARSAN).answer(question).orElseThrow();
    }

    private int count(String table) {
        return data.owner()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    @Test
    void readingAnUntouchedQuestionnaireCreatesNothing() {
        ResponseDetails details = responses.read(campaign, MONT_DE_MARSAN);
        assertThat(details.status()).isEqualTo(ResponseStatus.NOT_STARTED);
        assertThat(details.answers()).isEmpty();
        assertThat(count("response")).isZero();
    }

    @Test
    void theFirstAnswerStartsTheResponseAndIsKeptWithWhoAndWhen() {
        SaveResult result = responses.save(answer(ELU, new Choice("delegation"), 0));

        assertThat(result).isEqualTo(new Saved(1, clock.instant(), "Secrétaire de mairie"));
        GivenAnswer given = inForce(ELU);
        assertThat(given.value()).isEqualTo(new Choice("delegation"));
        assertThat(given.person()).isEqualTo(secretary.personId());
        assertThat(given.at()).isEqualTo(clock.instant());
        assertThat(responses.read(campaign, MONT_DE_MARSAN).status()).isEqualTo(ResponseStatus.IN_PROGRESS);
    }

    @Test
    void everyKindOfAnswerComesBackAsItWasGiven() {
        List<SaveAnswer> answers = List.of(
                answer(ELU, new Choice("non"), 0),
                answer(new QuestionCode("GOU-04"), new AnswerValue.Choices(List.of("opsn", "epci")), 0),
                answer(new QuestionCode("GOU-05"), new AnswerValue.Number(new BigDecimal("12500")), 0),
                answer(REFURBISHED, new AnswerValue.Share(new BigDecimal("12"), new BigDecimal("40")), 0),
                answer(new QuestionCode("FOR-05"), new AnswerValue.Level(4), 0),
                answer(ROADMAP, new AnswerValue.DontKnow(), 0),
                answer(new QuestionCode("GOU-03"), new AnswerValue.NotApplicable(), 0));
        answers.forEach(responses::save);

        answers.forEach(given -> assertThat(inForce(given.question()).value())
                .as("%s", given.question())
                .isEqualTo(given.value()));
    }

    @Test
    void aCommuneThatKnowsNothingYetMaySubmitAllTheSame() {
        responses.save(answer(ELU, new AnswerValue.DontKnow(), 0));
        responses.submit(campaign, MONT_DE_MARSAN);
        assertThat(responses.read(campaign, MONT_DE_MARSAN).status()).isEqualTo(ResponseStatus.SUBMITTED);
    }

    @Test
    void theSameOperationArrivingTwiceWritesOnceAndIsAnsweredTheSame() {
        SaveAnswer request = answer(ELU, new Choice("delegation"), 0);
        SaveResult first = responses.save(request);
        clock.set(LocalDate.of(2026, 11, 25));

        assertThat(responses.save(request)).isEqualTo(first);
        assertThat(count("answer_revision")).isOne();
    }

    @Test
    void anOldOperationArrivingAgainDoesNotUndoWhatCameAfter() {
        SaveAnswer first = answer(ELU, new Choice("delegation"), 0);
        SaveResult saved = responses.save(first);
        responses.save(answer(ELU, new Choice("non"), 1));

        assertThat(responses.save(first)).isEqualTo(saved);
        assertThat(inForce(ELU).value()).isEqualTo(new Choice("non"));
    }

    @Test
    void anOperationSavedJustBeforeTheCampaignClosedIsStillAcknowledgedAfterwards() {
        SaveAnswer request = answer(ELU, new Choice("delegation"), 0);
        SaveResult saved = responses.save(request);
        clock.set(LocalDate.of(2026, 12, 19));

        assertThat(responses.save(request)).isEqualTo(saved);
    }

    @Test
    void aColleaguesAnswerIsNotOverwrittenButShownBesideMine() {
        responses.save(answer(ELU, new Choice("delegation"), 0));
        SignIn.as(people.contributor("40192"));

        SaveResult result = responses.save(answer(ELU, new Choice("non"), 0));

        assertThat(result)
                .isEqualTo(new Clash(
                        new Choice("delegation"), "Secrétaire de mairie", clock.instant(), 1, new Choice("non")));
        assertThat(inForce(ELU).value()).isEqualTo(new Choice("delegation"));
    }

    @Test
    void mineIsKeptWhenIChooseItAfterAClash() {
        responses.save(answer(ELU, new Choice("delegation"), 0));
        Clash clash = (Clash) responses.save(answer(ELU, new Choice("non"), 0));

        assertThat(responses.save(answer(ELU, clash.mine(), clash.revision()))).isInstanceOf(Saved.class);
        assertThat(inForce(ELU).value()).isEqualTo(new Choice("non"));
        assertThat(inForce(ELU).revision()).isEqualTo(2);
    }

    @Test
    void twoPeopleWhoAnswerTheSameDoNotClash() {
        responses.save(answer(ELU, new Choice("non"), 0));
        assertThat(responses.save(answer(ELU, new Choice("non"), 0)))
                .isEqualTo(new Saved(1, clock.instant(), "Secrétaire de mairie"));
        assertThat(count("answer_revision")).isOne();
    }

    @Test
    void anAnswerTakenBackIsNotAnsweredAnyMoreAndItsRevisionGoesOn() {
        responses.save(answer(ELU, new Choice("non"), 0));
        responses.save(answer(ELU, null, 1));

        assertThat(inForce(ELU).value()).isNull();
        assertThat(responses.read(campaign, MONT_DE_MARSAN).values()).isEmpty();
        assertThat(responses.save(answer(ELU, new Choice("non"), 0))).isInstanceOf(Clash.class);
        assertThat(responses.history(MONT_DE_MARSAN).getFirst().answered()).isZero();
    }

    @Test
    void anImpossibleValueIsRefusedWithASentenceAndWritesNothing() {
        SaveResult result = responses.save(
                answer(REFURBISHED, new AnswerValue.Share(new BigDecimal("48"), new BigDecimal("40")), 0));

        assertThat(result).isInstanceOf(Invalid.class);
        assertThat(((Invalid) result).sentence()).contains("48").contains("40");
        assertThat(count("response")).isZero();
    }

    @Test
    void theFiguresOfTheResponseFollowEachAnswer() {
        responses.save(answer(ELU, new Choice("delegation"), 0));
        responses.save(answer(ROADMAP, new Choice("non"), 0));

        ResponseSummary summary = responses.history(MONT_DE_MARSAN).getFirst();
        assertThat(summary.answered()).isEqualTo(2);
        assertThat(summary.asked()).isGreaterThan(50);
        assertThat(summary.axisScores()).hasSize(7);
        assertThat(summary.axisScores().getFirst()).isEqualTo(50);
        assertThat(summary.axisScores().get(1)).isNull();
        assertThat(summary.overall()).as("under 70 % answered").isNull();
    }

    @Test
    void anAnswerToAQuestionNoLongerShownIsKeptButNotCounted() {
        responses.save(answer(new QuestionCode("INC-01"), new Choice("oui"), 0));
        responses.save(answer(new QuestionCode("INC-05"), new Choice("oui"), 0));
        assertThat(responses.history(MONT_DE_MARSAN).getFirst().answered()).isEqualTo(2);

        responses.save(answer(new QuestionCode("INC-01"), new Choice("non"), 1));

        assertThat(inForce(new QuestionCode("INC-05")).value()).isEqualTo(new Choice("oui"));
        assertThat(responses.history(MONT_DE_MARSAN).getFirst().answered()).isOne();
    }

    @Test
    void theLastDayStillTakesAnswersAndTheNextOneDoesNot() {
        clock.set(LocalDate.of(2026, 12, 18));
        assertThat(responses.save(answer(ELU, new Choice("non"), 0))).isInstanceOf(Saved.class);
        clock.set(LocalDate.of(2026, 12, 19));
        assertRefused("response.refused.closed", answer(ELU, new Choice("delegation"), 1));
    }

    @Test
    void aQuestionThatIsNotInTheQuestionnaireIsRefused() {
        assertRefused("response.refused.unknown-question", answer(new QuestionCode("XXX-99"), new Choice("oui"), 0));
    }

    @Test
    void aQuestionThatDoesNotConcernTheCommuneIsRefused() {
        data.owner().sql("""
                        insert into commune_situation (insee, safeguard_plan_required, changed_at)
                        values ('40192', false, now())
                        """).update();
        assertRefused("response.refused.not-asked", answer(new QuestionCode("INT-11"), new Choice("non"), 0));
        assertThat(count("answer")).isZero();
    }

    @Test
    void aCommuneThatTheCampaignDoesNotAskCannotStart() {
        SignIn.as(people.referent("40001"));
        assertThatThrownBy(() -> responses.save(
                        new SaveAnswer(campaign, new InseeCode("40001"), ELU, new Choice("non"), UUID.randomUUID(), 0)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.translationKey()).isEqualTo("response.refused.not-expected"));
    }

    private void assertRefused(String key, SaveAnswer request) {
        assertThatThrownBy(() -> responses.save(request))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.translationKey()).isEqualTo(key));
    }

    @Test
    void aSubmittedQuestionnaireIsReopenedBeforeAnAnswerChanges() {
        responses.save(answer(ELU, new Choice("non"), 0));
        responses.submit(campaign, MONT_DE_MARSAN);
        ResponseDetails submitted = responses.read(campaign, MONT_DE_MARSAN);
        assertThat(submitted.status()).isEqualTo(ResponseStatus.SUBMITTED);
        assertThat(submitted.submittedAt()).isEqualTo(clock.instant());
        assertRefused("response.refused.submitted", answer(ELU, new Choice("delegation"), 1));

        responses.reopen(campaign, MONT_DE_MARSAN);
        assertThat(responses.save(answer(ELU, new Choice("delegation"), 1))).isInstanceOf(Saved.class);
        assertThat(responses.read(campaign, MONT_DE_MARSAN).submittedAt()).isNull();
    }

    @Test
    void aDoubleClickSubmitsOnce() {
        responses.save(answer(ELU, new Choice("non"), 0));
        responses.submit(campaign, MONT_DE_MARSAN);
        var first = responses.read(campaign, MONT_DE_MARSAN).submittedAt();
        clock.set(LocalDate.of(2026, 11, 25));
        responses.submit(campaign, MONT_DE_MARSAN);
        assertThat(responses.read(campaign, MONT_DE_MARSAN).submittedAt()).isEqualTo(first);
    }

    @Test
    void anEmptyQuestionnaireIsNotSubmittedAndAClosedCampaignNotReopened() {
        assertThatThrownBy(() -> responses.submit(campaign, MONT_DE_MARSAN)).isInstanceOf(RefusedException.class);
        responses.save(answer(ELU, new Choice("non"), 0));
        responses.submit(campaign, MONT_DE_MARSAN);
        clock.set(LocalDate.of(2026, 12, 19));
        assertThatThrownBy(() -> responses.reopen(campaign, MONT_DE_MARSAN)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aContributorAnswersButDoesNotSubmitAndAReaderDoesNeither() {
        SignIn.as(people.contributor("40192"));
        responses.save(answer(ELU, new Choice("non"), 0));
        assertThatThrownBy(() -> responses.submit(campaign, MONT_DE_MARSAN)).isInstanceOf(AccessDeniedException.class);
        SignIn.as(people.reader("40192"));
        assertThat(inForce(ELU).value()).isEqualTo(new Choice("non"));
        assertThatThrownBy(() -> responses.save(answer(ELU, new Choice("delegation"), 1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anotherCommunesPeopleFindNothing() {
        responses.save(answer(ELU, new Choice("non"), 0));
        SignIn.as(people.referent("40088"));
        assertThatThrownBy(() -> responses.read(campaign, MONT_DE_MARSAN)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> responses.sheet(MONT_DE_MARSAN)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> responses.save(answer(ELU, new Choice("delegation"), 1)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> responses.history(MONT_DE_MARSAN)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theYearBeforeIsShownBesideTheQuestion() {
        scene.choose(campaign(2025, "CLOSED"), MONT_DE_MARSAN, "GOU-01", "non");
        responses.save(answer(ELU, new Choice("delegation"), 0));

        EarlierAnswer earlier =
                responses.sheet(MONT_DE_MARSAN).orElseThrow().earlier().get(ELU);

        assertThat(earlier.answer().year()).isEqualTo(2025);
        assertThat(earlier.answer().author()).isEqualTo("Secrétaire de mairie");
        assertThat(earlier.words()).isEqualTo("Non");
    }

    @Test
    void theHistoryOfACommuneHoldsThatOfTheCommunesMergedIntoIt() {
        scene.choose(campaign(2025, "CLOSED"), DAX, "GOU-01", "non");
        scene.merge(DAX, MONT_DE_MARSAN);
        responses.save(answer(ELU, new Choice("non"), 0));
        assertThat(responses.history(MONT_DE_MARSAN))
                .extracting(ResponseSummary::year, summary -> summary.commune().value())
                .containsExactly(tuple(2026, "40192"), tuple(2025, "40088"));
    }

    @Test
    void oneSaveIsEightStatementsAtMost() throws Exception {
        responses.save(answer(ELU, new Choice("non"), 0));
        SaveAnswer next = answer(ROADMAP, new Choice("non"), 0);

        List<String> statements = StatementCount.of(() -> responses.save(next));

        assertThat(statements).hasSizeLessThanOrEqualTo(8);
    }
}
