package fr.gouv.barometre.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The part of Keycloak that accounts need, with the failures that a real one does not have on demand. Everybody has an account,
 * except newcomers. {@code FirstLoginIT} goes through the same with the real one.
 */
public class TestKeycloak implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String USERS = "/admin/realms/barometre/users";
    private static final Set<String> NEWCOMERS = ConcurrentHashMap.newKeySet();
    private static final Map<String, String> CREATED = new ConcurrentHashMap<>();
    private static final Set<String> WITH_PASSWORD = ConcurrentHashMap.newKeySet();
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static final AtomicInteger STATUS = new AtomicInteger();
    private static final HttpServer SERVER = start();

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", TestKeycloak::answer);
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String issuer = "http://localhost:" + SERVER.getAddress().getPort() + "/realms/barometre";
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test keycloak", Map.of("barometre.keycloak.accounts.issuer", issuer)));
    }

    /** Everybody has an account again, and everything works. */
    public static void reset() {
        NEWCOMERS.clear();
        CREATED.clear();
        WITH_PASSWORD.clear();
        ASKED.clear();
        STATUS.set(0);
    }

    /** The address has no account. */
    public static void doesNotKnow(String address) {
        NEWCOMERS.add(address);
    }

    public static void choosesPassword(String address) {
        WITH_PASSWORD.add("account-of-" + address);
    }

    /** @param status of every answer; 0 when all is well */
    public static void answers(int status) {
        STATUS.set(status);
    }

    /** Addresses of the accounts that were created and not deleted. */
    public static Set<String> created() {
        return Set.copyOf(CREATED.keySet());
    }

    /** Addresses to which the link to choose a password was sent, in order. */
    public static List<String> askedForPassword() {
        return new ArrayList<>(ASKED);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.endsWith("/token")) {
            send(exchange, STATUS.get() == 503 ? 503 : 200, "{\"access_token\":\"token\"}");
        } else if (STATUS.get() != 0 && (STATUS.get() != 500 || path.endsWith("/execute-actions-email"))) {
            send(exchange, STATUS.get(), "{}");
        } else {
            users(exchange, path.substring(USERS.length()), body);
        }
    }

    private static void users(HttpExchange exchange, String below, String body) throws IOException {
        String method = exchange.getRequestMethod();
        String account = below.isEmpty() ? "" : below.substring(1).split("/")[0];
        if (below.isEmpty() && method.equals("GET")) {
            String query = exchange.getRequestURI().getRawQuery();
            String address = URLDecoder.decode(query.substring(query.indexOf("email=") + 6), StandardCharsets.UTF_8);
            boolean unknown = NEWCOMERS.contains(address) && !CREATED.containsKey(address);
            send(exchange, 200, unknown ? "[]" : "[{\"id\":\"account-of-" + address + "\"}]");
        } else if (below.isEmpty()) {
            String address = body.replaceAll("(?s).*\"email\":\"([^\"]+)\".*", "$1");
            CREATED.put(address, body);
            exchange.getResponseHeaders().add("Location", "http://localhost" + USERS + "/account-of-" + address);
            send(exchange, 201, "");
        } else if (method.equals("DELETE")) {
            CREATED.remove(account.substring("account-of-".length()));
            send(exchange, 204, "");
        } else if (method.equals("PUT")) {
            ASKED.add(account.substring("account-of-".length()));
            send(exchange, 204, "");
        } else {
            boolean usable =
                    !CREATED.containsKey(account.substring("account-of-".length())) || WITH_PASSWORD.contains(account);
            send(exchange, 200, usable && below.endsWith("/credentials") ? "[{\"type\":\"password\"}]" : "[]");
        }
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
