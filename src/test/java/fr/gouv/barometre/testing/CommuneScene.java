package fr.gouv.barometre.testing;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Campaigns and answers of communes, made behind the portal's back. */
@Component
public class CommuneScene {

    private final TestData data;
    private final List<InseeCode> merged = new ArrayList<>();

    CommuneScene(TestData data) {
        this.data = data;
    }

    /** On version 1 of the questionnaire, from 5 October to 18 December of its year; it expects the communes. */
    public CampaignId campaign(int year, String status, String... expected) {
        long id = data.owner()
                .sql("""
                        insert into campaign (year, title, opens_on, closes_on, questionnaire_version, status)
                        values (?, ?, make_date(?, 10, 5), make_date(?, 12, 18), 1, ?) returning id
                        """)
                .params(year, "Campagne " + year, year, year, status)
                .query(Long.class)
                .single();
        for (String insee : expected) {
            data.owner().sql("""
                            insert into campaign_expected (campaign_id, insee, stratum, departement_code, region_code)
                            select ?, insee, stratum, departement_code, region_code from commune where insee = ?
                            """).params(id, insee).update();
        }
        return new CampaignId(id);
    }

    /** The former commune becomes part of the other one, until {@link #separate()}. */
    public void merge(InseeCode former, InseeCode into) {
        data.owner()
                .sql("""
                        with merged as (
                            insert into former_commune (insee, name, part_of, kind)
                            select insee, name, ?, 'DELEGATED' from commune where insee = ?)
                        update commune set current = false, successor_insee = ? where insee = ?
                        """)
                .params(into.value(), former.value(), into.value(), former.value())
                .update();
        merged.add(former);
    }

    /** The communes of before the mergers: the territory is shared by all tests. */
    public void separate() {
        merged.forEach(former -> {
            data.owner()
                    .sql("delete from former_commune where insee = ?")
                    .param(former.value())
                    .update();
            data.owner()
                    .sql("update commune set current = true, successor_insee = null where insee = ?")
                    .param(former.value())
                    .update();
        });
        merged.clear();
    }

    /** One choice in an unfinished response; the response is made if need be. */
    public void choose(CampaignId campaign, InseeCode commune, String question, String option) {
        answer(campaign, commune, question, "{\"t\":\"choice\",\"v\":\"" + option + "\"}");
    }

    /** "Je ne sais pas". */
    public void doesNotKnow(CampaignId campaign, InseeCode commune, String question) {
        answer(campaign, commune, question, "{\"t\":\"dont-know\"}");
    }

    /** Takes the answer back. */
    public void takeBack(CampaignId campaign, InseeCode commune, String question) {
        data.owner()
                .sql("""
                        update answer set value = null from response r
                        where r.id = response_id and r.campaign_id = ? and r.insee = ? and question = ?
                        """)
                .params(campaign.value(), commune.value(), question)
                .update();
    }

    /** Hands in the response with the answers it has. */
    public void submit(CampaignId campaign, InseeCode commune) {
        data.owner().sql("""
                        update response set status = 'SUBMITTED', submitted_at = make_timestamptz(c.year, 11, 20, 9, 0, 0, 'UTC')
                        from campaign c where c.id = campaign_id and campaign_id = ? and insee = ?
                        """).params(campaign.value(), commune.value()).update();
    }

    /**
     * One answer, given on 20 November of the campaign's year.
     *
     * @param json as {@code AnswerJson} writes it
     */
    public void answer(CampaignId campaign, InseeCode commune, String question, String json) {
        long response = data.owner()
                .sql("""
                        insert into response (campaign_id, insee, status, started_at, changed_at, asked, answered)
                        values (?, ?, 'IN_PROGRESS', now(), now(), 60, 0)
                        on conflict (campaign_id, insee) do update set answered = response.answered + 1
                        returning id
                        """)
                .params(campaign.value(), commune.value())
                .query(Long.class)
                .single();
        data.owner()
                .sql("update response set answered = greatest(answered, 1) where id = ?")
                .param(response)
                .update();
        data.owner()
                .sql("""
                        insert into answer (response_id, insee, question, value, revision, operation_id, answered_at, author)
                        select ?, ?, ?, ?::jsonb, 1, gen_random_uuid(),
                               make_timestamptz(year, 11, 20, 9, 0, 0, 'UTC'), 'Secrétaire de mairie'
                        from campaign where id = ?
                        on conflict (response_id, question) do update set value = excluded.value, revision = answer.revision + 1
                        """)
                .params(response, commune.value(), question, json, campaign.value())
                .update();
    }

    /** A response submitted on 20 November of the campaign's year, with the same score on every axis. */
    public void submitted(CampaignId campaign, String commune, int score) {
        data.owner().sql("""
                        insert into response (campaign_id, insee, status, started_at, changed_at, submitted_at, asked, answered,
                            axis_scores, axis_answered, axis_asked, overall_score)
                        select id, ?, 'SUBMITTED', now(), now(), make_timestamptz(year, 11, 20, 9, 0, 0, 'UTC'), 60, 60,
                            array_fill(?::smallint, array[7]), array_fill(8::smallint, array[7]),
                            array_fill(8::smallint, array[7]), ?
                        from campaign where id = ?
                        """).params(commune, score, score, campaign.value()).update();
    }
}
