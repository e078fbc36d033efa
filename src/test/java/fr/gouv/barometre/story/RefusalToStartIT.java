package fr.gouv.barometre.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RefusalToStartIT {

    @Test
    void the_jar_without_settings_ends_with_a_sentence_that_names_them() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JarContentsIT.JAR.toString())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("BAROMETRE_"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(output)
                .contains("Le portail ne peut pas démarrer : il manque BAROMETRE_DB_URL")
                .contains("BAROMETRE_KEYCLOAK_ISSUER", "BAROMETRE_SMTP_HOST", "BAROMETRE_PUBLIC_URL")
                .doesNotContain("\tat fr.gouv");
    }
}
