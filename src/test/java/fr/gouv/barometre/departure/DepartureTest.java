package fr.gouv.barometre.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.departure.internal.DepartureJob;
import fr.gouv.barometre.opsn.DigitalService;
import fr.gouv.barometre.opsn.MemberFilter;
import fr.gouv.barometre.opsn.MembershipService;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.opsn.Subscription;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Of a commune that left, its operator keeps what stood at the end of the last day. Dax answered the campaign of 2025 on
 * 20 November 2025, changed an answer and its plan on 10 December 2025, and its membership ended on 1 December 2025.
 */
@PortalTest
class DepartureTest {

    private static final InseeCode DAX = new InseeCode("40088");
    private static final LocalDate FIRST_DAY_WITHOUT = LocalDate.of(2025, 12, 1);

    @Autowired
    DepartureService departures;

    @Autowired
    DepartureJob job;

    @Autowired
    MembershipService memberships;

    @Autowired
    OpsnService operators;

    @Autowired
    CommuneScene scene;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient runtime;

    @Autowired
    TransactionTemplate transactions;

    private OpsnId landes;
    private SignIn.Person manager;
    private long membership;

    @BeforeEach
    void daxIsAMember() {
        data.clean();
        landes = people.operator("Landes Mutualisation", DAX.value());
        manager = people.manager(landes);
        CampaignId campaign = scene.campaign(2025, "CLOSED", DAX.value());
        scene.choose(campaign, DAX, "GOU-01", "non");
        scene.choose(campaign, DAX, "GOU-02", "non");
        SignIn.as(manager);
        membership =
                operators.memberships(landes, MemberFilter.ALL, 0, 1).getFirst().id();
        memberships.subscribe(landes, membership, List.of(new Subscription(DigitalService.DPO, null, null)));
        plan(campaign);
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
    }

    /** Two actions decided in November, one of which was finished in December, and one decided then. */
    private void plan(CampaignId campaign) {
        data.owner().sql("""
                        with p as (
                            insert into action_plan (insee, campaign_id, questionnaire_version, rule_book_version,
                                catalogue_version, created_at)
                            values ('40088', ?, 1, 1, 1, '2025-11-20T09:00Z') returning id),
                        actions (code, title, status, decided, since) as (values
                            ('A01', 'Nommer un référent', 'DONE', '2025-11-20', '2025-12-10'),
                            ('A02', 'Sauvegarder', 'ACCEPTED', '2025-11-21', '2025-11-21'),
                            ('A03', 'Former les agents', 'ACCEPTED', '2025-12-10', '2025-12-10'))
                        insert into plan_action (plan_id, insee, action_code, title, status, advised_because, based_on, decided_at,
                            decided_by_name, status_since)
                        select p.id, '40088', code, title, status, '[]', '{}', decided::timestamptz, 'Mairie', since::timestamptz
                        from p, actions
                        """).param(campaign.value()).update();
        data.owner().sql("""
                        insert into plan_action_change (insee, action_code, at, person_name, what, before, after)
                        values ('40088', 'A01', '2025-12-10T09:00Z', 'Mairie', 'STATUS', 'UNDER_WAY', 'DONE')
                        """).update();
    }

    /** The best answer in place of the worst, given on 10 December, as the portal keeps it. */
    private void answerAfterLeaving() {
        data.owner().sql("""
                        insert into answer_revision (response_id, insee, question, revision, value, operation_id, answered_at, author)
                        select response_id, insee, question, revision, value, gen_random_uuid(), answered_at, author
                        from answer where question = 'GOU-01'
                        """).update();
        data.owner().sql("""
                        update answer set revision = 2, answered_at = '2025-12-10T09:00Z', value = '{"t":"choice","v":"delegation"}'
                        where question = 'GOU-01'
                        """).update();
        data.owner()
                .sql("update response set status = 'SUBMITTED', submitted_at = '2025-12-10T10:00Z', overall_score = 99")
                .update();
    }

