package fr.gouv.barometre.common.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DataVersionsTest {

    private static final DataFile FIRST = new DataFile("rules-1.yaml", "version: 1\ntext: \"Un\"\n");
    private static final DataFile TENTH = new DataFile("rules-10.yaml", "version: 10\ntext: \"Dix\"\n");
    private static final DataFile SECOND = new DataFile("rules-2.yaml", "version: 2\ntext: \"Deux\"\n");

    private static DataVersions<String> read(DataFile... files) {
        return DataVersions.of(List.of(files), root -> root.text("text"));
    }

    @Test
    void theHighestNumberIsCurrentAndOldOnesStay() {
        DataVersions<String> versions = read(FIRST, TENTH, SECOND);

        assertThat(versions.current()).isEqualTo("Dix");
        assertThat(versions.all()).containsExactly("Un", "Deux", "Dix");
        assertThat(versions.version(1)).isEqualTo("Un");
        assertThatThrownBy(() -> versions.version(3)).hasMessageContaining("No version 3");
    }

    @Test
    void aFileThatSaysAnotherVersionThanItsNameIsRefused() {
        assertThatThrownBy(() -> read(new DataFile("rules-2.yaml", "text: \"Un\"\nversion: 1\n")))
                .isInstanceOf(MalformedDataException.class)
                .hasMessage("rules-2.yaml, line 2: version 1 does not go with the name of the file");
    }

    @Test
    void noFileAtAllIsAnError() {
        assertThatThrownBy(() -> DataVersions.load("survey/nothing-*.yaml", root -> root))
                .hasMessageContaining("survey/nothing-*.yaml");
    }

    @Test
    void lineEndingsDoNotChangeTheFingerprintAndAnyLetterDoes() {
        DataFile windows = new DataFile("rules-1.yaml", "version: 1\r\ntext: \"Un\"\r\n");
        DataFile changed = new DataFile("rules-1.yaml", "version: 1\ntext: \"un\"\n");

        assertThat(windows.fingerprint()).isEqualTo(FIRST.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(changed.fingerprint()).isNotEqualTo(FIRST.fingerprint());
    }
}
