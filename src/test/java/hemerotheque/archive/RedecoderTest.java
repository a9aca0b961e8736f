package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Outcome;
import hemerotheque.model.Problem;
import hemerotheque.search.SearchRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedecoderTest {

    private static final Charset MAC = Charset.forName("x-MacRoman");
    private static final String PAGE = """
            <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>La crue épargne Vézelis – La Sentinelle</title>
            <meta property="og:site_name" content="La Sentinelle">
            <meta property="article:published_time" content="2001-11-04T08:30:00+01:00"></head>
            <body><article><h1>La crue épargne Vézelis</h1>
            <p>L’eau s’est arrêtée dimanche à quelques mètres des premières maisons, où les habitants avaient passé la
            nuit à dresser des murets de sable et à monter les meubles à l’étage.</p>
            <p>« Nous avons eu très peur », reconnaît une éleveuse, qui a conduit ses bêtes sur les hauteurs dès samedi
            soir, avant que la route ne soit fermée.</p>
            <p>La décrue devrait être achevée mercredi ; la préfecture a prévu une réunion à la salle des fêtes.</p>
            </article></body></html>
            """;

    @TempDir
    Path temp;

    @Test
    void aPageThatDeclaredTheWrongEncodingIsMendedFoundAndNoted() throws IOException {
        try (var archive = Archive.open(temp.resolve("archive"), Pages.NOON)) {
            var report = imported(archive, PAGE.getBytes(MAC), "crue.html");
            var id = new ArticleId(1);
            assertEquals(1, report.count(Outcome.Kind.ADDED));
            assertEquals(
                    List.of(Problem.Kind.DOUBTFUL_ENCODING),
                    report.troubles().stream()
                            .map(outcome -> outcome.problem().orElseThrow().kind())
                            .toList(),
                    "it came in, and is to be checked");
            assertFalse(article(archive).article().headline().contains("é"));

            var preview = archive.redecoder().preview(id, MAC).orElseThrow();
            assertEquals(
                    "La crue épargne Vézelis", preview.article().orElseThrow().headline());
            assertTrue(preview.opening().startsWith("L’eau s’est arrêtée dimanche"), preview.opening());
            assertEquals(Optional.of("windows-1252"), preview.before().charset());
            assertFalse(article(archive).article().headline().contains("é"), "looking changes nothing");

            archive.redecoder().apply(id, MAC);

            var held = article(archive);
            assertEquals("La crue épargne Vézelis", held.article().headline());
            assertEquals(1, held.captures().size());
            assertEquals(Optional.of("x-MacRoman"), held.captures().getFirst().charset());
            assertEquals(List.of(), held.captures().getFirst().doubts());
            assertEquals("La Sentinelle", held.article().source().orElseThrow().name());
            assertEquals(
                    1, archive.finder().search(SearchRequest.of("éleveuse")).total());
            assertTrue(archive.checker().run(false, Cancel.NEVER).clean());
            assertEquals(1, imported(archive, PAGE.getBytes(MAC), "crue.html").count(Outcome.Kind.DUPLICATE));
            assertEquals("La crue épargne Vézelis", article(archive).article().headline());
        }
    }

    @Test
    void aTextOfDosIsReadAsSuch() throws IOException {
        var text = """
                Le théâtre de Brézac rouvre ses portes

                La Sentinelle, 4 novembre 1995

                Fermé depuis l’été, le théâtre a retrouvé samedi son public, venu très nombreux malgré la pluie, pour une
                soirée où l’on a joué, chanté et lu des lettres de la première troupe.

                « Il était temps », a déclaré la maire, qui a rappelé que les travaux avaient été décidés après l’hiver.
                """.replace('’', '\'');
        try (var archive = Archive.open(temp.resolve("archive"), Pages.NOON)) {
            imported(archive, text.getBytes(Charset.forName("IBM850")), "theatre.txt");

            archive.redecoder().apply(new ArticleId(1), Charset.forName("IBM850"));

            assertEquals(
                    "Le théâtre de Brézac rouvre ses portes",
                    article(archive).article().headline());
        }
    }

    @Test
    void whatGivesNoArticleChangesNothing() throws IOException {
        try (var archive = Archive.open(temp.resolve("archive"), Pages.NOON)) {
            imported(archive, PAGE.getBytes(StandardCharsets.UTF_8), "crue.html");
            var before = article(archive);

            var reading = archive.redecoder()
                    .apply(new ArticleId(1), StandardCharsets.UTF_16LE)
                    .orElseThrow();

            assertEquals(Optional.empty(), reading.article());
            assertFalse(reading.opening().isEmpty());
            assertEquals(before, article(archive));
            assertEquals(Optional.empty(), archive.redecoder().preview(new ArticleId(99), MAC));
        }
    }

    @Test
    void picturesStay() throws IOException {
        var folder = Files.createDirectories(temp.resolve("pages/crue_fichiers"));
        var drawing = new java.awt.image.BufferedImage(640, 400, java.awt.image.BufferedImage.TYPE_INT_RGB);
        javax.imageio.ImageIO.write(drawing, "png", folder.resolve("quai.png").toFile());
        var page = PAGE.replace(
                "<p>« Nous",
                "<figure><img src=\"crue_fichiers/quai.png\"><figcaption>Le quai, dimanche.</figcaption></figure><p>« Nous");
        try (var archive = Archive.open(temp.resolve("archive"), Pages.NOON)) {
            imported(archive, page.getBytes(MAC), "crue.html");
            var before = pictures(article(archive));
            assertEquals(1, before.size());

            archive.redecoder().apply(new ArticleId(1), MAC);

            assertEquals(before, pictures(article(archive)));
        }
    }

    private static List<String> pictures(ArchivedArticle held) {
        return held.article().body().stream()
                .filter(hemerotheque.model.Block.Figure.class::isInstance)
                .flatMap(block -> ((hemerotheque.model.Block.Figure) block).kept().stream())
                .map(hemerotheque.model.KeptPicture::sha256)
                .toList();
    }

    private ImportReport imported(Archive archive, byte[] bytes, String name) throws IOException {
        var file = Files.createDirectories(temp.resolve("pages")).resolve(name);
        return archive.importer().run(List.of(Files.write(file, bytes)), Progress.NONE, Cancel.NEVER);
    }

    private static ArchivedArticle article(Archive archive) {
        return archive.finder().article(new ArticleId(1)).orElseThrow();
    }
}
