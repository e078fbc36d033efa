package fr.gouv.barometre.common.yaml;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the fingerprint of every version of reviewed data that this database has seen, and refuses the start when one has
 * changed or is gone: campaigns and plans name those versions and must be explained by them years later.
 */
@Component
class PublishedData implements SmartInitializingSingleton {

    private final List<PublishedVersions> published;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PublishedData(
            List<PublishedVersions> published,
            JdbcClient database,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.published = published;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** After the migrations, before the portal takes its first request. */
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> published.forEach(this::check));
    }

    private void check(PublishedVersions kind) {
        kind.versions().files().forEach((version, file) -> remember(kind.kind(), version, file));
        refuseChanges(kind);
    }

    /** Several nodes may start at once: the first one writes. */
    private void remember(PublishedVersions.Kind kind, int version, DataFile file) {
        database.sql("""
                        insert into published_data (kind, version, sha256, published_at)
                        values (:kind, :version, :sha256, :now)
                        on conflict do nothing
                        """)
                .param("kind", kind.name())
                .param("version", version)
                .param("sha256", file.fingerprint())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void refuseChanges(PublishedVersions kind) {
        Map<Integer, String> known = new TreeMap<>();
        database.sql("select version, sha256 from published_data where kind = :kind")
                .param("kind", kind.kind().name())
                .query((row, number) -> known.put(row.getInt("version"), row.getString("sha256")))
                .list();
        known.forEach((version, sha256) -> {
            DataFile file = kind.versions().files().get(version);
            if (file == null) {
                throw PublishedDataException.gone(kind.kind(), version);
            }
            if (!file.fingerprint().equals(sha256)) {
                throw PublishedDataException.changed(file.name());
            }
        });
    }
}
