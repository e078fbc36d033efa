package fr.gouv.barometre.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.env.MockEnvironment;

class RequiredSettingsTest {

    private static final Map<Setting, String> COMPLETE = Map.ofEntries(
            Map.entry(Setting.BAROMETRE_DB_URL, "jdbc:postgresql://base.example:5432/barometre"),
            Map.entry(Setting.BAROMETRE_DB_USER, "barometre_app"),
            Map.entry(Setting.BAROMETRE_DB_PASSWORD, "s3cret-app"),
            Map.entry(Setting.BAROMETRE_DB_OWNER, "barometre_owner"),
            Map.entry(Setting.BAROMETRE_DB_OWNER_PASSWORD, "s3cret-owner"),
            Map.entry(Setting.BAROMETRE_KEYCLOAK_ISSUER, "https://connexion.example/realms/barometre"),
            Map.entry(Setting.BAROMETRE_KEYCLOAK_CLIENT_ID, "barometre-portail"),
            Map.entry(Setting.BAROMETRE_KEYCLOAK_CLIENT_SECRET, "s3cret-client"),
            Map.entry(Setting.BAROMETRE_KEYCLOAK_ACCOUNTS_CLIENT_ID, "barometre-comptes"),
            Map.entry(Setting.BAROMETRE_KEYCLOAK_ACCOUNTS_CLIENT_SECRET, "s3cret-accounts"),
            Map.entry(Setting.BAROMETRE_SMTP_HOST, "smtp.example"),
            Map.entry(Setting.BAROMETRE_MAIL_FROM, "portail@example.org"),
            Map.entry(Setting.BAROMETRE_PUBLIC_URL, "https://portail.example"));

    private final MockEnvironment environment = new MockEnvironment();

    RequiredSettingsTest() {
        COMPLETE.forEach((setting, value) -> environment.setProperty(setting.name(), value));
    }

    @Test
    void starts_with_every_setting() {
        assertThatCode(() -> RequiredSettings.check(environment)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void refuses_without(Setting setting) {
        environment.setProperty(setting.name(), "  ");

        assertThatThrownBy(() -> RequiredSettings.check(environment))
                .hasMessage("Le portail ne peut pas démarrer : il manque " + setting.explained() + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "BAROMETRE_DB_URL, postgres://base.example/barometre",
        "BAROMETRE_DB_URL, jdbc:h2:mem:barometre",
        "BAROMETRE_KEYCLOAK_ISSUER, connexion.example/realms/barometre",
        "BAROMETRE_KEYCLOAK_ISSUER, ftp://connexion.example/realms/barometre",
        "BAROMETRE_PUBLIC_URL, https://portail.example/",
        "BAROMETRE_PUBLIC_URL, portail.example",
        "BAROMETRE_PUBLIC_URL, https://un espace",
        "BAROMETRE_MAIL_FROM, portail",
    })
    void refuses_a_malformed_value_without_repeating_it(Setting setting, String value) {
        environment.setProperty(setting.name(), value);

        assertThatThrownBy(() -> RequiredSettings.check(environment))
                .hasMessageContaining("n’ont pas la forme attendue " + setting.explained())
                .hasMessageNotContaining(value + ".")
                .message()
                .doesNotContain("s3cret");
    }

    @Test
    void names_everything_that_is_missing_in_one_sentence() {
        assertThatThrownBy(() -> RequiredSettings.check(new MockEnvironment()))
                .message()
                .satisfies(sentence -> {
                    for (Setting setting : Setting.values()) {
                        assertThat(sentence).contains(setting.name());
                    }
                });
    }
}
