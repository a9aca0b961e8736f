package hemerotheque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.archive.Cancel;
import hemerotheque.archive.Extractor;
import hemerotheque.archive.Extractor.Extract;
import hemerotheque.model.Block;
import hemerotheque.model.Origin;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The pages of `samples/` come out as the checked-in list says, each and every one.
class SamplesTest {

    private static final Path SAMPLES = Path.of("samples");

    /// What a reader sees of a page: title, day, source, and how many paragraphs its body has.
    private record Row(String title, String published, String source, String paragraphs) {

        /// The list sets apostrophes, quotes and spaces as a printer would; pages, as they were typed.
        private static Row of(String title, String published, String source, String paragraphs) {
            return new Row(asTyped(title), published, asTyped(source), paragraphs);
        }

        private static String asTyped(String text) {
            return text.replace('’', '\'')
                    .replaceAll("[\\u00A0\\u202F]", " ")
                    .replaceAll("« ?| ?»|[“”]", "\"")
                    .replaceAll(" ([:;!?])", "$1");
        }
    }

    @Test
    void everySampleComesOutAsTheListSays() throws IOException {
        var expected = listed();
        var actual = new TreeMap<String, Row>();

        new Extractor().run(List.of(SAMPLES), Cancel.NEVER, extract -> {
            switch (extract) {
                case Extract.Page page -> actual.put(name(page.capture().origin()), row(page));
                case Extract.Nothing(var problem) -> actual.put(name(problem.origin()), Row.of("", "", "", "0"));
            }
        });

        assertEquals(expected.keySet(), actual.keySet());
        var differing = new ArrayList<String>();
        expected.forEach((file, row) -> {
            if (!row.equals(actual.get(file))) differing.add(file + "\n  " + row + "\n  " + actual.get(file));
        });
        assertEquals(List.of(), differing, () -> "\n" + String.join("\n", differing));
    }

    @Test
    void thereAreSamplesEnoughForEveryScreen() throws IOException {
        var rows = listed().values();

        assertTrue(rows.size() >= 80, () -> rows.size() + " samples");
        assertTrue(rows.stream()
                        .map(Row::source)
                        .filter(source -> !source.isEmpty())
                        .distinct()
                        .count()
                >= 5);
    }

    private static TreeMap<String, Row> listed() throws IOException {
        var rows = new TreeMap<String, Row>();
        try (var list = SamplesTest.class.getResourceAsStream("/samples.tsv")) {
            var text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().skip(1).map(line -> line.split("\t", -1)).forEach(cells -> {
                boolean article = !cells[1].isEmpty();
                rows.put(cells[0], Row.of(cells[1], cells[2], article ? cells[3] : "", cells[4]));
            });
        }
        return rows;
    }

    private static Row row(Extract.Page page) {
        var article = page.article();
        return Row.of(
                article.headline(),
                article.published().map(SamplesTest::asFarAsListed).orElse(""),
                article.source().map(Source::name).orElse(""),
                Long.toString(article.body().stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .count()));
    }

    private static String asFarAsListed(PublicationDate date) {
        var iso = date.iso();
        return iso.substring(0, Math.min(10, iso.length()));
    }

    /// The file, and the place in it of an article among several.
    private static String name(Origin origin) {
        return name(origin.file()) + origin.entry().map(entry -> "#" + entry).orElse("");
    }

    private static String name(String file) {
        return SAMPLES.relativize(Path.of(file)).toString().replace('\\', '/');
    }

    @Test
    void thePicturesOfSavedPagesAreKept() {
        var kept = new TreeMap<String, Integer>();

        new Extractor().run(List.of(SAMPLES), Cancel.NEVER, extract -> {
            if (extract instanceof Extract.Page(var article, var _, var _)) {
                long pictures = article.body().stream()
                        .filter(block -> block instanceof Block.Figure figure
                                && figure.kept().isPresent())
                        .count();
                if (pictures > 0) kept.put(article.headline(), (int) pictures);
            }
        });

        assertEquals(
                Map.of(
                        "Roc’h Velen. Le phare a retrouvé sa lumière", 2,
                        "Le beurre est hors de prix, et la crème n’y est pour rien", 2,
                        "Valmigère : la finale s’est jouée à la chandelle", 1,
                        "La traverse de Matane repart, avec un bateau d’emprunt", 1,
                        "Là où les heures reviennent", 1,
                        "À Sainte-Alde, le carillon rejoue après onze ans de silence", 1),
                kept);
    }

    @Test
    void theListNamesEveryFile() throws IOException {
        try (var files = Files.walk(SAMPLES)) {
            var there = files.filter(Files::isRegularFile)
                    .map(file -> name(file.toString()))
                    .filter(name -> !name.contains("_fichiers/")) // what browsers saved beside a page
                    .sorted()
                    .toList();

            var named = listed().keySet().stream()
                    .map(name -> name.split("#")[0])
                    .distinct()
                    .toList();
            assertEquals(named, there);
        }
    }
}
