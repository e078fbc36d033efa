package fr.gouv.barometre.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void data_of_another_postgresql_is_refused_with_what_to_do() throws Exception {
        Files.writeString(folder.resolve("PG_VERSION"), "15\n");

        assertThatThrownBy(() -> LocalDatabase.persistent(folder, Ports.free().database()))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("autre version de PostgreSQL")
                .hasMessageContaining("script/server --fresh");
    }
}
