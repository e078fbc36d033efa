package fr.gouv.barometre.territory.internal;

import fr.gouv.barometre.territory.Stratum;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.core.io.ClassPathResource;

/** Stages the files of an edition by {@code COPY} and merges them, on one connection, inside the caller's transaction. */
record GeographyMerge(Connection connection) {

    void run(GeographyFiles files, String sha256, OffsetDateTime now) throws SQLException {
        try {
            execute("stage-geography.sql");
            describe(files, sha256, now);
            stageStrata();
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String table : GeographyFiles.TABLES) {
                try (InputStream in = files.open(table)) {
                    // "header match" refuses a file whose columns are missing, doubled or moved.
                    copy.copyIn(
                            "copy incoming_" + table.replace('-', '_') + " from stdin (format csv, header match)", in);
                }
            }
            execute("merge-geography.sql");
        } catch (SQLException | IOException failure) {
            throw new GeographyRefusedException(
                    "The geography in " + files.folder() + " is refused: " + failure.getMessage(), failure);
        }
    }

    private void describe(GeographyFiles files, String sha256, OffsetDateTime now) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into incoming_edition values (?, ?, ?, ?, ?, ?)")) {
            insert.setInt(1, files.year());
            insert.setString(2, files.source());
            insert.setString(3, files.packageName());
            insert.setInt(4, files.communes());
            insert.setString(5, sha256);
            insert.setObject(6, now);
            insert.execute();
        }
    }

    /** The bounds of the strata are written once, in {@link Stratum}; the database gets them from there. */
    private void stageStrata() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into incoming_strata values (?, ?)")) {
            for (Stratum stratum : Stratum.values()) {
                insert.setString(1, stratum.name());
                insert.setInt(2, stratum.from());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void execute(String script) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    new ClassPathResource(script, GeographyMerge.class).getContentAsString(StandardCharsets.UTF_8));
        }
    }
}
