package hemerotheque.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import hemerotheque.model.ArchivedArticle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ExportersTest {

    @Test
    void namesEveryExporterThatThereIs() {
        var written = new ClassFileImporter()
                .importPackages("hemerotheque.export").stream()
                        .filter(type -> type.isAssignableTo(Exporter.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        var listed = Exporters.all().stream()
                .map(exporter -> exporter.getClass().getName())
                .collect(Collectors.toSet());

        assertEquals(written, listed);
    }

    @Test
    void jsonHasEveryKeyInOneOrder() {
        var keys = JsonMapper.shared().readTree(ArticleJson.of(Articles.full())).propertyNames();

        var inOrder = "id file entry title standfirst authors published published_precision published_evidence modified"
                + " captured source section url language tags body problems";
        assertEquals(inOrder, String.join(" ", keys));
        assertEquals(
                keys,
                JsonMapper.shared().readTree(ArticleJson.of(Articles.bare())).propertyNames());
    }

    @Test
    void jsonTellsAllThatIsKnown() {
        assertEquals(
                "{\"id\":\"7\",\"file\":\"pages/0001.html\",\"entry\":null,"
                        + "\"title\":\"« L’été sera *chaud* » ; et l’automne ?\",\"standfirst\":\"Un chapô.\","
                        + "\"authors\":[\"Camille Le Goff\",\"APN\"],\"published\":\"2020-10-31T14:05+01:00\","
                        + "\"published_precision\":\"day\",\"published_evidence\":\"json-ld\","
                        + "\"modified\":\"2020-11-02\",\"captured\":\"2020-11-26\",\"source\":\"Le Courrier du Port\","
                        + "\"section\":\"Météo\",\"url\":\"https://exemple.fr/ete\",\"language\":\"fr\","
                        + "\"tags\":[\"été\",\"canicule\"],\"body\":\"Premier paragraphe.\\n\\nUn intertitre\\n\\n"
                        + "Il fait \\\"chaud\\\".\\n\\nun\\ndeux\\n\\nVille\\tDegrés\\nBrest\",\"problems\":[]}",
                ArticleJson.of(Articles.full()));
    }

    @Test
    void jsonIsNullWhereNothingIsKnown() {
        assertEquals(
                "{\"id\":\"8\",\"file\":\"b.zip\",\"entry\":\"x/2.html\",\"title\":\"=SOMME(A1)\",\"standfirst\":null,"
                        + "\"authors\":[],\"published\":null,\"published_precision\":null,\"published_evidence\":null,"
                        + "\"modified\":null,\"captured\":null,\"source\":null,\"section\":null,\"url\":null,"
                        + "\"language\":null,\"tags\":[],\"body\":\"1. Un seul\\nparagraphe.\","
                        + "\"problems\":[\"NO_DATE\"]}",
                ArticleJson.of(Articles.bare()));
    }

    @Test
    void jsonLinesAreALineAnArticle() throws IOException {
        var lines = written("jsonl", Articles.full(), Articles.bare()).lines().toList();

        assertEquals(2, lines.size());
        assertEquals(ArticleJson.of(Articles.bare()), lines.get(1));
    }

    @Test
    void textIsHeadAndBodyApartByBlankLines() throws IOException {
        var text = written("txt", Articles.bare("Un", "Corps."), Articles.full());

        assertEquals("Un\n\nCorps.\n\n" + "=".repeat(72) + "\n\n", text.substring(0, text.indexOf('«')));
        assertTrue(text.endsWith("""
                        Le Courrier du Port · 2020-10-31T14:05+01:00 · Météo
                        Camille Le Goff, APN
                        https://exemple.fr/ete

                        Un chapô.

                        Premier paragraphe.

                        Un intertitre

                        Il fait "chaud".

                        un
                        deux

                        Ville\tDegrés
                        Brest
                        """), text);
    }

    @Test
    void markdownKeepsTheFormAndEscapesTheWords() throws IOException {
        assertEquals("""
                # « L’été sera \\*chaud\\* » ; et l’automne ?

                Le Courrier du Port · 2020-10-31T14:05+01:00 · Météo

                Camille Le Goff, APN

                <https://exemple.fr/ete>

                **Un chapô.**

                Premier paragraphe.

                ## Un intertitre

                > Il fait "chaud".

                *Une légende*

                - un
                - deux

                | Ville | Degrés |
                | --- | --- |
                | Brest |  |

                ---

                # \\=SOMME(A1)

                1\\. Un seul
                paragraphe.
                """, written("md", Articles.full(), Articles.bare()));
    }

    @Test
    void csvQuotesWhatMustBeAndDisarmsFormulas() throws IOException {
        var rows = written("csv", Articles.full(), Articles.bare()).split("\r\n");

        assertEquals(
                "\ufeffid;title;standfirst;authors;published;published_precision;published_evidence;modified;captured;"
                        + "source;section;url;language;tags;file;entry;body",
                rows[0]);
        assertTrue(rows[1].startsWith("7;\"« L’été sera *chaud* » ; et l’automne ?\";Un chapô.;Camille Le Goff, APN;"));
        assertTrue(rows[1].contains("Il fait \"\"chaud\"\"."));
        assertEquals("8;'=SOMME(A1);;;;;;;;;;;;;b.zip;x/2.html;\"1. Un seul\nparagraphe.\"", rows[2]);
    }

    @Test
    void csvOfNothingIsItsHeading() throws IOException {
        var bytes = written("csv").getBytes(StandardCharsets.UTF_8);

        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
        assertEquals(1, written("csv").lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "txt", "md", "csv"})
    void takesOneArticleAfterTheOther(String format) throws IOException {
        var taken = new AtomicInteger();
        var takenAtTheFirstByte = new AtomicInteger();
        var articles = IntStream.range(0, 5_000).mapToObj(i -> {
            taken.incrementAndGet();
            return Articles.full();
        });

        Exporters.named(format).orElseThrow().write(articles, new OutputStream() {
            @Override
            public void write(int b) {
                takenAtTheFirstByte.compareAndSet(0, taken.get());
            }
        });

        assertEquals(5_000, taken.get());
        assertTrue(takenAtTheFirstByte.get() < 200, "held " + takenAtTheFirstByte + " articles back");
    }

    private static String written(String format, ArchivedArticle... articles) throws IOException {
        var out = new ByteArrayOutputStream();
        Exporters.named(format).orElseThrow().write(Stream.of(articles), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
