package hemerotheque.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Pages to import in tests, written as a small paper would.
final class Pages {

    static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneId.of("Europe/Paris"));

    private Pages() {}

    /// Writes an article whose headline and text both name `subject`.
    static Path article(Path folder, String name, String subject, LocalDate published) {
        return write(folder.resolve(name), html(name, subject, published));
    }

    /// The same article without a file.
    static String html(String name, String subject, LocalDate published) {
        return """
                <!doctype html>
                <html lang="fr"><head><meta charset="utf-8"><title>%1$s : le point – La Dépêche des Vallées</title>
                <meta property="og:site_name" content="La Dépêche des Vallées">
                <meta property="article:published_time" content="%2$sT08:30:00+01:00">
                <link rel="canonical" href="https://depeche-vallees.example/%2$s/%3$s"></head>
                <body><nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav>
                <article><h1>%1$s : le point</h1>
                <p>Les habitants de la haute vallée se sont réunis jeudi soir pour parler de %1$s, un sujet qui occupe le
                canton depuis le début de l’hiver et que la mairie promettait de trancher.</p>
                <p>Après trois heures d’échanges, aucune décision n’a été prise : « Nous reviendrons devant le conseil au
                printemps », a expliqué l’adjointe chargée du dossier, sous quelques applaudissements.</p>
                <p>Une nouvelle rencontre est prévue dans la salle des fêtes, où un registre restera ouvert à tous ceux
                qui veulent donner leur avis sur %1$s avant la fin du mois.</p>
                </article><footer>Mentions légales</footer></body></html>
                """.formatted(subject, published, name.replace(".html", ""));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
