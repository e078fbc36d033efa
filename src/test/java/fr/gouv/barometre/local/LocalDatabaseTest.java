package fr.gouv.barometre.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class LocalDatabaseTest {

    @TempDir
    Path folder;

    private Path data;
    private int port;

    @BeforeEach
    void choose() {
        data = folder.resolve("postgres");
        port = Ports.free().database();
    }

    @Test
    void data_survives_a_server_that_was_killed() throws Exception {
        writeThenKill();

        assertThat(PostmasterPid.in(data).file()).exists();
        assertThatTheRowIsThere();
    }

    /** After a restart of the machine the number in the file is often somebody else's. */
    @Test
    void a_pid_file_that_names_another_program_does_not_block() throws Exception {
        writeThenKill();
        Path file = PostmasterPid.in(data).file();
        String left = Files.readString(file);
        Files.writeString(file, ProcessHandle.current().pid() + left.substring(left.indexOf('\n')));

        assertThatTheRowIsThere();
    }

    @Test
    void a_start_that_fails_says_why() {
        try (LocalDatabase running = LocalDatabase.persistent(data, port)) {
            assertThat(running.url()).endsWith("/barometre");
            int otherPort = Ports.free().database();

            assertThatThrownBy(() -> LocalDatabase.persistent(data, otherPort))
                    .isInstanceOf(LocalFailure.class)
                    .hasMessageContaining("Un autre PostgreSQL (processus ");
        }
    }

    @Test
    void data_of_another_postgresql_is_refused_with_what_to_do() throws Exception {
        Files.createDirectories(data);
        Files.writeString(data.resolve("PG_VERSION"), "15\n");

        assertThatThrownBy(() -> LocalDatabase.persistent(data, port))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("autre version de PostgreSQL")
                .hasMessageContaining("script/server --fresh");
    }

    private void writeThenKill() throws IOException {
        // Closing lets go of this JVM's own lock on the folder, as its end would
        try (LocalDatabase killed = LocalDatabase.persistent(data, port)) {
            owner(killed).sql("create table kept as select 40192 as insee").update();
            ProcessHandle postmaster =
                    ProcessHandle.of(PostmasterPid.in(data).read()).orElseThrow();
            postmaster.destroyForcibly();
            postmaster.onExit().join();
        }
    }

    private void assertThatTheRowIsThere() {
        try (LocalDatabase again = LocalDatabase.persistent(data, port)) {
            assertThat(owner(again)
                            .sql("select insee from kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(40192);
        }
    }

    private static JdbcClient owner(LocalDatabase database) {
        return JdbcClient.create(
                new DriverManagerDataSource(database.url(), LocalDatabase.OWNER, LocalDatabase.PASSWORD));
    }
}
