package hemerotheque.importing.format.lexisnexis;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.format.Gathered;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever stands in an export, and in whatever order, reading it ends and throws nothing.
class HostileExportProperties {

    private static final List<String> TEXT = List.of(
            "                    3 of 40 DOCUMENTS",
            "                  Le Fleuve",
            "           17 mai 2003",
            "Le bac",
            "",
            "SECTION: ÉCONOMIE; Pg. 5",
            "LENGTH: 432 mots",
            "LENGTH:",
            "CHAPEAU:",
            "TITRE: Le bac",
            "TEKST:",
            "LANGUAGE: FRENCH",
            "GRAPHIC:",
            "NAME: x",
            "Copyright 2003 Le Fleuve",
            "Un texte bref.",
            "SUBJECT: a; b (90%)",
            "x".repeat(90),
            ":",
            "\t");

    private static final List<String> NEXIS = List.of(
            "Le bac",
            "Le Fleuve",
            "17 mai 2003",
            "Body",
            "Corps",
            "Section:\u00A0NEWS; Pg. 3",
            "Length:\u00A0355 words",
            "Graphic",
            "Classification",
            "Language:\u00A0FRENCH",
            "End of Document",
            "Documents (2)",
            "1. Le bac",
            "",
            "Un texte bref.",
            "Load-Date:\u00A0May 3, 2004",
            "-----------------------",
            "Job Number: 3",
            "2 of 3 DOCUMENTS",
            ":\u00A0");

    private static final List<String> MARKUP = List.of(
            "<!-- <DOC NUMBER=1>\n<DOCFULL> -->",
            "<div>",
            "</div>",
            "<p>",
            "</p>",
            "<span>3 of 40 DOCUMENTS</span>",
            "<br>",
            "<b>LENGTH: </b>",
            "432 mots",
            "<span>BYLINE:</span>",
            "<table><tr><td>",
            "</table>",
            "Un texte bref.",
            "17 mai 2003",
            "<!-- </DOCFULL>\n</DOC> -->",
            "<ul><li>",
            "<style>",
            "<span>LANGUAGE: </span>",
            "&nbsp;",
            "<h2>");

    @Provide
    Arbitrary<String> texts() {
        return joined(TEXT, "\n");
    }

    @Provide
    Arbitrary<String> nexis() {
        return joined(NEXIS, "\n");
    }

    @Provide
    Arbitrary<String> pages() {
        return joined(MARKUP, "").map(body -> "<html><body>" + MARKUP.getFirst() + body);
    }

    private static Arbitrary<String> joined(List<String> parts, String between) {
        return Arbitraries.of(parts)
                .list()
                .ofMaxSize(40)
                .map(all -> all.stream().collect(Collectors.joining(between)));
    }

    @Property(tries = 60)
    void textsOfAnyOrderAreRead(@ForAll("texts") String text) throws IOException {
        assertHeld(".TXT", text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 30)
    void linesOfAnyOrderAreRead(@ForAll("nexis") String text) throws IOException {
        var document = new WrittenDocument().lines(text.split("\n", -1));
        assertHeld(".txt", text.getBytes(StandardCharsets.UTF_8));
        assertHeld(".docx", document.word());
        assertHeld(".rtf", document.rtf());
    }

    @Property(tries = 60)
    void markupOfAnyOrderIsRead(@ForAll("pages") String page) throws IOException {
        assertHeld(".html", page.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertHeld(String extension, byte[] bytes) throws IOException {
        var folder = Files.createTempDirectory("export");
        var file = folder.resolve("export" + extension);
        try {
            Files.write(file, bytes);
            var gathered = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Gathered.from(file));
            assertTrue(gathered.articles().stream()
                    .allMatch(harvest -> !harvest.article().headline().isBlank()));
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
