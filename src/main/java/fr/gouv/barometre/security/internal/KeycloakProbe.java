package fr.gouv.barometre.security.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether Keycloak answers: asked before sending a browser there, which could only show an error page of its own. */
@Component
class KeycloakProbe {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakProbe.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration FRESH = Duration.ofSeconds(5);

    private record Answer(boolean given, long nanoTime) {

        boolean isFresh() {
            return System.nanoTime() - nanoTime < FRESH.toNanos();
        }
    }

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final HttpRequest request;
    private volatile Answer last = new Answer(false, System.nanoTime() - FRESH.toNanos());

    KeycloakProbe(KeycloakClient keycloak) {
        request = HttpRequest.newBuilder(URI.create(keycloak.issuer() + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
    }

    /** Waits two seconds at most; the answer holds for five, so that a busy morning does not double Keycloak's load. */
    boolean answers() {
        if (!last.isFresh()) {
            last = new Answer(ask(), System.nanoTime());
        }
        return last.given();
    }

    private boolean ask() {
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                LOG.warn("Keycloak answers {} at {}", status, request.uri());
            }
            return status == 200;
        } catch (IOException failure) {
            LOG.warn("Keycloak does not answer at {}: {}", request.uri(), failure.toString());
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
