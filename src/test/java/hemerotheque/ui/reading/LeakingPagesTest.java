package hemerotheque.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import hemerotheque.archive.Archive;
import hemerotheque.archive.Cancel;
import hemerotheque.archive.Finder;
import hemerotheque.archive.Progress;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Outcome;
import hemerotheque.settings.Theme;
import hemerotheque.ui.Toolkit;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages that name an address in every way that makes a browser ask for it. A server stands there and counts.
class LeakingPagesTest {

    /// `@` stands for the address.
    private static final List<String> LEAKS = List.of(
            "<img src='@'>",
            "<img srcset='@ 2x' src=x>",
            "<picture><source srcset='@'><img src='@'></picture>",
            "<figure><img src='@' data-src='@'><figcaption>La halle.</figcaption></figure>",
            "<video src='@' poster='@' autoplay></video>",
            "<audio src='@' autoplay></audio>",
            "<iframe src='@'></iframe>",
            "<object data='@'></object><embed src='@'>",
            "<applet codebase='@' code=x></applet>",
            "<script src='@'></script><script>fetch('@')</script>",
            "<link rel=stylesheet href='@'><link rel=preload as=image href='@'><link rel=icon href='@'>",
            "<style>@import '@'; body{background:url(@)} @font-face{font-family:x;src:url(@)}</style>",
            "<p style='background-image:url(@)'>Décor.</p>",
            "<table background='@'><tr><td background='@'>Décor.</table>",
            "<svg><image href='@'/><use href='@#a'/></svg>",
            "<meta http-equiv=refresh content='0;url=@'>",
            "<base href='@'><img src=x>",
            "<form action='@'><input type=image src='@'></form>",
            "<noscript><img src='@'></noscript><template><img src='@'></template>",
            "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=@&gt;'>",
            "<a href='@' ping='@'>Suite</a><img src=x onerror=\"fetch('@')\">",
            "<html manifest='@'><body background='@'>",
            "<meta property=og:image content='@'><link rel=canonical href='@'>",
            "<img src='data:image/svg+xml,<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"@\"/></svg>'>");

    private static final String TEXT = """
            <p>Le marché couvert a rouvert samedi matin, après onze mois de travaux que chacun croyait sans fin.</p>
            <p>Les étals ont retrouvé leur place sous la charpente, et la mairie promet un toit sans aucune fuite.</p>
            """;

    private final AtomicInteger hits = new AtomicInteger();
    private HttpServer server;

    @TempDir
    private Path temp;

    @BeforeEach
    void aServerThatCounts() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        URI.create(address()).toURL().openStream().close();
        assertEquals(1, hits.getAndSet(0), "the server counts");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/canari";
    }

    @Test
    void importingAndReadingThemReachesNobody() throws Exception {
        var pages = Files.createDirectory(temp.resolve("pages"));
        for (int i = 0; i < LEAKS.size(); i++) write(pages.resolve(i + ".html"), page(i));
        write(pages.resolve("a.rss"), feed());
        write(pages.resolve("a.mhtml"), message());

        try (var archive = Archive.open(temp.resolve("archive"), Clock.systemUTC())) {
            var report = archive.importer().run(List.of(pages), Progress.NONE, Cancel.NEVER);
            long articles = archive.finder().contents().articles();
            long taken = report.count(Outcome.Kind.ADDED) + report.count(Outcome.Kind.UPDATED); // two tell one address
            assertEquals(LEAKS.size() + 2, taken);
            read(archive.finder(), articles);
        }

        assertEquals(0, hits.get());
    }

    private void write(Path file, String text) throws IOException {
        Files.writeString(
                file,
                text.replace("@import", "\0")
                        .replace("@font", "\1")
                        .replace("@", address())
                        .replace("\0", "@import")
                        .replace("\1", "@font"));
    }

    private static String page(int number) {
        return "<!doctype html><html lang=fr><head><title>La halle, " + number
                + "</title></head><body><article><h1>La halle, " + number + "</h1>" + TEXT + LEAKS.get(number)
                + "</article></body></html>";
    }

    private static String feed() {
        return "<?xml version='1.0'?><!DOCTYPE rss SYSTEM '@' [<!ENTITY loin SYSTEM '@'><!ENTITY % aussi SYSTEM '@'> %aussi;]>"
                + "<rss version='2.0'><channel><title>Le Beffroi</title><image><url>@</url></image><item><title>La halle &loin;"
                + "</title><enclosure url='@' type='image/png'/><description><![CDATA[<img src='@'>" + TEXT
                + "]]></description></item></channel></rss>";
    }

    private static String message() {
        return "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
                + "Content-Type: text/html; charset=utf-8\r\nContent-Location: @\r\n\r\n<h1>Le marché</h1><img src='cid:x'>"
                + "<img src='@'>" + TEXT + "\r\n--b--\r\n";
    }

    private static void read(Finder finder, long articles) throws Exception {
        var shelf = new Shelf(
                finder::article,
                _ -> Optional.empty(),
                finder::picture,
                (words, texts) -> WordsInText.find(words, texts));
        var stage = Toolkit.on(() -> new ReaderStage(Theme.LIGHT, 600, 600, shelf));
        for (long id = 1; id <= articles; id++) {
            var article = finder.article(new ArticleId(id)).orElseThrow();
            Toolkit.run(() -> stage.show(article, "halle"));
            Toolkit.run(Platform::requestNextPulse);
        }
        Toolkit.run(stage.stage::close);
    }
}
