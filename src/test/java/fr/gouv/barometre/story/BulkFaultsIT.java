package fr.gouv.barometre.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A gesture on 900 communes, and the portal dies in the middle of it: started again, it has done each of them once. */
class BulkFaultsIT {

    private static final String MANAGER = "opsn-landes";
    private static final int MEMBERS = 900;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String QUESTION = "CYB-07";

    private final JdbcClient database = RunningPortal.database();
    private long operator;

    /** Members that have not begun to answer. */
    @BeforeEach
    void an_operator_with_900_members() {
        operator = database.sql("insert into opsn (name, short_name, simulated) values (?, ?, true) returning id")
                .params("Neuf cents communes (simulé)", "NCC (simulé)")
                .query(Long.class)
                .single();
        assertThat(database.sql("""
                        insert into opsn_membership (opsn_id, insee, starts_on)
                        select ?, e.insee, date '2020-01-01'
                        from campaign_expected e
                        join campaign c on c.id = e.campaign_id and c.status = 'OPEN'
                        where not exists (select from response r where r.campaign_id = c.id and r.insee = e.insee)
                          and not exists (select from opsn_membership m where m.insee = e.insee)
                        order by e.insee
                        limit ?
                        """).params(operator, MEMBERS).update()).isEqualTo(MEMBERS);
        database.sql("""
                        insert into access_grant (person_id, role, opsn_id, granted_at)
                        select id, 'OPSN_MANAGER', ?, now() from person where email = ?
                        """).params(operator, MANAGER + "@demonstration.example").update();
    }

    @AfterEach
    void it_leaves() {
        for (String table : new String[] {"access_grant", "declared_answer", "bulk_job", "opsn_membership"}) {
            database.sql("delete from " + table + " where opsn_id = ?")
                    .param(operator)
                    .update();
        }
        database.sql("delete from opsn where id = ?").param(operator).update();
    }

    @Test
    void the_portal_dies_while_900_answers_are_declared_and_each_commune_has_one() throws Exception {
        String followed;
        try (Visitor manager = Visitor.signedIn(MANAGER)) {
            startDeclaring(manager);
            followed = URI.create(manager.page().url()).getRawPath() + "?"
                    + URI.create(manager.page().url()).getRawQuery();
            killInTheMiddle();
        }
        RunningPortal.startAgain();

        await(
                "everything is done",
                "select not exists (select from bulk_item i join bulk_job j on j.id = i.job_id"
                        + " where j.opsn_id = %d and i.outcome is null)".formatted(operator));
        assertThat(database.sql("""
                        select count(*) || ' answers for ' || count(distinct insee) || ' communes, withdrawn: '
                               || count(withdrawn_at)
                        from declared_answer where opsn_id = ? and question = ?
                        """)
                        .params(operator, QUESTION)
                        .query(String.class)
                        .single())
                .isEqualTo("%d answers for %d communes, withdrawn: 0".formatted(MEMBERS, MEMBERS));
        assertThat(done()).isEqualTo(MEMBERS);
        try (Visitor manager = Visitor.signedIn(MANAGER)) {
            manager.open(followed);
            assertThat(manager.page().locator("main")).containsText("La déclaration est terminée");
            assertThat(manager.page().locator("main")).containsText("900 réponses déclarées");
            Accessibility.assertClean(manager.page());
        }
    }

    private void startDeclaring(Visitor manager) {
        Page page = manager.page();
        manager.open("/operateurs/%d/reponses-declarees/nouvelle".formatted(operator));
        assertThat(page.locator("main")).containsText("900 communes choisies");
        page.locator("main vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + QUESTION)))
                .click();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Oui"))
                .check();
        Accessibility.assertClean(page);
        manager.button("Voir ce que cela donnerait").click();
        assertThat(page.locator("main")).containsText("Rien n’est encore déclaré");
        Accessibility.assertClean(page);
        Accessibility.assertFitsNarrowScreen(page);
        manager.screenshots("declaration-essai");
        manager.button("Déclarer pour 900 communes").click();
    }

    /** Held up from outside, the portal is sure to be at work for some communes while others are done and others are not. */
    private void killInTheMiddle() throws SQLException {
        await("some are done", "select exists (select from declared_answer where opsn_id = %d)".formatted(operator));
        try (Connection holding = RunningPortal.connection();
                Statement statement = holding.createStatement()) {
            holding.setAutoCommit(false);
            statement.execute("lock table declared_answer in share row exclusive mode");
            await(
                    "the next ones wait",
                    "select exists (select from pg_locks where relation = 'declared_answer'::regclass and not granted)");
            RunningPortal.kill();
        }
        assertThat(done()).isBetween(1, MEMBERS - 1);
    }

    private int done() {
        return database.sql("""
                        select count(*) from bulk_item i join bulk_job j on j.id = i.job_id
                        where j.opsn_id = ? and i.outcome = 'DONE'
                        """).param(operator).query(Integer.class).single();
    }

    private void await(String what, String question) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Boolean.TRUE.equals(database.sql(question).query(Boolean.class).single())) {
            assertThat(Instant.now()).as("%s within %s", what, PATIENCE).isBefore(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }
}
