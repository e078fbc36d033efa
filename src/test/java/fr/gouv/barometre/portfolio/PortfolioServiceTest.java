package fr.gouv.barometre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.portfolio.PortfolioOrder.Key;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.StatementCount;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A portfolio of three communes of the Landes: Dax submitted, Mont-de-Marsan started, Aire-sur-l'Adour did nothing yet. */
@PortalTest
class PortfolioServiceTest {

    private static final InseeCode AIRE = new InseeCode("40001");
    private static final InseeCode DAX = new InseeCode("40088");
    private static final InseeCode MONT_DE_MARSAN = new InseeCode("40192");

    @Autowired
    PortfolioService portfolios;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    TestClock clock;

    private OpsnId landes;
    private SignIn.Person manager;
    private long lastYear;
    private long thisYear;
    private CampaignId campaign;

    @BeforeEach
    void threeMembers() {
        data.clean();
        landes = people.operator("Landes Mutualisation", "40192", "40088", "40001");
        people.membership(landes, "40279", LocalDate.of(2020, 1, 1), TestClock.START);
        manager = people.manager(landes);
        lastYear = campaign(2025, "CLOSED");
        thisYear = campaign(2026, "OPEN");
        campaign = new CampaignId(thisYear);
        for (InseeCode expected : List.of(AIRE, DAX, MONT_DE_MARSAN)) {
            data.owner().sql("""
                            insert into campaign_expected (campaign_id, insee, stratum, departement_code, region_code)
                            select ?, insee, stratum, departement_code, region_code from commune where insee = ?
                            """).params(thisYear, expected.value()).update();
        }
        response(lastYear, MONT_DE_MARSAN, "SUBMITTED", 60, 60, 41);
        response(thisYear, MONT_DE_MARSAN, "IN_PROGRESS", 15, 60, 77);
        response(thisYear, DAX, "SUBMITTED", 54, 60, 48);
        plan(lastYear, DAX, "DONE", "DONE", "DONE");
        plan(thisYear, DAX, "DONE", "ACCEPTED", "BLOCKED", "DECLINED");
        SignIn.as(manager);
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
    }

    private long campaign(int year, String status) {
        return data.owner()
                .sql("""
                        insert into campaign (year, title, opens_on, closes_on, questionnaire_version, status)
                        values (?, ?, make_date(?, 10, 5), make_date(?, 12, 18), 1, ?) returning id
                        """)
                .params(year, "Campagne " + year, year, year, status)
                .query(Long.class)
                .single();
    }

    private void response(long campaign, InseeCode commune, String status, int answered, int asked, int score) {
        data.owner()
                .sql("""
                        insert into response (campaign_id, insee, status, started_at, changed_at, submitted_at,
                                              answered, asked, overall_score)
                        values (?, ?, ?, now(), now(), case when ? = 'SUBMITTED' then now() end, ?, ?, ?)
                        """)
                .params(campaign, commune.value(), status, status, answered, asked, score)
                .update();
    }

    private void plan(long campaign, InseeCode commune, String... states) {
        long plan = data.owner()
                .sql("""
                        insert into action_plan (insee, campaign_id, questionnaire_version, rule_book_version,
                                                 catalogue_version, created_at)
                        values (?, ?, 1, 1, 1, now()) returning id
                        """)
                .params(commune.value(), campaign)
                .query(Long.class)
                .single();
        for (int i = 0; i < states.length; i++) {
            data.owner()
                    .sql("""
                            insert into plan_action (plan_id, insee, action_code, title, status, reason, advised_because,
                                                     based_on, decided_at, decided_by_name, status_since)
                            values (?, ?, ?, 'Action', ?, 'Parce que', '[]', '{}', now(), 'Élue', now())
                            """)
                    .params(plan, commune.value(), "A0" + i, states[i])
                    .update();
        }
    }

    private List<PortfolioRow> rows(PortfolioFilter filter, PortfolioOrder order) {
        return portfolios.rows(landes, campaign, filter, order, 0, 50);
    }

