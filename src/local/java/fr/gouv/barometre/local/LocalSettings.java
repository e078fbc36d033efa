package fr.gouv.barometre.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the local services keep their things and on which ports they listen.
 *
 * @param project top folder of the project
 * @param data folder of what the services write
 */
public record LocalSettings(Path project, Path data, Ports ports) {

    /** For {@code script/server}: data that stays, the usual ports unless the environment names others. */
    static LocalSettings of(Map<String, String> environment) {
        Path project = Path.of("").toAbsolutePath();
        return new LocalSettings(project, project.resolve(".local"), Ports.of(environment));
    }

    /** For a test run: free ports, and data in a folder of its own. */
    public static LocalSettings apart(Path data) {
        return new LocalSettings(Path.of("").toAbsolutePath(), data.toAbsolutePath(), Ports.free());
    }

    public void deleteData() throws IOException {
        LocalFiles.delete(postgresData());
        LocalFiles.delete(keycloakData());
        LocalFiles.delete(mails());
    }

    KeycloakDistribution keycloak(Progress progress) {
        Path local = project.resolve(".local");
        return new KeycloakDistribution(
                project.resolve("keycloak"),
                local.resolve("downloads/keycloak.zip"),
                local.resolve("keycloak"),
                progress);
    }

    Path portalJar() {
        return project.resolve("target/barometre.jar");
    }

    Path postgresData() {
        return data.resolve("postgres");
    }

    Path keycloakData() {
        return data.resolve("keycloak-data");
    }

    Path mails() {
        return data.resolve("mails");
    }

    Path logs() {
        return data.resolve("logs");
    }
}
