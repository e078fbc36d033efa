package fr.gouv.barometre.demo;

import fr.gouv.barometre.benchmark.PeerSnapshots;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.obligation.RuleBooks;
import fr.gouv.barometre.opsn.MembershipsEnded;
import fr.gouv.barometre.recommendation.Catalogues;
import fr.gouv.barometre.security.SystemWork;
import fr.gouv.barometre.survey.Questionnaires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the simulation when the portal starts, after the geography: once, and only where nobody has worked yet. */
@Component
@ConditionalOnBooleanProperty("barometre.demo")
@Order(0)
class DemoData implements ApplicationRunner {

    /** The published versions that the simulated answers and plans are written for. */
    static final int QUESTIONNAIRE_VERSION = 1;

    private static final int RULE_BOOK_VERSION = 1;
    private static final int CATALOGUE_VERSION = 1;

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final SimulatedPlan.Rules rules;
    private final PeerSnapshots peers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DemoData(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            Questionnaires questionnaires,
            RuleBooks ruleBooks,
            Catalogues catalogues,
            PeerSnapshots peers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.rules = new SimulatedPlan.Rules(
                questionnaires.version(QUESTIONNAIRE_VERSION),
                ruleBooks.version(RULE_BOOK_VERSION),
                catalogues.version(CATALOGUE_VERSION));
        this.peers = peers;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        SystemWork.run(() -> {
            if (load()) {
                peers.take();
            }
        });
    }

    /** @return whether anything was loaded */
    boolean load() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            // Several nodes may start at once: the others wait here, then find the data in place.
            jdbc.execute("select pg_advisory_xact_lock(hashtext('demonstration data'))");
            if (!isEmpty()) {
                LOG.info("Demonstration data: the database is in use, nothing is loaded");
                return false;
            }
            long start = System.nanoTime();
            Simulation simulation = simulate();
            jdbc.execute((ConnectionCallback<Boolean>) connection -> {
                new DemoLoad(connection, simulation, rules).run();
                return true;
            });
            events.publishEvent(new MembershipsEnded());
            LOG.info("Demonstration data loaded in {} ms", (System.nanoTime() - start) / 1_000_000);
            return true;
        }));
    }

    private boolean isEmpty() {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select not exists (select from campaign) and not exists (select from opsn)"
                        + " and not exists (select from access_grant)",
                Boolean.class));
    }

    Simulation simulate() {
        return Simulation.of(
                SimulationFile.read(), communes(), rules.questionnaire(), DemoCalendar.on(LocalDate.now(clock)));
    }

    /** Where nobody is counted, or no municipal council sits, nobody answers. */
    private List<DemoCommune> communes() {
        return jdbc.query(
                "select insee, name, population, departement_code, region_code from commune"
                        + " where current and population > 0 and zone <> 'com' order by insee",
                (row, number) -> new DemoCommune(
                        new InseeCode(row.getString("insee")),
                        row.getString("name"),
                        row.getInt("population"),
                        row.getString("departement_code"),
                        row.getString("region_code")));
    }
}
