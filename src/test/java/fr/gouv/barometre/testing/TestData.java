package fr.gouv.barometre.testing;

import fr.gouv.barometre.local.LocalDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/** The database as its owner sees it, past row level security: to prepare and to look behind the portal's back. */
@Component
public class TestData {

    private final JdbcClient owner = JdbcClient.create(
            new DriverManagerDataSource(TestDatabase.url(), LocalDatabase.OWNER, LocalDatabase.PASSWORD));

    public JdbcClient owner() {
        return owner;
    }

    /** Removes people, operators, campaigns, answers and plans; the territory stays. */
    public void clean() {
        owner.sql("""
                        truncate person, opsn, opsn_membership, access_grant, campaign, campaign_expected, response, answer,
                            answer_revision, commune_situation, action_plan, plan_action, plan_step cascade
                        """).update();
    }
}