    private Departure detach() {
        SignIn.as(manager);
        memberships.detach(landes, membership, FIRST_DAY_WITHOUT);
        return departures.of(landes, DAX).getFirst();
    }

    @Test
    void theRecordIsWrittenAtOnceForAnEndGoneByAndLeavesOutWhatCameLater() {
        Departure.Content before = detach().content();
        data.owner().sql("delete from membership_departure").update();
        answerAfterLeaving();
        job.writeAll();
        Departure after = departures.of(landes, DAX).getFirst();
        assertThat(after.content()).isEqualTo(before);
        assertThat(after.lastDay()).isEqualTo(LocalDate.of(2025, 11, 30));
        assertThat(after.content().services()).containsExactly(DigitalService.DPO);
        assertThat(after.content().actions())
                .containsExactly(
                        new Departure.Action("Nommer un référent", ActionStatus.UNDER_WAY),
                        new Departure.Action("Sauvegarder", ActionStatus.ACCEPTED));
        assertThat(after.content().years()).singleElement().satisfies(year -> {
            assertThat(year.year()).isEqualTo(2025);
            assertThat(year.submittedOn()).isNull();
            assertThat(year.answered()).isEqualTo(2);
            assertThat(year.axes().getFirst().score()).isZero();
        });
    }

    @Test
    void whatHappensAfterwardsNeverReachesIt() {
        Departure record = detach();
        answerAfterLeaving();
        job.writeAll();
        assertThat(departures.of(landes, DAX)).containsExactly(record);
    }

    @Test
    void aMembershipThatEndsLaterHasNoRecordUntilItsLastDayIsOver() {
        SignIn.as(manager);
        memberships.detach(landes, membership, TestClock.START.plusDays(1));
        assertThat(departures.of(landes, DAX)).isEmpty();
        clock.set(TestClock.START.plusDays(1));
        job.writeAll();
        assertThat(departures.of(landes, DAX)).hasSize(1);
    }

    @Test
    void severalServersWriteItOnce() {
        data.owner()
                .sql("update opsn_membership set ends_on = ?")
                .param(FIRST_DAY_WITHOUT)
                .update();
        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(server -> CompletableFuture.runAsync(job::writeAll))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(departures.of(landes, DAX)).hasSize(1);
    }

    @Test
    void oneThatCannotBeWrittenKeepsNoneOfTheOthersWaiting() {
        InseeCode monts = new InseeCode("40192");
        people.membership(landes, monts.value(), LocalDate.of(2020, 1, 1), null);
        data.owner()
                .sql("update opsn_membership set ends_on = ?")
                .param(FIRST_DAY_WITHOUT)
                .update();
        data.owner().sql("update answer set value = '{\"t\":\"unreadable\"}'").update();
        job.writeAll();
        SignIn.as(manager);
        assertThat(departures.of(landes, DAX)).isEmpty();
        assertThat(departures.of(landes, monts)).hasSize(1);
        data.owner()
                .sql("update answer set value = '{\"t\":\"choice\",\"v\":\"non\"}'")
                .update();
        job.writeAll();
        assertThat(departures.of(landes, DAX)).hasSize(1);
    }

    @Test
    void nobodyElseReadsItAndNobodyChangesIt() {
        detach();
        assertThatThrownBy(() -> sql("update membership_departure set content = '{}'"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql("delete from membership_departure")).isInstanceOf(DataAccessException.class);
        SignIn.as(people.operatorReader(landes));
        assertThat(departures.of(landes, DAX)).hasSize(1);
        SignIn.as(people.manager(people.operator("Tiers")));
        assertThatThrownBy(() -> departures.of(landes, DAX)).isInstanceOf(NotFoundException.class);
        assertThat(recordsSeen()).isZero();
        SignIn.as(people.referent("59350"));
        assertThat(recordsSeen()).isZero();
    }

    private void sql(String statement) {
        transactions.executeWithoutResult(status -> runtime.sql(statement).update());
    }

    private Integer recordsSeen() {
        return transactions.execute(status -> runtime.sql("select count(*) from membership_departure")
                .query(Integer.class)
                .single());
    }
}
