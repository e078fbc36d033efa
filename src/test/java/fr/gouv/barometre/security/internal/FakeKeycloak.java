package fr.gouv.barometre.security.internal;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Stands where Keycloak should be: gone, silent (takes the call and never answers), or answering 200 to everything. */
final class FakeKeycloak implements AutoCloseable {

    private final int port;
    private AutoCloseable service = () -> {};

    FakeKeycloak() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    KeycloakClient client() {
        return new KeycloakClient("http://127.0.0.1:" + port + "/realms/barometre", "portail", "secret");
    }

    void becomeSilent() throws Exception {
        close();
        service = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    }

    void answer() throws Exception {
        close();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        service = () -> server.stop(0);
    }

    @Override
    public void close() throws Exception {
        service.close();
        service = () -> {};
    }
}
