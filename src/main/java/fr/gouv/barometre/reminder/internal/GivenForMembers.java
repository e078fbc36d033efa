package fr.gouv.barometre.reminder.internal;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers that operators gave for their members, declared or keyed in from paper, and that wait for a yes or a no. */
@Component
class GivenForMembers {

    private final JdbcClient jdbc;

    GivenForMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who gave them, for whom. */
    record Given(OpsnId operator, InseeCode commune) {}

    /** How many wait; nothing for those of whom none does. */
    Map<Given, Integer> waiting(CampaignId campaign) {
        Map<Given, Integer> waiting = new HashMap<>();
        jdbc.sql("""
                        select d.opsn_id, d.insee, count(*) as answers
                        from declared_answer d
                        left join response r on r.campaign_id = d.campaign_id and r.insee = d.insee
                        left join answer a on a.response_id = r.id and a.question = d.question
                        where d.campaign_id = :campaign and d.withdrawn_at is null and a.value is null
                          and r.status is distinct from 'SUBMITTED'
                        group by d.opsn_id, d.insee""").param("campaign", campaign.value()).query(row -> {
            waiting.put(
                    new Given(new OpsnId(row.getLong("opsn_id")), new InseeCode(row.getString("insee"))),
                    row.getInt("answers"));
        });
        return waiting;
    }
}
