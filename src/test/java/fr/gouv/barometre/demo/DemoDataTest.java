package fr.gouv.barometre.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.benchmark.PeerSnapshots;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.obligation.RuleBooks;
import fr.gouv.barometre.recommendation.Catalogues;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.SystemWork;
import fr.gouv.barometre.survey.AnswerJson;
import fr.gouv.barometre.survey.Questionnaires;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** The simulation enters an empty database once, as the portal's own work. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoDataTest {

    @Autowired
    TestData data;

    @Autowired
    TestPeople people;

    @Autowired
    CommuneScene scene;

    @Autowired
    CurrentUser user;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    RuleBooks ruleBooks;

    @Autowired
    Catalogues catalogues;

    @Autowired
    PeerSnapshots peers;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TestClock clock;

    private DemoData demo;

    @BeforeAll
    void load() {
        wereOnceInUse();
        data.clean();
        data.owner().sql("analyze").update();
        aPersonLogsInMeanwhile();
        demo = new DemoData(jdbc, transactions, questionnaires, ruleBooks, catalogues, peers, events, clock);
        demo.run(new DefaultApplicationArguments());
        data.owner().sql("analyze").update();
        assertThat(number("select count(*) from campaign")).isEqualTo(3);
    }

    /** With what is deleted, the worst that a planner can know of tables that are filled in one transaction: that they are empty. */
    private void wereOnceInUse() {
        data.clean();
        OpsnId opsn = people.operator("Autrefois", "40062");
        people.manager(opsn);
        scene.choose(scene.campaign(2026, "OPEN", "40062"), new InseeCode("40062"), "GOU-01", "non");
    }

    /** Keycloak may answer before the data are made: account 5 keeps the identity of that login. */
    private void aPersonLogsInMeanwhile() {
        data.owner().sql("""
                insert into person (id, subject, email, display_name, created_at)
                values (gen_random_uuid(), '00000000-0000-4000-8000-000000000005', 'secretaire@demonstration.example', 'Secrétaire', now())
                """).update();
    }

    @AfterAll
    void clean() {
        data.clean();
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void aSecondStartLoadsNothing() {
        long before = number("select count(*) from answer");
        assertThat(SystemWork.call(demo::load)).isFalse();
        assertThat(number("select count(*) from answer")).isEqualTo(before);
    }

    @Test
    void everythingIsMarkedAsSimulated() {
        assertThat(number("select count(*) from campaign where not simulated")).isZero();
        assertThat(number("select count(*) from response where not simulated")).isZero();
        assertThat(number("select count(*) from opsn where not simulated")).isZero();
        assertThat(number("select count(*) from opsn")).isEqualTo(12);
    }

    @Test
    void remindersWentToWhoWasReferentThen() {
        String toReferents = "select count(*) from reminder r join access_grant g on g.person_id = r.person_id"
                + " where g.role = 'COMMUNE_REFERENT' and g.granted_at ";
        assertThat(number(toReferents + "<= r.written_at")).isPositive();
        assertThat(number(toReferents + "> r.written_at")).isZero();
    }

    @Test
    void anOperatorHasDeclaredAnAnswerThatSomeHaveConfirmedAndSomeHaveNot() {
        String declared = "select count(*) from declared_answer d join response r using (campaign_id, insee)"
                + " left join answer a on a.response_id = r.id and a.question = d.question where d.paper_id is null and ";
        assertThat(number("select count(*) from declared_answer")).isGreaterThan(30);
        assertThat(number(declared + "a.value = d.value")).isGreaterThan(2);
        assertThat(number(declared + "a.value is null and r.insee = '40062'")).isOne();
        assertThat(number("select count(*) from bulk_item where outcome is null"))
                .isZero();
        assertThat(number("select count(*) from declared_answer d join paper_questionnaire p on p.id = d.paper_id"
                        + " where p.insee = '40062'"))
                .isPositive();
    }

    @Test
    void anOperatorSharesAnOfficerBetweenFortyMembersAndOffersADayToOthers() {
        String joined = "select count(*) from shared_participation p join shared_action a on a.id = p.shared_action_id"
                + " where a.action_code = '%s' and p.state in ('JOINED', 'DONE')";
        assertThat(number(joined.formatted("A11"))).isEqualTo(40);
        assertThat(number(joined.formatted("A17"))).isEqualTo(7);
        assertThat(number("select count(*) from shared_step where (hours is not null) <> (done_at is not null)"))
                .as("hours are noted on the steps done")
                .isZero();
        assertThat(number("select count(*) from shared_participation where insee = '40192' and state = 'INVITED'"))
                .isOne();
        assertThat(number("select count(*) from plan_action where insee = '40192' and action_code = 'A17'"
                        + " and status in ('DONE', 'DECLINED')"))
                .isZero();
        assertThat(number("select count(*) from plan_action o where o.action_code = 'A11' and status = 'DONE'"
                        + " and based_on ->> 'CYB-07' like '%non%' and partners is not null"))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({"2024, CLOSED", "2025, CLOSED", "2026, OPEN"})
    void threeCampaignsExpectEveryCommune(int year, String status) {
        assertThat(number("""
                select count(*) from campaign_expected e join campaign c on c.id = e.campaign_id
                where c.status = '%s' and c.year = %d
                """.formatted(status, year))).isEqualTo(34_969);
    }

    @Test
    void everyResponseKeepsItsFiguresAndEveryAnswerCanBeRead() {
        assertThat(number("select count(*) from response where answered > asked or cardinality(axis_scores) <> 7"))
                .isZero();
        assertThat(number("select count(*) from response r where status = 'SUBMITTED' and overall_score is null"))
                .isLessThan(100);
        data.owner()
                .sql("select distinct value::text from answer where question <> 'GOU-05'")
                .query(String.class)
                .list()
                .forEach(AnswerJson::read);
    }

    @Test
    void someCommunesFollowAPlanOf2025AndTheOnesOfTheSecretaryThatHaveNotBegunHaveNone() {
        assertThat(number("select count(*) from action_plan")).isBetween(100L, 300L);
        assertThat(number("select count(*) from plan_action where advised_rank is not null"
                        + " and jsonb_array_length(advised_because) <> 3"))
                .isZero();
        assertThat(number("select count(distinct status) from plan_action")).isEqualTo(5);
        assertThat(number("select count(*) from plan_step where done_at is not null"))
                .isPositive();
        assertThat(number("select count(*) from action_plan where insee = '40192'"))
                .isEqualTo(1);
        assertThat(number("select count(*) from action_plan where insee in ('40111', '40320')"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 40111, true",
        "1, 59350, true",
        "2, 40111, true",
        "2, 59350, false",
        "3, 40111, false",
        "3, 40192, false",
        "4, 40192, true",
        "4, 40111, false",
        "5, 40111, true",
        "5, 40320, true",
        "5, 40062, true",
        "5, 40192, false",
        "6, 40111, false",
    })
    void eachAccountSeesItsCommunesOnly(int account, String insee, boolean seen) {
        UUID person = data.owner()
                .sql("select id from person where subject = ?")
                .param("00000000-0000-4000-8000-00000000000" + account)
                .query(UUID.class)
                .optional()
                .orElseGet(UUID::randomUUID);
        SignIn.as(new SignIn.Person(new PersonId(person), "Démonstration"));
        assertThat(sees(new InseeCode(insee))).isEqualTo(seen);
    }

    /**
     * Every pair of groups that are shown, as whoever knows which communes they hold would subtract them. Materialized: right
     * after the load the planner knows no sizes, and nests loops over what it takes for a few rows.
     */
    @Test
    void shownPeersNeverTellFewerThanFiveCommunesApart() {
        assertThat(number("select count(*) from peer_figure where subject = '0' and withheld_by is null"))
                .isGreaterThan(300);
        assertThat(number("select count(*) from peer_figure where withheld_by is not null"))
                .isPositive();
        assertThat(number("""
                with member as materialized (
                    select r.campaign_id, r.insee, g.kind, g.code
                    from response r
                    join campaign c on c.id = r.campaign_id
                    join peer_snapshot s on s.campaign_id = c.id and r.submitted_at <= s.taken_at
                    join campaign_expected e on e.campaign_id = c.id and e.insee = r.insee
                    cross join lateral (
                        select 'STRATUM', e.stratum
                        union all select 'STRATUM_REGION', e.stratum || '/' || e.region_code
                        union all select 'STRATUM_DEPARTEMENT', e.stratum || '/' || e.departement_code
                        union all select 'OPSN', m.opsn_id::text from opsn_membership m
                        where m.insee = r.insee and m.starts_on <= least(c.closes_on, s.taken_at::date)
                          and (m.ends_on is null or m.ends_on > least(c.closes_on, s.taken_at::date))) g (kind, code)
                    where r.status = 'SUBMITTED' and r.overall_score is not null),
                shown as (
                    select campaign_id, kind, code, communes from peer_figure where subject = '0' and withheld_by is null),
                held as materialized (select m.*, s.communes from member m join shown s using (campaign_id, kind, code)),
                common as (
                    select one.communes, count(*) as both_hold
                    from held one join held other using (campaign_id, insee)
                    group by campaign_id, one.kind, one.code, other.kind, other.code, one.communes)
                select count(*) from common where communes - both_hold between 1 and 4
                """)).isZero();
    }

    private boolean sees(InseeCode commune) {
        try {
            user.requireVisible(commune);
            return true;
        } catch (NotFoundException outside) {
            return false;
        }
    }

    private long number(String sql) {
        return data.owner().sql(sql).query(Long.class).single();
    }
}
