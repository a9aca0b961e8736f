package hemerotheque.importing.format.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.format.rtf.RtfLine.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfDocumentTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void aFileIsKnownByItsBeginning() {
        assertTrue(RtfDocument.begins(bytes("{\\rtf1\\ansi")));
        assertTrue(RtfDocument.begins(bytes("\n {\\rtf")));
        assertTrue(RtfDocument.begins("\uFEFF{\\rtf1".getBytes(StandardCharsets.UTF_8)));
        assertFalse(RtfDocument.begins(bytes("Le format {\\rtf")));
    }

    @Test
    void paragraphsAreLines() {
        assertEquals(
                List.of("Le bac", "reprend\nmardi\tà midi", "fin"),
                texts("{\\rtf1\\ansi Le bac\\par\\par\r\n\\pard re\r\nprend\\line mardi\\tab \\'e0 midi\\par fin}"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            \\ansicpg1252, \\'e9t\\'e9 \\'9cuvre \\'80, été œuvre €
            \\ansicpg1251, \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0, Москва
            \\ansicpg932, \\'93\\'fa\\'96\\'7b, 日本
            \\ansicpg936, \\'d6\\'d0\\'b9\\'fa, 中国
            \\mac, \\'8e, é
            \\ansicpg99999, \\'e9, é
            \\ansicpg1252, \\u233?t\\u233?, été
            \\uc2, \\u8364\\'45\\'55 net, € net
            \\uc0, \\u233\\u233 t, éét
            \\uc1, \\u-10179?\\u-8704?, 😀
            \\ansi, l\\rquote \\'e9t\\'e9 \\endash  \\ldblquote a\\rdblquote , l’été – “a”
            {\\fonttbl{\\f0 A;}{\\f1\\fcharset204 B;}}, \\'e9 {\\f1\\'cc} \\'e9, é М é
            """)
    void charactersAreThoseOfTheCodePage(String head, String coded, String expected) {
        assertEquals(List.of(expected), texts("{\\rtf1" + head + " " + coded + "\\par}"));
    }

    @Test
    void bytesThatAreUtf8AreReadSo() {
        var document = new RtfDocument("{\\rtf1\\ansi été\\par}".getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of("été"), lines(document).stream().map(RtfLine::text).toList());
    }

    @Test
    void rowsAreLinesOfCells() {
        var lines = lines("{\\rtf1\\trowd\\cellx1000\\cellx9000\\pard\\intbl HD\\cell Le bac\\cell\\row"
                + "\\trowd\\pard\\intbl LP\\cell Un.\\par Deux.\\cell\\row\\pard Dessous\\par}");

        assertEquals(
                List.of(Kind.ROW, Kind.ROW, Kind.PARAGRAPH),
                lines.stream().map(RtfLine::kind).toList());
        assertEquals(List.of("HD", "Le bac"), lines.get(0).cells());
        assertEquals(List.of("LP", "Un.\nDeux."), lines.get(1).cells());
    }

    @Test
    void whatIsNoTextIsLeftOut() {
        assertEquals(
                List.of("Le bac", "reprend"),
                texts("{\\rtf1{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red0;}{\\stylesheet{Normal;}}{\\info{\\title T}}"
                        + "{\\*\\generator X;}{\\header Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}}{\\footer \\'a9}"
                        + "{\\pict\\pngblip 89504e470d0a}{\\object{\\*\\objdata 0105}}{\\*\\unknown x{\\b y}}"
                        + "{\\v{\\*\\bkmkstart toc1}cach\\'e9}Le bac{\\field{\\*\\fldinst { PAGE }}{\\fldrslt 12}}\\par"
                        + "{\\*\\bkmkend toc1}reprend{\\pict\\bin4 }}}} \\par}"));
    }

    @Test
    void aHeadlineAndALineOfContentsAreToldApart() {
        var lines = lines(
                "{\\rtf1{\\field{\\*\\fldinst HYPERLINK \\\\l \"toc_1\"}{\\fldrslt Le bac}}\\par"
                        + "{\\b Le bac \\b0 }\\par{\\field{\\*\\fldinst HYPERLINK \"https://fleuve.example\"}{\\fldrslt Site}}\\par}");

        assertEquals(
                List.of(true, false, false),
                lines.stream().map(RtfLine::contents).toList());
        assertEquals(
                List.of(false, true, false), lines.stream().map(RtfLine::bold).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'{\\rtf1 a}}}b\\par', ab",
        "'{\\rtf1 {{{a\\par', a",
        "'{\\rtf1 a\\bin2000000000 b\\par}', ab",
        "'{\\rtf1 a\\bin-5 b\\par}', ab",
        "'{\\rtf1 a\\''zzb\\par}', a'zzb",
        "'{\\rtf1 \\u99999999999 ?a\\par}', a",
        "'{\\rtf1 a\\', a",
        "'{\\rtf1 \\uc999999999\\u233 abcdefghi\\par}', éi",
        "'{\\rtf1\\f-1\\f999999999 a\\par}', a"
    })
    void whatIsBrokenIsReadAsFarAsItGoes(String broken, String text) {
        assertEquals(List.of(text), texts(broken));
    }

    @Test
    void nestsWithoutEndTakeNoMemory() {
        var deep = "{\\rtf1 a" + "{".repeat(2_000_000) + "b" + "}".repeat(2_000_000) + "c\\par}";

        assertTimeoutPreemptively(SOON, () -> assertEquals(List.of("abc"), texts(deep)));
    }

    @Test
    void aLineWithoutEndIsCut() {
        var line = "{\\rtf1 " + "mot ".repeat(1_000_000) + "}";

        assertTimeoutPreemptively(SOON, () -> assertEquals(4, lines(line).size()));
    }

    @Test
    void aLineBehindABreakOfPageSaysSo() {
        var lines = lines("{\\rtf1 a\\par\\page b\\par c\\sect d\\par}");

        assertEquals(
                List.of(false, true, false, true),
                lines.stream().map(RtfLine::onNewPage).toList());
    }

    @Test
    void readingStopsWhenNoMoreIsWanted() {
        var seen = new ArrayList<String>();

        new RtfDocument(bytes("{\\rtf1 a\\par b\\par c\\par}")).lines(line -> {
            seen.add(line.text());
            return seen.size() < 2;
        });

        assertEquals(List.of("a", "b"), seen);
    }

    @Property(tries = 300)
    void aPartIsADocumentThatReadsAsItDid(@ForAll("documents") String rtf) {
        var document = new RtfDocument(bytes(rtf));
        var lines = lines(document);
        if (lines.isEmpty()) return;

        int half = lines.size() / 2;
        var part = new RtfDocument(document.part(lines.get(half), lines.getLast()));

        assertEquals(told(lines.subList(half, lines.size())), told(lines(part)));
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(
                        "\\'e9t\\'e9 ",
                        "mot ",
                        "\\par ",
                        "{\\b gras}",
                        "\\b ",
                        "\\b0 ",
                        "{",
                        "{\\f1 ",
                        "\\f0 ",
                        "\\'cc",
                        "\\trowd\\intbl ",
                        "\\cell ",
                        "\\row\\pard ",
                        "\\uc2 ",
                        "\\u8364 ",
                        "?",
                        "{\\*\\x y}",
                        "{\\pict 0a}",
                        "\\v ",
                        "\\v0 ",
                        "\\plain ",
                        "\\line ")
                .list()
                .ofMaxSize(60)
                .map(parts -> "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 A;}{\\f1\\fcharset204 B;}}"
                        + String.join("", parts) + "\\par ");
    }

    private static List<String> told(List<RtfLine> lines) {
        return lines.stream()
                .map(line -> line.kind() + " " + line.bold() + " " + line.cells())
                .toList();
    }

    private static List<String> texts(String rtf) {
        return lines(rtf).stream().map(RtfLine::text).toList();
    }

    private static List<RtfLine> lines(String rtf) {
        return lines(new RtfDocument(bytes(rtf)));
    }

    private static List<RtfLine> lines(RtfDocument document) {
        var lines = new ArrayList<RtfLine>();
        document.lines(lines::add);
        return lines;
    }

    private static byte[] bytes(String rtf) {
        return rtf.getBytes(StandardCharsets.ISO_8859_1);
    }
}
