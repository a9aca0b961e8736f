package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Harvest;
import hemerotheque.store.Access;
import hemerotheque.store.ArchiveStore;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The originals of articles that were cut out of files which hold several.
class PartsReadAgainTest {

    private static final Charset MAC = Charset.forName("x-MacRoman");

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exports-de-bases/europresse-marais.HTML",
                "veille-factiva/Factiva-20260318-1021.html",
                "veille-factiva/Factiva-20260318-1034.rtf",
                "veille-lexisnexis/Nexis-Uni-20260320.DOCX",
                "outils/flux-midi-garrigue.xml"
            })
    void aPartThatIsKeptInUtf8GivesItsOwnArticleAndIsRefusedInAnyOtherEncoding(String sample) throws IOException {
        try (var archive = imported(sample)) {
            for (var held : articles(archive)) {
                var same = preview(archive, held, StandardCharsets.UTF_8);
                var other = archive.redecoder().apply(held.id(), MAC).orElseThrow();

                assertEquals(
                        told(held.article()),
                        same.article().map(PartsReadAgainTest::told).orElse(""));
                assertTrue(same.translated());
                assertEquals(Optional.empty(), other.article());
                assertTrue(other.translated());
                assertEquals(0, other.broken());
                assertEquals(Optional.of(held), archive.finder().article(held.id()), "nothing is changed");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"veille-lexisnexis/Le_Beffroi_2003-2008.TXT", "outils/corpus-patinoire.txt"})
    void aPartThatIsKeptAsItStoodIsReadByItsFormatInAnyEncoding(String sample) throws IOException {
        try (var archive = imported(sample)) {
            for (var held : articles(archive)) {
                var same = preview(archive, held, charset(held));
                var other = preview(archive, held, MAC);

                assertEquals(
                        told(held.article()),
                        same.article().map(PartsReadAgainTest::told).orElse(""));
                assertFalse(other.translated());
                assertEquals(
                        ascii(held.article()),
                        other.article().map(PartsReadAgainTest::ascii).orElse(""));
            }
        }
    }

    @Test
    void accentsOfAPartAreMendedAndItsFieldsStay() throws IOException {
        var file = temp.resolve("Le_Pertuis.TXT");
        Files.write(file, """
                                           1 of 1 DOCUMENTS


                                         Le Pertuis de Brézac

                                             12 mars 1996

                La forêt rouvrira après l'été

                AUTEUR: Hélène Vérité

                LONGUEUR: 42 mots


                Fermée depuis la tempête, la forêt de Brézac rouvrira à la fin de l'été, a annoncé la mairie.

                Les allées ont été dégagées, et les barrières enlevées.

                DATE-CHARGEMENT: 13 mars 1996
                """.getBytes(Charset.forName("IBM850")));
        try (var archive = imported(file)) {
            var id = new ArticleId(1);
            archive.redecoder().apply(id, Charset.forName("IBM850"));

            var held = archive.finder().article(id).orElseThrow();
            assertEquals("La forêt rouvrira après l'été", held.article().headline());
            assertEquals(
                    "Le Pertuis de Brézac",
                    held.article().source().orElseThrow().name());
            assertEquals("Hélène Vérité", held.article().authors().getFirst().name());
            assertEquals(42, held.article().notice().words().orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exports-de-bases/europresse-marais.HTML",
                "veille-factiva/Factiva-20260318-1021.html",
                "veille-factiva/Factiva-20260318-1034.rtf",
                "veille-lexisnexis/Nexis-Uni-20260320.DOCX",
                "veille-lexisnexis/Le_Beffroi_2003-2008.TXT",
                "outils/flux-midi-garrigue.xml",
                "outils/corpus-patinoire.txt",
                "outils/lus-plus-tard.json"
            })
    void whatAPartSaidIsKnownAgainOnceANewerCaptureIsGone(String sample) throws IOException {
        imported(sample).close();
        try (var store = ArchiveStore.open(temp.resolve("archive"), Access.READ, Clock.systemUTC())) {
            var held = store.article(new ArticleId(1)).orElseThrow();
            var original = store.captures().original(held.id()).orElseThrow();

            var again = new OriginalReread(store).of(held, held.captures().getFirst(), original);

            assertEquals(
                    told(held.article()),
                    again.map(Harvest::article).map(PartsReadAgainTest::told).orElse(""));
        }
    }

    private Archive imported(String sample) throws IOException {
        return imported(Path.of("samples").resolve(sample));
    }

    private Archive imported(Path file) {
        var archive = Archive.open(temp.resolve("archive"), Pages.NOON);
        archive.importer().run(List.of(file), Progress.NONE, Cancel.NEVER);
        return archive;
    }

    private static List<ArchivedArticle> articles(Archive archive) {
        var articles = LongStream.rangeClosed(1, 9)
                .mapToObj(id -> archive.finder().article(new ArticleId(id)))
                .flatMap(Optional::stream)
                .toList();
        assertTrue(articles.size() > 1);
        return articles;
    }

    private static Redecoded preview(Archive archive, ArchivedArticle held, Charset charset) {
        return archive.redecoder().preview(held.id(), charset).orElseThrow();
    }

    private static Charset charset(ArchivedArticle held) {
        return Charset.forName(held.captures().getFirst().charset().orElseThrow());
    }

    private static String told(Article article) {
        return article.toString();
    }

    /// The headline without what differs from one encoding to another.
    private static String ascii(Article article) {
        return article.headline().replaceAll("[^ A-Za-z]+", "*");
    }
}
