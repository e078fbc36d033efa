package fr.gouv.barometre.local;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.util.Arrays;
import org.slf4j.LoggerFactory;

/**
 * {@code script/server}: the portal in production mode on this machine, with a real PostgreSQL, a real Keycloak and a mail
 * catcher. Data stays in {@code .local}; {@code --fresh} starts again from empty.
 */
final class LocalServer {

    private LocalServer() {}

    public static void main(String[] arguments) throws IOException {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        try {
            run(Arrays.asList(arguments).contains("--fresh"));
        } catch (LocalFailure failure) {
            System.err.println("\n" + failure.getMessage() + "\n");
        }
        // Reached only when something could not start or stopped by itself: the shutdown hook stops the rest
        System.exit(1);
    }

    private static void run(boolean fresh) throws IOException {
        LocalSettings settings = LocalSettings.of(System.getenv());
        settings.ports().requireFree();
        Progress progress = new Progress(System.out, 4);
        if (fresh) {
            settings.deleteData();
            progress.say("Données locales effacées.");
        }
        LocalStack stack = new LocalStack(settings, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        stack.start();
        progress.say(Welcome.text(settings.ports()));
        stack.awaitStop();
    }
}
