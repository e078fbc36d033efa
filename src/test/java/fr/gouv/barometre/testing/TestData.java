package fr.gouv.barometre.testing;

import com.zaxxer.hikari.HikariDataSource;
import fr.gouv.barometre.local.LocalDatabase;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The database as its owner sees it, past row level security: to prepare and to look behind the portal's back. */
@Component
public class TestData {

    private static final List<String> FROM_LEAVES_TO_ROOTS = List.of(
            "outbox_email",
            "returned_address",
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
            "commune_figures",
            "opsn_membership",
            "opsn",
            "person");

    private final JdbcClient owner = JdbcClient.create(connections());

    /** Kept open: a new connection per statement took most of the time of a test. */
    private static DataSource connections() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(TestDatabase.url());
        pool.setUsername(LocalDatabase.OWNER);
        pool.setPassword(LocalDatabase.PASSWORD);
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(1);
        return pool;
    }

    public JdbcClient owner() {
        return owner;
    }

    /** E-mails to the address have come back since 20 November. */
    public void returned(String address) {
        owner.sql("insert into returned_address values (address_hash(?), timestamptz '2026-11-20 09:00+00')")
                .param(address)
                .update();
    }

    /** Removes people, operators, campaigns, answers and plans; the territory stays. */
    public void clean() {
        // Deleting a few rows is much quicker than truncating fifteen tables
        owner.sql(FROM_LEAVES_TO_ROOTS.stream()
                        .map(table -> "delete from " + table)
                        .collect(Collectors.joining(";")))
                .update();
    }
}
