package hemerotheque.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder of saved pages that tests import.
final class Pages {

    private Pages() {}

    /// Three articles, one of them without a date, and a page that is none.
    static Path in(Path folder) {
        article(
                folder.resolve("port.html"),
                "Le port de Kerlouan rouvre",
                "2020-01-17T14:05:00+01:00",
                "Le Phare",
                "Le port a rouvert vendredi matin après onze semaines de travaux sur la grande jetée.");
        article(
                folder.resolve("marché.html"),
                "Un marché sous la halle",
                "2019-12-05T08:00:00+01:00",
                "Le Phare",
                "La halle accueille de nouveau le marché, et les pêcheurs du port y vendent leur poisson.");
        article(
                folder.resolve("lettre.html"),
                "Lettre d’une lectrice du port",
                "",
                "La Gazette",
                "Une lectrice nous écrit que le port de son enfance sentait le goudron et la corde mouillée.");
        write(folder.resolve("image.bin"), "\u0000\u0001\u0002");
        return folder;
    }

    static void article(Path file, String headline, String published, String source, String lede) {
        var date = published.isEmpty() ? "" : "\"datePublished\":\"" + published + "\",";
        write(file, """
                <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>%1$s</title>
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
                "headline":"%1$s",%2$s"publisher":{"@type":"Organization","name":"%3$s"},
                "author":[{"@type":"Person","name":"Soizic Abgrall"}]}</script></head>
                <body><article><h1>%1$s</h1><p>%4$s</p>
                <p>Les habitants rencontrés sur place disent leur soulagement, et la mairie promet que les derniers
                pavés seront posés avant la fin du mois, si la pluie le permet et si les pierres arrivent.</p>
                <p>« Nous avons attendu longtemps », résume une commerçante, qui a gardé sa boutique ouverte pendant
                toute la durée du chantier, malgré le bruit, la poussière et les détours.</p></article></body></html>
                """.formatted(headline, date, source, lede));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