    private PortfolioRow row(InseeCode commune) {
        return rows(PortfolioFilter.ALL, PortfolioOrder.BY_NAME).stream()
                .filter(row -> row.insee().equals(commune))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theBalanceCountsTheMembersOfToday() {
        PortfolioSummary summary = portfolios.summary(landes, PortfolioFilter.ALL);
        assertThat(summary.members()).isEqualTo(3);
        assertThat(summary.count(ResponseState.SUBMITTED)).isEqualTo(1);
        assertThat(summary.count(ResponseState.STARTED)).isEqualTo(1);
        assertThat(summary.count(ResponseState.NOT_STARTED)).isEqualTo(1);
        assertThat(summary.medianIndex())
                .as("of the communes that submitted this year")
                .isEqualTo(48);
        assertThat(summary.indexed()).isEqualTo(1);
    }

    @Test
    void eachMemberShowsItsAnswersOfThisYear() {
        assertThat(row(DAX).state()).isEqualTo(ResponseState.SUBMITTED);
        assertThat(row(DAX).answered()).isEqualTo(54);
        assertThat(row(DAX).asked()).isEqualTo(60);
        assertThat(row(AIRE).state()).isEqualTo(ResponseState.NOT_STARTED);
        assertThat(row(AIRE).asked()).isZero();
    }

    @Test
    void theIndexIsThatOfTheLatestSubmittedCampaignWithItsYear() {
        assertThat(row(MONT_DE_MARSAN).index())
                .as("this year is not submitted yet")
                .isEqualTo(41);
        assertThat(row(MONT_DE_MARSAN).indexYear()).isEqualTo(2025);
        assertThat(row(DAX).indexYear()).isEqualTo(2026);
        assertThat(row(AIRE).index()).isNull();
    }

    @Test
    void progressIsThatOfTheLatestPlanWithoutWhatWasDeclined() {
        assertThat(row(DAX).done()).isEqualTo(1);
        assertThat(row(DAX).decided()).isEqualTo(3);
        assertThat(row(AIRE).decided()).isZero();
    }

    @Test
    void aMemberThatTheCampaignDoesNotAskIsSaidSo() {
        people.membership(landes, "40046", LocalDate.of(2020, 1, 1), null);
        assertThat(row(new InseeCode("40046")).state()).isEqualTo(ResponseState.NOT_EXPECTED);
        assertThat(portfolios.summary(landes, PortfolioFilter.ALL).expected()).isEqualTo(3);
    }

    @Test
    void withoutAnOpenCampaignThereIsNoState() {
        clock.set(LocalDate.of(2026, 12, 19));
        assertThat(portfolios.summary(landes, PortfolioFilter.ALL).campaign()).isNull();
        campaign = null;
        assertThat(row(DAX).state()).isNull();
        assertThat(row(DAX).index()).isEqualTo(48);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'', -, 40001 40088 40192",
                "marsan, -, 40192",
                "MÂRSAN, -, 40192",
                "40088, -, 40088",
                "40800, -, 40001",
                "408, -, 40001",
                "'', STARTED, 40192",
                "dax, NOT_STARTED, ''",
                "%, -, ''",
            })
    void aFilterKeepsWhatMatches(String text, ResponseState state, String expected) {
        PortfolioFilter filter = new PortfolioFilter(text, state);
        List<String> found = rows(filter, PortfolioOrder.BY_NAME).stream()
                .map(row -> row.insee().value())
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(expected);
        assertThat(portfolios.summary(landes, filter).matching()).isEqualTo(found.size());
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, false, 40001 40088 40192",
        "NAME, true, 40192 40088 40001",
        "STATE, false, 40088 40192 40001",
        "ANSWERED, true, 40088 40192 40001",
        "INDEX, false, 40192 40088 40001",
        "INDEX, true, 40088 40192 40001",
        "PLAN, false, 40088 40001 40192",
    })
    void sortedMembersWithoutAValueComeLast(Key key, boolean descending, String expected) {
        List<String> sorted = rows(PortfolioFilter.ALL, new PortfolioOrder(key, descending)).stream()
                .map(row -> row.insee().value())
                .toList();
        assertThat(String.join(" ", sorted)).isEqualTo(expected);
    }

    @Test
    void anotherOperatorsPortfolioIsNotFoundAndACommuneHasNone() {
        OpsnId other = people.operator("Nord Numérique", "59350");
        assertThatThrownBy(() -> portfolios.summary(other, PortfolioFilter.ALL)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> portfolios.rows(other, campaign, PortfolioFilter.ALL, PortfolioOrder.BY_NAME, 0, 50))
                .isInstanceOf(NotFoundException.class);
        SignIn.as(people.referent("40192"));
        assertThatThrownBy(() -> portfolios.summary(landes, PortfolioFilter.ALL))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nineHundredMembersTakeAsManyStatementsAsThree() throws Exception {
        int three = statements();
        data.owner().sql("""
                        insert into opsn_membership (opsn_id, insee, starts_on)
                        select ?, insee, date '2020-01-01' from commune
                        where current and departement_code in ('62', '80') order by insee limit 897
                        """).param(landes.value()).update();
        data.owner().sql("""
                        insert into response (campaign_id, insee, status, started_at, changed_at, submitted_at, overall_score)
                        select ?, insee, 'SUBMITTED', now(), now(), now(), 50
                        from commune where departement_code in ('62', '80')
                        """).param(thisYear).update();
        assertThat(portfolios.summary(landes, PortfolioFilter.ALL).members()).isEqualTo(900);
        assertThat(statements()).isEqualTo(three).isLessThanOrEqualTo(15);
    }

    private int statements() throws Exception {
        return StatementCount.of(() -> {
                    portfolios.summary(landes, PortfolioFilter.ALL);
                    return rows(PortfolioFilter.ALL, PortfolioOrder.BY_NAME);
                })
                .size();
    }
}
