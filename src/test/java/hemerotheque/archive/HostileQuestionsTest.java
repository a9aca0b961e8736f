package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.search.SearchRequest;
import hemerotheque.search.Warning;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions that are none, asked of an archive: an answer or one reason for none, soon, and never an exception.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileQuestionsTest {

    private static final Duration SOON = Duration.ofSeconds(2);

    private Archive archive;

    @BeforeAll
    void open(@TempDir Path temp) {
        Pages.article(temp.resolve("pages"), "a.html", "la retraite des bergers", LocalDate.of(2020, 10, 31));
        archive = Archive.open(temp.resolve("archive"), Pages.NOON);
        archive.importer().run(List.of(temp.resolve("pages")), Progress.NONE, Cancel.NEVER);
    }

    @AfterAll
    void close() {
        archive.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"bergers",
                "((bergers",
                "*ergers",
                "????????",
                "/ber{1,9999999}gers/",
                "/(.*e){1}.{30}/",
                "bergers~99",
                "\"la retraite\"~999999999",
                "OR OR",
                "SAUF",
                "[a TO z] [* TO *]",
                "bergers^1e400 bergers^-1",
                "champ_inconnu:bergers",
                "be*r?e*r?s",
                "bergers\\ \\u00",
                "\u202ebergers\u0000",
                "be\u0301rgers",
                "\ud83d\udc11 \ud83d",
                "'; DROP TABLE article;--",
                "%_[]{}$",
                "<script>alert(1)</script>",
                "id:1 OR 1=1",
                "du 31/02/2020 date:31/02/2020",
                "date:>9999-99-99 jour:99/99 mots:>99999999999 a:rien",
                "jour: mots: a: importé: capturé: #",
                "mots:9999999..0",
                ":",
                ")",
                "+-+-+-bergers",
            })
    void isAnsweredWithHintsInside(String question) {
        var answer = assertTimeout(SOON, () -> archive.finder().search(SearchRequest.of(question)));

        for (var warning : answer.warnings())
            assertTrue(warning.at() + warning.length() <= question.length(), warning::toString);
    }

    static List<String> tooMuch() {
        return List.of(
                "(".repeat(50_000),
                "(".repeat(65) + "bergers" + ")".repeat(65),
                "bergers ".repeat(201),
                "t OR ".repeat(5_000),
                "b".repeat(1_000_000));
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void isRefusedWithOneReason(String question) {
        var answer = assertTimeout(SOON, () -> archive.finder().search(SearchRequest.of(question)));

        assertEquals(0, answer.total());
        assertEquals(
                List.of(true),
                answer.warnings().stream()
                        .map(Warning::reason)
                        .map(Warning.Reason::refuses)
                        .toList());
    }
}
