package fr.gouv.barometre.territory.internal;

import fr.gouv.barometre.local.LocalDatabase;
import fr.gouv.barometre.testing.TestClock;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of its own, migrated and without any geography: the shared one already holds the edition of today. */
final class EmptyPortalDatabase implements AutoCloseable {

    private final LocalDatabase database = LocalDatabase.temporary();

    EmptyPortalDatabase() {
        Flyway.configure()
                .dataSource(database.url(), LocalDatabase.OWNER, LocalDatabase.PASSWORD)
                .placeholders(Map.of("runtimeRole", LocalDatabase.RUNTIME))
                .load()
                .migrate();
    }

    void empty() {
        owner().sql("truncate geography_edition, region, departement, epci, person cascade")
                .update();
    }

    JdbcClient owner() {
        return JdbcClient.create(
                new DriverManagerDataSource(database.url(), LocalDatabase.OWNER, LocalDatabase.PASSWORD));
    }

    /** The import as the portal runs it: with the runtime role, which owns nothing. */
    GeographyImport geographyImport() {
        DriverManagerDataSource dataSource =
                new DriverManagerDataSource(database.url(), LocalDatabase.RUNTIME, LocalDatabase.PASSWORD);
        return new GeographyImport(
                new JdbcTemplate(dataSource), new DataSourceTransactionManager(dataSource), new TestClock());
    }

    static GeographyFiles official(int year) {
        return GeographyFiles.in(new ClassPathResource(year == 2026 ? "territory/" : "territory/" + year + "/"));
    }

    static GeographyFiles folder(Path folder) {
        return GeographyFiles.in(new FileSystemResource(folder + "/"));
    }

    @Override
    public void close() {
        database.close();
    }
}
