package fr.gouv.barometre.workspace;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.testing.TestData;

/** Campaigns and answers of communes, made behind the portal's back. */
public final class CommuneScene {

    private final TestData data;

    public CommuneScene(TestData data) {
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

    /** One choice in an unfinished response; the response is made if need be. */
    public void choose(CampaignId campaign, InseeCode commune, String question, String option) {
        answer(campaign, commune, question, "{\"t\":\"choice\",\"v\":\"" + option + "\"}");
    }

    /** @param json as {@code AnswerJson} writes it */
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
        data.owner().sql("""
                        insert into answer (response_id, insee, question, value, revision, operation_id, answered_at, author)
                        values (?, ?, ?, ?::jsonb, 1, gen_random_uuid(), '2026-11-20T09:00:00Z', 'Secrétaire de mairie')
                        on conflict (response_id, question) do update set value = excluded.value, revision = answer.revision + 1
                        """).params(response, commune.value(), question, json).update();
    }

    /** A submitted response with the same score on every axis. */
    public void submitted(CampaignId campaign, String commune, int score) {
        data.owner().sql("""
                        insert into response (campaign_id, insee, status, started_at, changed_at, submitted_at, asked, answered,
                            axis_scores, axis_answered, axis_asked, overall_score)
                        values (?, ?, 'SUBMITTED', now(), now(), now(), 60, 60,
                            array_fill(?::smallint, array[7]), array_fill(8::smallint, array[7]),
                            array_fill(8::smallint, array[7]), ?)
                        """).params(campaign.value(), commune, score, score).update();
    }
}
