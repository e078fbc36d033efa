package fr.gouv.barometre.response;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.testing.TestData;

/** Campaigns made behind the portal's back, with the communes they ask. */
public final class TestCampaigns {

    private TestCampaigns() {}

    /** From 5 October to 18 December of its year, on version 1 of the questionnaire. */
    public static CampaignId create(TestData data, int year, String status, InseeCode... expected) {
        long id = data.owner()
                .sql("""
                        insert into campaign (year, title, opens_on, closes_on, questionnaire_version, status)
                        values (?, ?, make_date(?, 10, 5), make_date(?, 12, 18), 1, ?) returning id""")
                .params(year, "Campagne " + year, year, year, status)
                .query(Long.class)
                .single();
        for (InseeCode commune : expected) {
            data.owner().sql("""
                            insert into campaign_expected (campaign_id, insee, stratum, departement_code, region_code)
                            select ?, insee, stratum, departement_code, region_code from commune where insee = ?""").params(id, commune.value()).update();
        }
        return new CampaignId(id);
    }
}
