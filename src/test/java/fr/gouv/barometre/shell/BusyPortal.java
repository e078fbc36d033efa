package fr.gouv.barometre.shell;

import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.departure.internal.DepartureJob;
import fr.gouv.barometre.security.Roles;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A portal in the middle of its life: three campaigns and a draft, answers, plans, a large portfolio, a former commune. */
final class BusyPortal {

    static final String VISITOR = "VISITOR";
    static final String WITHOUT_GRANT = "WITHOUT_GRANT";
    /** A référent whose first page is the home of their commune; the other people of communes have several. */
    static final String OF_ONE_COMMUNE = "OF_ONE_COMMUNE";

    /** One of a commune that answered before and has not begun this year: there the home asks for most. */
    static final String OF_A_COMMUNE_NOT_BEGUN = "OF_A_COMMUNE_NOT_BEGUN";

    static final Set<String> EVERYBODY = Set.of(
            VISITOR,
            WITHOUT_GRANT,
            OF_ONE_COMMUNE,
            OF_A_COMMUNE_NOT_BEGUN,
            Roles.DINUM,
            Roles.OPSN_MANAGER,
            Roles.COMMUNE_REFERENT,
            Roles.COMMUNE_CONTRIBUTOR,
            Roles.COMMUNE_READER);

    private static final String ANSWERING = "40192";
    private static final String ANSWERED_BEFORE = "40088";
    private static final String NEVER_ANSWERED = "40001";
    private static final String FORMER = "40002";
    private static final String LEFT = "40046";
    private static final String[] COMMUNES = {ANSWERING, ANSWERED_BEFORE, NEVER_ANSWERED, FORMER};
    private static final int MEMBERS = 50;

    private final TestData data;
    private final Map<String, SignIn.Person> persons;
    private final Map<String, String> placeholders;

    /** Starts from an empty database; {@link CommuneScene#separate()} undoes the one change of the territory. */
    BusyPortal(TestData data, CommuneScene scene, TestPeople people, ActionPlanService plans, DepartureJob departures) {
        this.data = data;
        data.clean();
        scene.merge(new InseeCode(FORMER), new InseeCode(ANSWERING));
        CampaignId closed = scene.campaign(2024, "CLOSED", COMMUNES);
        CampaignId last = scene.campaign(2025, "CLOSED", COMMUNES);
        CampaignId open = scene.campaign(2026, "OPEN", COMMUNES);
        CampaignId draft = scene.campaign(2027, "DRAFT");
        for (String commune : List.of(ANSWERING, ANSWERED_BEFORE, FORMER)) {
            answer(scene, closed, commune);
            answer(scene, last, commune);
        }
        answer(scene, open, ANSWERING);
        OpsnId operator = operator(people);
        persons = Map.of(
                WITHOUT_GRANT,
                people.stranger("Personne sans accès"),
                Roles.DINUM,
                people.dinum(),
                Roles.OPSN_MANAGER,
                people.manager(operator),
                Roles.COMMUNE_REFERENT,
                people.referent(COMMUNES),
                Roles.COMMUNE_CONTRIBUTOR,
                people.contributor(COMMUNES),
                Roles.COMMUNE_READER,
                people.reader(COMMUNES),
                OF_ONE_COMMUNE,
                people.referent(ANSWERING),
                OF_A_COMMUNE_NOT_BEGUN,
                people.referent(ANSWERED_BEFORE));
        placeholders = Map.ofEntries(
                Map.entry("{answering}", ANSWERING),
                Map.entry("{answeredBefore}", ANSWERED_BEFORE),
                Map.entry("{neverAnswered}", NEVER_ANSWERED),
                Map.entry("{former}", FORMER),
                Map.entry("{left}", LEFT),
                Map.entry("{draft}", String.valueOf(draft.value())),
                Map.entry("{open}", String.valueOf(open.value())),
                Map.entry("{closed}", String.valueOf(closed.value())),
                Map.entry("{operator}", String.valueOf(operator.value())),
                Map.entry("{shared}", String.valueOf(share(operator))));
        decide(plans);
        handOver();
        declare(open, operator);
        receivePaper(open, operator);
        departures.writeAll();
    }

    /** An action that the operator carries for its members, of whom half take part; it is being finished for one. */
    private long share(OpsnId operator) {
        long id =
                data.owner().sql("""
                        insert into shared_action (opsn_id, title, kind, description, action_code, total_cost, unit_cost, created_at,
                                                   created_by_name)
                        values (?, 'DPO', 'SHARED_SERVICE', 'Un délégué pour tous', 'A11', 9000, 1500, now(), 'Responsable')
                        returning id
                        """).param(operator.value()).query(Long.class).single();
        data.owner().sql("""
                        insert into shared_participation (shared_action_id, opsn_id, insee, state, invited_at, invited_by_name,
                                                          decided_at, decided_by_name)
                        select ?, opsn_id, insee, case when joins then 'JOINED' else 'INVITED' end, now(), 'Responsable',
                               case when joins then now() end, case when joins then 'Mairie' end
                        from (select opsn_id, insee, right(insee, 1) > '4' as joins from opsn_membership where opsn_id = ?) member
                        """).params(id, operator.value()).update();
        data.owner()
                .sql("insert into shared_step (shared_action_id, opsn_id, position, text) values (?, ?, 1, 'Marché')")
                .params(id, operator.value())
                .update();
        data.owner()
                .sql(
                        "insert into shared_funder (shared_action_id, opsn_id, name, amount, state) values (?, ?, 'Région', 900, 'PAID')")
                .params(id, operator.value())
                .update();
        data.owner()
                .sql("""
                        with job as (
                            insert into bulk_job (id, kind, opsn_id, details, prepared_at, person_id, person_name, started_at)
                            values (gen_random_uuid(), 'shared-action-finished', ?, jsonb_build_object('action', ?), now(), ?,
                                    'Responsable', now())
                            returning id)
                        insert into bulk_item (job_id, insee) select id, ? from job
                        """)
                .params(operator.value(), id, id(Roles.OPSN_MANAGER), ANSWERED_BEFORE)
                .update();
        return id;
    }

