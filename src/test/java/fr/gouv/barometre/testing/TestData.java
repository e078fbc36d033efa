package fr.gouv.barometre.testing;

import fr.gouv.barometre.local.LocalDatabase;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/** The database as its owner sees it, past row level security: to prepare and to look behind the portal's back. */
@Component
public class TestData {

    private static final List<String> FROM_LEAVES_TO_ROOTS = List.of(
            "outbox_email",
            "plan_action_proof",
            "plan_action_change",
            "plan_step",
            "plan_action",
            "action_plan",
            "commune_situation",
            "answer_revision",
            "answer",
            "response",
            "campaign_expected",
            "campaign",
            "access_grant",
            "opsn_membership",
            "opsn",
            "person");

    private final JdbcClient owner = JdbcClient.create(
            new DriverManagerDataSource(TestDatabase.url(), LocalDatabase.OWNER, LocalDatabase.PASSWORD));

    public JdbcClient owner() {
        return owner;
    }

    /** Removes people, operators, campaigns, answers and plans; the territory stays. */
    public void clean() {
        // Deleting a few rows is much quicker than truncating fifteen tables
        for (String table : FROM_LEAVES_TO_ROOTS) {
            owner.sql("delete from " + table).update();
        }
    }
}
