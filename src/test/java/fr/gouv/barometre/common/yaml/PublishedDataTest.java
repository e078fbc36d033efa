package fr.gouv.barometre.common.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.survey.Questionnaires;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** A version that a database has seen never changes again. */
@PortalTest
class PublishedDataTest {

    private static final DataFile SECOND = new DataFile("questionnaire-2.yaml", "version: 2\ntext: \"Deux\"\n");

    @Autowired
    private Questionnaires questionnaires;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestData data;

    @AfterEach
    void forgetTheSecondVersion() {
        data.owner()
                .sql("delete from published_data where kind = 'QUESTIONNAIRE' and version > 1")
                .update();
    }

    @Test
    void theStartHasRememberedTheQuestionnaire() {
        String known = data.owner()
                .sql("select sha256 from published_data where kind = 'QUESTIONNAIRE' and version = 1")
                .query(String.class)
                .single();

        assertThat(known).isEqualTo(questionnaires.versions().files().get(1).fingerprint());
    }

    @Test
    void aNewVersionIsTakenAndStartingAgainChangesNothing() {
        assertThatCode(() -> start(first(), SECOND)).doesNotThrowAnyException();
        assertThatCode(() -> start(first(), SECOND)).doesNotThrowAnyException();
    }

    @Test
    void aPublishedVersionThatChangedRefusesTheStart() {
        start(first(), SECOND);
        DataFile changed = new DataFile("questionnaire-2.yaml", "version: 2\ntext: \"Deux.\"\n");

        assertThatThrownBy(() -> start(first(), changed))
                .isInstanceOf(PublishedDataException.class)
                .hasMessageStartingWith("questionnaire-2.yaml has changed");
    }

    @Test
    void aPublishedVersionThatIsGoneRefusesTheStart() {
        start(first(), SECOND);

        assertThatThrownBy(() -> start(first()))
                .isInstanceOf(PublishedDataException.class)
                .hasMessageStartingWith("version 2 of the questionnaire is gone");
    }

    private DataFile first() {
        return questionnaires.versions().files().get(1);
    }

    private void start(DataFile... files) {
        DataVersions<Integer> versions = DataVersions.of(List.of(files), root -> root.integer("version"));
        new PublishedData(List.of(new OneKind(versions)), database, transactions, clock).afterSingletonsInstantiated();
    }

    private record OneKind(DataVersions<?> versions) implements PublishedVersions {
        @Override
        public Kind kind() {
            return Kind.QUESTIONNAIRE;
        }
    }
}
