package fr.gouv.barometre.territory.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the official geography into the database when the portal starts: all of an edition in one transaction, or nothing.
 * The same files are not imported twice, and an older edition never replaces a newer one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class GeographyImport implements ApplicationRunner {

    enum Outcome {
        IMPORTED,
        ALREADY_THERE,
        OLDER_THAN_THE_ONE_THERE
    }

    private static final Resource BUNDLED = new ClassPathResource("territory/");
    private static final Logger LOG = LoggerFactory.getLogger(GeographyImport.class);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    GeographyImport(JdbcTemplate jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        importEdition(GeographyFiles.in(BUNDLED));
    }

    /** @throws GeographyRefusedException when the files are malformed or a commune vanished without a successor */
    Outcome importEdition(GeographyFiles files) {
        Outcome outcome = Objects.requireNonNull(transaction.execute(status -> importLocked(files)));
        LOG.info("Official geography {}, {} communes: {}", files.year(), files.communes(), outcome);
        return outcome;
    }

    private Outcome importLocked(GeographyFiles files) {
        // Several nodes may start at once: the others wait here, then find the edition in place.
        jdbc.execute("select pg_advisory_xact_lock(hashtext('geography import'))");
        int newest = Objects.requireNonNull(
                jdbc.queryForObject("select coalesce(max(year), 0) from geography_edition", Integer.class));
        if (newest > files.year()) {
            return Outcome.OLDER_THAN_THE_ONE_THERE;
        }
        String sha256 = files.sha256();
        if (!jdbc.queryForList("select 1 from geography_edition where year = ? and sha256 = ?", files.year(), sha256)
                .isEmpty()) {
            return Outcome.ALREADY_THERE;
        }
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            new GeographyMerge(connection).run(files, sha256, OffsetDateTime.now(clock));
            return true;
        });
        return Outcome.IMPORTED;
    }
}
