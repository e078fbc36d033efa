package fr.gouv.barometre.local;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the local server keeps its things and on which ports it listens.
 *
 * @param root top folder of the project
 */
record LocalSettings(Path root, Ports ports) {

    static LocalSettings of(Map<String, String> environment) {
        return new LocalSettings(Path.of("").toAbsolutePath(), Ports.of(environment));
    }

    private Path local(String name) {
        return root.resolve(".local").resolve(name);
    }

    Path postgresData() {
        return local("postgres");
    }

    Path keycloakData() {
        return local("keycloak-data");
    }

    Path keycloakHome() {
        return local("keycloak");
    }

    Path keycloakArchive() {
        return local("downloads").resolve("keycloak.zip");
    }

    Path mails() {
        return local("mails");
    }

    Path logs() {
        return local("logs");
    }

    Path portalJar() {
        return root.resolve("target/barometre.jar");
    }
}
