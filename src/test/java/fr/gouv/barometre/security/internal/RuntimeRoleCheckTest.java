package fr.gouv.barometre.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.local.LocalDatabase;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@PortalTest
class RuntimeRoleCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"postgres", LocalDatabase.OWNER})
    void a_superuser_or_the_owner_is_refused_with_a_sentence_that_says_what_to_do(String role) {
        assertThatThrownBy(() -> check(role)).isInstanceOfSatisfying(UnsafeDatabaseRoleException.class, refusal -> {
            var shown = new UnsafeDatabaseRoleAnalyzer().analyze(refusal, refusal);
            assertThat(shown.getDescription()).contains("BAROMETRE_DB_USER", "superutilisateur, ou possède les tables");
            assertThat(shown.getAction()).contains("Créez un rôle sans droit particulier", "README");
        });
    }

    @Test
    void the_runtime_role_passes() {
        assertThatCode(() -> check(LocalDatabase.RUNTIME)).doesNotThrowAnyException();
    }

    private static void check(String role) {
        new RuntimeRoleCheck(JdbcClient.create(
                        new DriverManagerDataSource(TestDatabase.url(), role, LocalDatabase.PASSWORD)))
                .afterSingletonsInstantiated();
    }
}
