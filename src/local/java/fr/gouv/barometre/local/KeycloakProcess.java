package fr.gouv.barometre.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A real Keycloak with the demonstration realm, imported when its data folder is empty. */
public final class KeycloakProcess implements AutoCloseable {

    public static final String CLIENT_ID = "barometre-portail";
    public static final String CLIENT_SECRET = "secret-de-demonstration";
    static final String ACCOUNTS_CLIENT_ID = "barometre-comptes";
    static final String ACCOUNTS_CLIENT_SECRET = "secret-de-demonstration-des-comptes";
    static final String ADMINISTRATOR = "admin";

    private final ChildProcess process;
    private final int port;

    private KeycloakProcess(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    public static String issuer(int port) {
        return "http://localhost:" + port + "/realms/barometre";
    }

    /** Keycloak runs on the JDK that runs this, whatever JAVA_HOME says. */
    static Map<String, String> java() {
        return Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP",
                "-Xms64m -Xmx512m",
                "JAVA_OPTS_APPEND",
                "-XX:TieredStopAtLevel=1");
    }

    static KeycloakProcess start(KeycloakDistribution distribution, Path data, Ports ports, Path logs) {
        try {
            Path imports = Files.createDirectories(distribution.home().resolve("data/import"));
            Files.copy(
                    distribution.source().resolve("barometre-realm.json"),
                    imports.resolve("barometre-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.createDirectories(data);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        int port = ports.keycloak();
        List<String> command = List.of(
                "sh",
                distribution.script().toString(),
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port,
                "--db-url=jdbc:h2:file:" + data.resolve("keycloak") + ";NON_KEYWORDS=VALUE");
        Map<String, String> environment = new HashMap<>(java());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR);
        // Named by the imported realm, for its own e-mails
        environment.put("BAROMETRE_SMTP_PORT", String.valueOf(ports.smtp()));
        return new KeycloakProcess(
                ChildProcess.start("Keycloak", command, environment, logs.resolve("keycloak.log")), port);
    }

    void awaitReady(Progress progress) {
        process.awaitReady(issuer(port) + "/.well-known/openid-configuration", progress);
        progress.done("Keycloak : prêt (http://localhost:" + port + ")");
    }

    CompletableFuture<Void> stopped() {
        return process.stopped();
    }

    @Override
    public void close() {
        process.close();
    }
}
