package hemerotheque.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.importing.Extraction.NotAnArticle;
import hemerotheque.importing.Extraction.Several;
import hemerotheque.importing.Extraction.Understood;
import hemerotheque.importing.format.RawPage;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Origin;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// A case is a folder: a page and what must be understood of it. Fields that `expected.json` leaves out are not
/// compared. A page of several articles has them under `articles`, in its order; a page that holds none has the
/// `problem` and its `detail`.
class PageCasesTest {

    private static final Path PAGES = Path.of("src/test/resources/pages");

    static Stream<String> cases() throws IOException {
        try (var folders = Files.list(PAGES)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void understandsThePage(String name) throws IOException {
        var folder = PAGES.resolve(name);
        Map<?, ?> expected =
                JsonMapper.shared().readValue(Files.readString(folder.resolve("expected.json")), Map.class);

        var told = told(new PageImport().understand(page(folder)));

        var asked = articles(expected);
        assertEquals(asked.size(), told.size(), told::toString);
        for (int i = 0; i < asked.size(); i++) {
            assertEquals(lines(asked.get(i)), lines(only(asked.get(i).keySet(), told.get(i))));
        }
    }

    private static List<Map<?, ?>> articles(Map<?, ?> expected) {
        if (!(expected.get("articles") instanceof List<?> several)) return List.of(expected);
        return several.stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
    }

    private static Map<Object, Object> only(Set<?> keys, Map<String, Object> told) {
        var asked = new LinkedHashMap<Object, Object>();
        for (var key : keys) asked.put(key, told.get(key));
        return asked;
    }

    private static RawPage page(Path folder) throws IOException {
        var text = folder.resolve("page.txt");
        return Files.exists(text)
                ? RawPage.file(Origin.file("page.txt"), RawPage.Kind.PLAIN, Files.readAllBytes(text))
                : RawPage.file(
                        Origin.file("page.html"), RawPage.Kind.MARKUP, Files.readAllBytes(folder.resolve("page.html")));
    }

    private static List<Map<String, Object>> told(Extraction extraction) {
        return switch (extraction) {
            case NotAnArticle(var problem) ->
                List.of(Map.of("problem", problem.kind().name(), "detail", problem.detail()));
            case Understood understood -> List.of(told(understood));
            case Several(var articles) ->
                articles.stream().map(PageCasesTest::told).toList();
        };
    }

    private static Map<String, Object> told(Understood understood) {
        var article = understood.article();
        var told = new LinkedHashMap<String, Object>();
        told.put("entry", understood.capture().origin().entry().orElse(null));
        told.put("title", article.headline());
        told.put("published", article.published().map(PublicationDate::iso).orElse(null));
        told.put("evidence", article.published().map(d -> d.from().code()).orElse(null));
        told.put("modified", article.modified().map(PublicationDate::iso).orElse(null));
        told.put(
                "captured",
                understood.capture().captured().map(c -> c.day().toString()).orElse(null));
        told.put("address", understood.capture().address().orElse(null));
        told.put("authors", article.authors().stream().map(Author::name).toList());
        told.put("source", article.source().map(Source::name).orElse(null));
        told.put("section", article.section().orElse(null));
        told.put("language", article.language().orElse(null));
        told.put("tags", article.tags());
        told.put("standfirst", article.standfirst().orElse(null));
        told.put(
                "problems",
                understood.problems().stream().map(p -> p.kind().name()).toList());
        told.put("body", article.body().stream().map(PageCasesTest::line).toList());
        return told;
    }

    private static String line(Block block) {
        return block.getClass().getSimpleName() + ": " + block.text();
    }

    /// One field a line, so that a failure shows where.
    private static String lines(Map<?, ?> fields) {
        var lines = new StringBuilder();
        fields.forEach((key, value) -> {
            var shown = value instanceof List<?> list
                    ? String.join("\n  ", list.stream().map(Object::toString).toList())
                    : value;
            lines.append(key).append(" = ").append(shown).append('\n');
        });
        return lines.toString().replace('\u00A0', ' ');
    }
}
