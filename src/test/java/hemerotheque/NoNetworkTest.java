package hemerotheque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoNetworkTest {

    private final ProxySelector before = ProxySelector.getDefault();
    private final AtomicInteger hits = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void aServerThatCounts() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void asItWas() {
        server.stop(0);
        ProxySelector.setDefault(before);
    }

    @Test
    void aConnectionIsRefusedBeforeItIsMade() throws IOException {
        connect();
        NoNetwork.install();

        assertThrows(SecurityException.class, this::connect);

        assertEquals(1, hits.get(), "the first connection shows that the server counts, the second must not reach it");
    }

    private void connect() throws IOException {
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/canari");
        address.toURL().openStream().close();
    }
}
