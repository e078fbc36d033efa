package fr.gouv.barometre.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The four ports of the local server. */
public record Ports(int portal, int keycloak, int database, int smtp) {

    private record Use(int port, String service, String variable) {}

    /** The usual ports, or those that the environment names. */
    static Ports of(Map<String, String> environment) {
        return new Ports(
                port(environment, "BAROMETRE_PORT", 8080),
                port(environment, "BAROMETRE_KEYCLOAK_PORT", 8180),
                port(environment, "BAROMETRE_DB_PORT", 5480),
                port(environment, "BAROMETRE_SMTP_PORT", 3025));
    }

    private static int port(Map<String, String> environment, String variable, int usual) {
        String given = environment.getOrDefault(variable, "");
        if (given.isBlank()) {
            return usual;
        }
        if (!given.matches("\\d{1,5}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > 65535) {
            throw new LocalFailure(variable + " doit être un numéro de port entre 1 et 65535 ; reçu : " + given);
        }
        return Integer.parseInt(given);
    }

    /** Ports that nobody listens on at this moment. */
    public static Ports free() {
        // All four are held open together, so that they differ
        try (ServerSocket portal = new ServerSocket(0);
                ServerSocket keycloak = new ServerSocket(0);
                ServerSocket database = new ServerSocket(0);
                ServerSocket smtp = new ServerSocket(0)) {
            return new Ports(
                    portal.getLocalPort(), keycloak.getLocalPort(), database.getLocalPort(), smtp.getLocalPort());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @throws LocalFailure naming each port in use and what wanted it */
    public void requireFree() {
        String taken = uses().stream()
                .filter(use -> !isFree(use.port()))
                .map(use -> """
                        Le port %d (%s) est déjà utilisé par un autre programme. Arrêtez ce programme, ou choisissez un autre port :
                            %s=%d script/server""".formatted(use.port(), use.service(), use.variable(), use.port() + 1))
                .collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new LocalFailure(taken);
        }
    }

    private List<Use> uses() {
        return List.of(
                new Use(portal, "portail", "BAROMETRE_PORT"),
                new Use(keycloak, "Keycloak, la connexion", "BAROMETRE_KEYCLOAK_PORT"),
                new Use(database, "PostgreSQL, la base de données", "BAROMETRE_DB_PORT"),
                new Use(smtp, "courriels", "BAROMETRE_SMTP_PORT"));
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port)) {
            return true;
        } catch (IOException inUse) {
            return false;
        }
    }
}
