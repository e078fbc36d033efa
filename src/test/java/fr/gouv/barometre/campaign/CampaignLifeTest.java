package fr.gouv.barometre.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.campaign.ExpectedCommunes.Kind;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Dinum prepares a campaign, opens it, prolongs and closes it; everybody else reads the one that is open. */
@PortalTest
class CampaignLifeTest {

    private static final LocalDate TODAY = TestClock.START;
    private static final LocalDate CLOSING = TODAY.plusDays(30);
    private static final int ALL_COMMUNES = 34_969;

    @Autowired
    CampaignService campaigns;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    TestClock clock;

    @BeforeEach
    void dinumAtWork() {
        data.clean();
        SignIn.as(people.dinum());
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
    }

    private static CampaignDraft draft(LocalDate opensOn, LocalDate closesOn, ExpectedCommunes expected) {
        return new CampaignDraft("Campagne 2026", opensOn, closesOn, 1, expected);
    }

    private CampaignId landesDraft() {
        return campaigns.create(draft(TODAY, CLOSING, new ExpectedCommunes(Kind.DEPARTEMENTS, Set.of("40"))));
    }

    private static void assertRefused(String key, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.translationKey()).isEqualTo("campaign.refused." + key));
    }

    @Test
    void aCampaignIsPreparedOpenedProlongedAndClosed() {
        CampaignId id = landesDraft();
        assertThat(campaigns.get(id).status()).isEqualTo(CampaignStatus.DRAFT);
        assertThat(campaigns.open()).isEmpty();

        campaigns.openNow(id);
        assertThat(campaigns.open()).map(CampaignDetails::id).contains(id);

        campaigns.prolong(id, CLOSING.plusDays(10));
        assertThat(campaigns.get(id).closesOn()).isEqualTo(CLOSING.plusDays(10));

        campaigns.close(id);
        assertThat(campaigns.get(id).status()).isEqualTo(CampaignStatus.CLOSED);
        assertThat(campaigns.get(id).closesOn())
                .as("closed before its time: today is its last day")
                .isEqualTo(TODAY);
        assertThat(campaigns.open()).isEmpty();
    }

    @Test
    void openingFreezesTheCommunesWithTheirProfileOfThatDay() {
        CampaignId id = campaigns.create(draft(TODAY, CLOSING, ExpectedCommunes.all()));
        campaigns.openNow(id);
        assertThat(data.owner()
                        .sql("select count(*) from campaign_expected where campaign_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(ALL_COMMUNES);
        assertThat(data.owner().sql("""
                                select concat_ws(' ', stratum, departement_code, region_code)
                                from campaign_expected where campaign_id = ? and insee = '40192'
                                """).param(id.value()).query(String.class).single())
                .isEqualTo("P10000 40 75");
    }

    @Test
    void aMemberThatJoinsAfterTheOpeningIsNotExpected() {
        OpsnId opsn = people.operator("Opérateur", "40192");
        people.membership(opsn, "40088", TODAY.plusDays(1), null);
        ExpectedCommunes members = new ExpectedCommunes(Kind.OPSN_MEMBERS, Set.of(String.valueOf(opsn.value())));
        assertThat(campaigns.count(members)).isEqualTo(1);
        CampaignId id = campaigns.create(draft(TODAY, CLOSING, members));
        campaigns.openNow(id);
        clock.set(TODAY.plusDays(2));
        assertThat(campaigns.expects(id, new InseeCode("40192"))).isTrue();
        assertThat(campaigns.expects(id, new InseeCode("40088"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ALL, , 34969",
        "DEPARTEMENTS, 40, 327",
        "DEPARTEMENTS, 40;2A, 451",
        "REGIONS, 94, 360",
        "REGIONS, 99, 0"
    })
    void aChoiceNamesItsCommunes(Kind kind, String codes, int communes) {
        Set<String> chosen = codes == null ? Set.of() : Set.of(codes.split(";"));
        assertThat(campaigns.count(new ExpectedCommunes(kind, chosen))).isEqualTo(communes);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-12-18, opensInThePast",
        "2028-11-25, 2028-12-18, opensTooFar",
        "+99999-01-01, +99999-01-02, opensTooFar",
        "2026-11-24, 2026-11-24, closesBeforeOpening",
        "2026-12-01, 2026-11-25, closesBeforeOpening",
        "2026-11-24, 2027-11-25, lastsTooLong"
    })
    void aDraftWithWrongDatesIsRefused(LocalDate opensOn, LocalDate closesOn, String key) {
        assertRefused(key, () -> campaigns.create(draft(opensOn, closesOn, ExpectedCommunes.all())));
        assertThat(campaigns.all()).isEmpty();
    }

    @Test
    void aDraftNamesAQuestionnaireThatExistsATitleAndSomebody() {
        assertRefused(
                "unknownQuestionnaire",
                () -> campaigns.create(new CampaignDraft("T", TODAY, CLOSING, 99, ExpectedCommunes.all())));
        for (String title : new String[] {"", " \u0000\t ", "x".repeat(201)}) {
            assertRefused(
                    "title",
                    () -> campaigns.create(new CampaignDraft(title, TODAY, CLOSING, 1, ExpectedCommunes.all())));
        }
        assertRefused(
                "nobodyExpected",
                () -> campaigns.create(draft(TODAY, CLOSING, new ExpectedCommunes(Kind.REGIONS, Set.of()))));
    }

    @Test
    void aChoiceThatNamesNoCommuneOpensNothing() {
        CampaignId id = campaigns.create(draft(TODAY, CLOSING, new ExpectedCommunes(Kind.REGIONS, Set.of("99"))));
        assertRefused("nobodyExpected", () -> campaigns.openNow(id));
        assertThat(campaigns.get(id).status()).isEqualTo(CampaignStatus.DRAFT);
    }

    @Test
    void onlyOneCampaignIsOpenAtATime() {
        campaigns.openNow(landesDraft());
        CampaignId second = landesDraft();
        assertRefused("anotherOpen", () -> campaigns.openNow(second));
    }

    @Test
    void aCampaignForgottenPastItsLastDayMakesRoomForTheNext() {
        CampaignId forgotten = landesDraft();
        campaigns.openNow(forgotten);
        clock.set(CLOSING.plusDays(1));
        CampaignId next = campaigns.create(draft(CLOSING.plusDays(1), CLOSING.plusDays(60), ExpectedCommunes.all()));
        campaigns.openNow(next);
        assertThat(campaigns.open()).map(CampaignDetails::id).contains(next);
        assertThat(campaigns.get(forgotten).closesOn()).isEqualTo(CLOSING);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24T22:59:59Z, true",
        "2026-12-24T23:00:00Z, false",
    })
    void theLastDayEndsAtMidnightInParis(Instant now, boolean takesAnswers) {
        CampaignId id = landesDraft();
        campaigns.openNow(id);
        clock.set(now);
        assertThat(campaigns.get(id).takesAnswers()).isEqualTo(takesAnswers);
        assertThat(campaigns.open().isPresent()).isEqualTo(takesAnswers);
    }

    @Test
    void openedLaterThanPlannedItsFirstDayIsTheDayItReallyOpened() {
        CampaignId id = landesDraft();
        clock.set(TODAY.plusDays(3));
        campaigns.openNow(id);
        assertThat(campaigns.get(id).opensOn()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void itDoesNotOpenBeforeItsDayNorOnItsLast() {
        CampaignId early = campaigns.create(draft(TODAY.plusDays(1), CLOSING, ExpectedCommunes.all()));
        assertRefused("opensLater", () -> campaigns.openNow(early));
        clock.set(CLOSING);
        assertRefused("alreadyOver", () -> campaigns.openNow(early));
    }

    @Test
    void onceOpenItIsNotRevisedNorOpenedAgainAndIsOnlyProlongedForward() {
        CampaignId id = landesDraft();
        long version = campaigns.get(id).version();
        campaigns.openNow(id);
        assertRefused("notDraft", () -> campaigns.openNow(id));
        assertRefused(
                "notDraft",
                () -> campaigns.revise(id, campaigns.get(id).version(), draft(TODAY, CLOSING, ExpectedCommunes.all())));
        assertRefused(
                "changedMeanwhile", () -> campaigns.revise(id, version, draft(TODAY, CLOSING, ExpectedCommunes.all())));
        assertRefused("prolongsBackwards", () -> campaigns.prolong(id, CLOSING));
        assertRefused(
                "lastsTooLong", () -> campaigns.prolong(id, TODAY.plusYears(1).plusDays(1)));
        clock.set(CLOSING.plusDays(1));
        assertRefused("notOpen", () -> campaigns.prolong(id, CLOSING.plusDays(10)));
    }

    @Test
    void ofTwoPeopleWhoReviseADraftTheSecondIsToldSo() {
        CampaignId id = landesDraft();
        long read = campaigns.get(id).version();
        campaigns.revise(id, read, draft(TODAY, CLOSING.plusDays(1), ExpectedCommunes.all()));
        assertRefused(
                "changedMeanwhile", () -> campaigns.revise(id, read, draft(TODAY, CLOSING, ExpectedCommunes.all())));
        assertThat(campaigns.get(id).closesOn()).isEqualTo(CLOSING.plusDays(1));
    }

    @Test
    void aCommuneReadsTheOpenCampaignButNoDraftAndDecidesNothing() {
        CampaignId open = landesDraft();
        campaigns.openNow(open);
        CampaignId draft = landesDraft();
        SignIn.as(people.referent("40192"));
        assertThat(campaigns.open()).map(CampaignDetails::id).contains(open);
        assertThatThrownBy(() -> campaigns.get(draft)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> campaigns.close(open)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> campaigns.all()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> campaigns.expects(open, new InseeCode("59350")))
                .isInstanceOf(NotFoundException.class);
    }
}
