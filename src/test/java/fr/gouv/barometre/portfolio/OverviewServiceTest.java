package fr.gouv.barometre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.portfolio.PortfolioOverview.Area;
import fr.gouv.barometre.portfolio.PortfolioOverview.Comparables;
import fr.gouv.barometre.portfolio.PortfolioOverview.Place;
import fr.gouv.barometre.portfolio.PortfolioOverview.Year;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Four members: Dax, Mont-de-Marsan and Saint-Pierre-du-Mont answered over two campaigns, Aire-sur-l'Adour never did, and
 * Geloux left. Three other operators of communes of that size, one of villages.
 */
@PortalTest
class OverviewServiceTest {

    @Autowired
    OverviewService overviews;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    TestClock clock;

    private OpsnId landes;
    private OpsnId nord;
    private SignIn.Person manager;

    @BeforeEach
    void fourMembersAndFourOtherOperators() {
        data.clean();
        landes = people.operator("Landes Mutualisation", "40192", "40088", "40281", "40001");
        people.membership(landes, "40111", LocalDate.of(2020, 1, 1), TestClock.START);
        manager = people.manager(landes);
        long lastYear = campaign(2025, "CLOSED");
        long thisYear = campaign(2026, "OPEN");
        List.of("40192", "40088", "40281", "40001").forEach(insee -> expect(thisYear, insee));
        submit(lastYear, "40192", 30, "{10,40,null,null,null,null,null}");
        submit(lastYear, "40088", 40, "{24,50,null,null,null,null,null}");
        submit(lastYear, "40111", 90, "{99,99,null,null,null,null,null}");
        submit(thisYear, "40088", 60, "{25,100,null,null,null,null,null}");
        submit(thisYear, "40281", 50, "{75,49,null,null,null,null,null}");
        nord = people.operator("Nord Numérique", "59350", "59512");
        OpsnId bretagne = people.operator("Bretagne", "29019", "35238");
        OpsnId isere = people.operator("Isère", "38185", "38151");
        OpsnId villages = people.operator("Villages", "40062", "40320");
        figure(lastYear, nord, "0", 44);
        figure(lastYear, bretagne, "0", 52);
        figure(lastYear, isere, "0", 41);
        figure(lastYear, villages, "0", 5);
        figure(lastYear, nord, "1", 20);
        figure(lastYear, bretagne, "1", 33);
        figure(thisYear, nord, "0", 60);
        figure(thisYear, bretagne, "0", 70);
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

    private void expect(long campaign, String commune) {
        data.owner().sql("""
                        insert into campaign_expected (campaign_id, insee, stratum, departement_code, region_code)
                        select ?, insee, stratum, departement_code, region_code from commune where insee = ?
                        """).params(campaign, commune).update();
    }

    private void submit(long campaign, String commune, int score, String axes) {
        data.owner().sql("""
                        insert into response (campaign_id, insee, status, started_at, changed_at, submitted_at,
                                              answered, asked, overall_score, axis_scores)
                        values (?, ?, 'SUBMITTED', now(), now(), now(), 60, 60, ?, ?::smallint[])
                        """).params(campaign, commune, score, axes).update();
    }

    private void figure(long campaign, OpsnId operator, String subject, double median) {
        data.owner()
                .sql("""
                        insert into peer_figure (campaign_id, kind, code, subject, taken_at, communes, first_quartile,
                                                 median, third_quartile)
                        values (?, 'OPSN', ?, ?, now(), 5, 0, ?, 100)
                        """)
                .params(campaign, String.valueOf(operator.value()), subject, median)
                .update();
    }

    private PortfolioOverview overview() {
        return overviews.overview(landes);
    }

    private Year year(int year) {
        return overview().years().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyMemberOfTodayIsOnTheMapWithTheStateOfItsQuestionnaire() {
        assertThat(overview().map().places())
                .extracting(Place::name, Place::state)
                .containsExactly(
                        tuple("Aire-sur-l'Adour", ResponseState.NOT_STARTED),
                        tuple("Dax", ResponseState.SUBMITTED),
                        tuple("Mont-de-Marsan", ResponseState.NOT_STARTED),
                        tuple("Saint-Pierre-du-Mont", ResponseState.SUBMITTED));
        assertThat(overview().map().unplaced()).isZero();
        assertThat(overview().map().outlines()).as("of the Landes").isNotEmpty();
    }

    @Test
    void aMemberWhosePositionIsNotKnownIsCounted() {
        people.membership(landes, "98735", LocalDate.of(2020, 1, 1), null);
        assertThat(overview().map().unplaced()).isEqualTo(1);
        assertThat(overview().members()).isEqualTo(5);
    }

    @Test
    void intercommunalitiesAddUpToTheMembers() {
        List<Area> areas = overview().areas();
        assertThat(areas.stream().mapToInt(Area::members).sum()).isEqualTo(4);
        Area marsan = areas.stream()
                .filter(area -> Objects.requireNonNull(area.epci()).name().contains("Mont de Marsan"))
                .findFirst()
                .orElseThrow();
        assertThat(marsan.states()).isEqualTo(Map.of(ResponseState.SUBMITTED, 1, ResponseState.NOT_STARTED, 1));
        assertThat(marsan.index())
                .as("30 of 2025 and 50 of 2026: the latest that each submitted")
                .isEqualTo(new Quartiles(2, 30, 30, 50));
        assertThat(marsan.late()).as("nothing computed yet").isNull();
    }

    @Test
    void eachAxisCountsMembersByTheLatestScoreOfEach() {
        assertThat(overview().axes().getFirst().classes())
                .as("10 of Mont-de-Marsan, 25 of Dax, 75 of Saint-Pierre: a score at an edge belongs above")
                .containsExactly(1, 1, 0, 1);
        assertThat(overview().axes().get(1).classes()).containsExactly(0, 2, 0, 1);
        assertThat(overview().axes().get(2).spread()).as("nobody has a score").isNull();
    }

    @Test
    void theYearsAreThoseOfTheMembersOfToday() {
        assertThat(overview().years()).extracting(Year::year).containsExactly(2026, 2025);
        assertThat(year(2025).submitted()).as("without Geloux, which left").isEqualTo(2);
        assertThat(year(2025).index()).isEqualTo(new Quartiles(2, 30, 30, 40));
    }

    @Test
    void comparableOperatorsHaveMembersOfTheSameSizesAndNoName() {
        assertThat(year(2025).comparable())
                .as("without that of the villages")
                .isEqualTo(new Comparables(3, 41, 44, 52));
    }

    @Test
    void twoOperatorsAreTooFewToCompareWith() {
        assertThat(year(2026).comparable()).isNull();
        assertThat(overview().axes().getFirst().comparable()).isNull();
    }

    @Test
    void anotherOperatorLearnsNothing() {
        SignIn.as(people.manager(nord));
        assertThatThrownBy(() -> overview()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anOperatorWithoutMembersHasAnEmptyOverview() {
        OpsnId empty = people.operator("Vide");
        SignIn.as(people.manager(empty));
        PortfolioOverview overview = overviews.overview(empty);
        assertThat(overview.members()).isZero();
        assertThat(overview.years()).isEmpty();
        assertThat(overview.map().places()).isEmpty();
    }
}
