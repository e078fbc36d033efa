package fr.gouv.barometre.portfolio;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.security.SystemWork;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How long the portal works for one opening and one filter of a portfolio of 900 communes that all answered twice. No test: it
 * asserts nothing, because times depend on the machine. Run by hand, {@code mvn -Pquick test -Dtest=PortfolioBenchmark}, after
 * a change of the query; the aim is 300 ms.
 */
@PortalTest
class PortfolioBenchmark {

    private static final int MEMBERS = 900;
    private static final int TIMES = 15;

    @Autowired
    PortfolioService portfolios;

    @Autowired
    CommuneFigures figures;

    @Autowired
    CommuneScene scene;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    private OpsnId opsn;
    private CampaignId campaign;

    @BeforeEach
    void aLargeOperator() {
        data.clean();
        opsn = people.operator("Nord Mutualisation");
        data.owner().sql("""
                        insert into opsn_membership (opsn_id, insee, starts_on)
                        select ?, insee, date '2020-01-01' from commune
                        where current and departement_code in ('62', '80') order by insee limit ?
                        """).params(opsn.value(), MEMBERS).update();
        List<String> members = data.owner()
                .sql("select insee from opsn_membership")
                .query(String.class)
                .list();
        CampaignId before = scene.campaign(2025, "CLOSED");
        campaign = scene.campaign(2026, "OPEN", members.toArray(String[]::new));
        for (String member : members) {
            scene.submitted(before, member, 40);
            scene.submitted(campaign, member, 50);
        }
        plans();
        SignIn.Person manager = people.manager(opsn);
        peopleAndServices(manager);
        // As the database does by itself within minutes
        data.owner().sql("analyze").update();
        SignIn.as(manager);
    }

    /** Eight actions in the plan of each. */
    private void plans() {
        data.owner().sql("""
                        with plan as (
                            insert into action_plan (insee, campaign_id, questionnaire_version, rule_book_version,
                                                     catalogue_version, created_at)
                            select insee, ?, 1, 1, 1, now() from opsn_membership returning id, insee)
                        insert into plan_action (plan_id, insee, action_code, title, status, reason, advised_because,
                                                 based_on, decided_at, decided_by_name, status_since)
                        select id, insee, 'A' || to_char(n, 'FM00'), 'Action', 'UNDER_WAY', 'Parce que', '[]', '{}', now(),
                               'Élue', now()
                        from plan, generate_series(1, 8) as n
                        """).param(campaign.value()).update();
    }

    /** Each taken care of by the manager, with two contacts, of whom one in ten can no longer be written to, and three services. */
    private void peopleAndServices(SignIn.Person manager) {
        data.owner().sql("""
                        insert into member_charge (opsn_id, insee, person_id, given_at, given_by_name)
                        select opsn_id, insee, ?, now(), 'Manager' from opsn_membership
                        """).param(manager.personId().value()).update();
        data.owner().sql("""
                        insert into membership_service (membership_id, opsn_id, insee, service)
                        select id, opsn_id, insee, unnest(array['DPO', 'HOSTING', 'MESSAGING']) from opsn_membership
                        """).update();
        data.owner().sql("""
                        insert into contact (opsn_id, insee, role, name, email, source, known_on, changed_at, changed_by_name)
                        select opsn_id, insee, unnest(array['MAYOR', 'SECRETARY']), 'Somebody', insee || '@example.fr', 'File',
                               current_date, now(), 'Manager'
                        from opsn_membership
                        """).update();
        data.owner().sql("""
                        insert into returned_address (address_hash, returned_at)
                        select address_hash(email), now() from contact where insee like '%0' group by 1
                        """).update();
    }

    @AfterEach
    void leave() {
        SignIn.out();
        data.clean();
    }

    @Test
    void measure() {
        say(
                "figures of all communes",
                1,
                () -> SystemWork.run(() -> {
                    int done = figures.refresh();
                    while (done > 0) {
                        done = figures.refresh();
                    }
                }));
        say("opening", TIMES, () -> open(PortfolioFilter.ALL, PortfolioOrder.BY_NAME));
        say(
                "filter and sort",
                TIMES,
                () -> open(
                        FilterParameters.read(
                                Map.of("q", List.of("saint"), "retard", List.of("oui"), "plan", List.of("en-cours"))),
                        new PortfolioOrder("retards", true)));
    }

    private void open(PortfolioFilter filter, PortfolioOrder order) {
        portfolios.page(opsn, filter, order, 100);
    }

    private static void say(String what, int times, Runnable work) {
        long[] nanos = LongStream.range(0, times)
                .map(_ -> {
                    long start = System.nanoTime();
                    work.run();
                    return System.nanoTime() - start;
                })
                .toArray();
        long first = nanos[0];
        long median = LongStream.of(nanos).sorted().skip(times / 2).findFirst().orElseThrow();
        System.out.printf(
                "%s, %d members: first %d ms, median %d ms%n",
                what,
                MEMBERS,
                Duration.ofNanos(first).toMillis(),
                Duration.ofNanos(median).toMillis());
    }
}