    private void handOver() {
        data.owner()
                .sql("""
                        insert into handover (insee, outgoing, outgoing_name, incoming, incoming_name, last_day, note, prepared_at,
                                              prepared_by_name)
                        values (?, ?, 'Secrétaire', ?, 'Contributrice', current_date, 'À savoir', now(), 'Secrétaire')
                        """)
                .params(ANSWERING, id(Roles.COMMUNE_REFERENT), id(Roles.COMMUNE_CONTRIBUTOR))
                .update();
    }

    /** Every member handed in a paper questionnaire, of which two answers are keyed in. */
    private void receivePaper(CampaignId open, OpsnId operator) {
        data.owner().sql("""
                        with paper as (
                            insert into paper_questionnaire (campaign_id, opsn_id, insee, received_on, recorded_at, recorded_by_name)
                            select ?, opsn_id, insee, current_date, now(), 'Responsable' from opsn_membership where opsn_id = ?
                            returning id, campaign_id, opsn_id, insee)
                        insert into declared_answer (campaign_id, opsn_id, insee, question, value, paper_id, declared_at, declared_by_name)
                        select campaign_id, opsn_id, insee, question, '{"t":"choice","v":"non"}', id, now(), 'Responsable'
                        from paper, unnest(array['GOU-02', 'GOU-03']) as question
                        """).params(open.value(), operator.value()).update();
    }

    /** The operator has declared an answer for its members; the last ones are under way. */
    private void declare(CampaignId open, OpsnId operator) {
        data.owner().sql("""
                        insert into declared_answer (campaign_id, opsn_id, insee, question, value, declared_at, declared_by_name)
                        select ?, opsn_id, insee, question, '{"t":"choice","v":"oui"}', now(), 'Responsable'
                        from opsn_membership, unnest(array['CYB-07', 'CYB-01']) as question where opsn_id = ?
                        """).params(open.value(), operator.value()).update();
        data.owner()
                .sql("""
                        with job as (
                            insert into bulk_job (id, kind, opsn_id, details, prepared_at, person_id, person_name, started_at)
                            values (gen_random_uuid(), 'declared-answer', ?, jsonb_build_object('campaign', ?, 'question', 'CYB-07',
                                'value', '{"t":"choice","v":"oui"}'::jsonb), now(), ?, 'Responsable', now())
                            returning id)
                        insert into bulk_item (job_id, insee) select id, ? from job
                        """)
                .params(operator.value(), open.value(), id(Roles.OPSN_MANAGER), ANSWERING)
                .update();
    }

    private UUID id(String role) {
        return Objects.requireNonNull(persons.get(role)).personId().value();
    }

    private static void answer(CommuneScene scene, CampaignId campaign, String commune) {
        InseeCode insee = new InseeCode(commune);
        scene.choose(campaign, insee, "GOU-01", "non");
        scene.choose(campaign, insee, "GOU-02", "adoptee");
        scene.answer(campaign, insee, "GOU-03", "{\"t\":\"dont-know\"}");
    }

    private OpsnId operator(TestPeople people) {
        OpsnId operator = people.operator("Landes Mutualisation", COMMUNES);
        data.owner()
                .sql("""
                        insert into opsn_membership (opsn_id, insee, starts_on)
                        select ?, insee, date '2020-01-01' from commune
                        where departement_code = '40' and insee <> all (?) order by insee limit ?
                        """)
                .params(operator.value(), COMMUNES, MEMBERS - COMMUNES.length)
                .update();
        data.owner()
                .sql("update opsn_membership set ends_on = ? where insee = ?")
                .params(TestClock.START, LEFT)
                .update();
        people.operator("Nord Numérique", "59350");
        return operator;
    }

    private void decide(ActionPlanService plans) {
        signInAs(Roles.COMMUNE_REFERENT);
        for (String commune : List.of(ANSWERING, ANSWERED_BEFORE)) {
            for (String action : List.of("A01", "A02", "A03", "A04", "A05")) {
                plans.accept(new InseeCode(commune), action);
            }
            plans.start(new InseeCode(commune), "A02");
        }
        SignIn.out();
    }

    /** @param who a role, or one of the constants above */
    void signInAs(String who) {
        if (who.equals(VISITOR)) {
            SignIn.out();
        } else {
            SignIn.as(persons.get(who));
        }
    }

    /** The address with the codes and numbers of this portal in place of the names in braces. */
    String address(String template) {
        String address = template;
        for (Map.Entry<String, String> placeholder : placeholders.entrySet()) {
            address = address.replace(placeholder.getKey(), placeholder.getValue());
        }
        return address;
    }
}
