package hemerotheque.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import tools.jackson.databind.json.JsonMapper;

/// What holds for every feed, list of JSON, table and corpus.
class ToldProperties {

    private static final List<Path> FOLDERS = new java.util.concurrent.CopyOnWriteArrayList<>();

    @BeforeContainer
    static void makeFolder() throws IOException {
        FOLDERS.add(Files.createTempDirectory("told"));
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        try (var files = Files.list(FOLDERS.getFirst())) {
            for (var file : files.toList()) Files.delete(file);
        }
        Files.delete(FOLDERS.removeFirst());
    }

    @Property(tries = 100)
    void aParagraphComesBackFromEveryForm(@ForAll("lines") String title, @ForAll("lines") String text)
            throws IOException {
        var rss = "<rss version=\"2.0\"><channel><title>Le Phare</title><item><title>" + escaped(title)
                + "</title><description>" + escaped("<p>" + escaped(text) + "</p>")
                + "</description></item></channel></rss>";
        var atom = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Le Phare</title><entry><title>" + escaped(title)
                + "</title><content type=\"html\"><![CDATA[<p>" + escaped(text) + "</p>]]></content></entry></feed>";
        var json = new JsonMapper().createArrayNode();
        json.addObject().put("title", title).put("content", "<p>" + escaped(text) + "</p>");
        var csv = "title,text\n\"" + title.replace("\"", "\"\"") + "\",\"" + text.replace("\"", "\"\"") + "\"\n";
        var corpus = "**** *source_Phare\n" + text + "\n";

        for (var told :
                List.of(read("a.xml", rss), read("a.atom", atom), read("a.json", json.toString()), read("a.csv", csv)))
            assertEquals(List.of(title), told.titles());
        for (var told : List.of(
                read("a.xml", rss),
                read("a.atom", atom),
                read("a.json", json.toString()),
                read("a.csv", csv),
                read("a.txt", corpus))) assertEquals(text, told.article(0).text());
    }

    /// Words that no set phrase of feeds holds.
    @Provide
    Arbitrary<String> lines() {
        var word = Arbitraries.of(
                "bac", "l’été", "« Ana »", "12", "œuf,", "a;b", "\"cale\"", "R&D", "5 < 6", "d'eau", "À", "fin.");
        return word.list().ofMinSize(2).ofMaxSize(12).map(words -> "Le " + String.join(" ", words));
    }

    @Property(tries = 150)
    void noSoupIsTooHot(@ForAll("soups") String soup, @ForAll("beginnings") String beginning) throws IOException {
        var told = read("soupe.xml", beginning + soup);

        assertTrue(told.articles().size() + told.problems().size() > 0, beginning + soup);
        assertTrue(
                told.articles().stream().noneMatch(each -> each.article().text().isBlank()),
                "an article without a text");
    }

    @Provide
    Arbitrary<String> beginnings() {
        return Arbitraries.of(
                "<rss version=\"2.0\"><channel>",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\">",
                "<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\">",
                "[{\"title\": \"a\", ",
                "{\n \"title\": \"a\", ",
                "{\"bookmarks\": [",
                "title,text\n",
                "titre;texte;url\n;;\n",
                "titre;texte;url\n\"",
                "**** *a_b\n",
                "<text source=\"a\" date=\"2012\">",
                "<!DOCTYPE NETSCAPE-Bookmark-file-1>",
                "TY  - NEWS\n",
                "@article{a,\n");
    }

    @Provide
    Arbitrary<String> soups() {
        return Arbitraries.of(
                        "<item>",
                        "</item>",
                        "<entry>",
                        "<title>",
                        "</title>",
                        "<description>",
                        "<content:encoded>",
                        "<![CDATA[",
                        "]]>",
                        "<link>http://a.example/1",
                        "<guid>",
                        "<pubDate>",
                        "&lt;p&gt;",
                        "&eacute;",
                        "&x;",
                        "<p>Le bac.</p>",
                        "\"text\": ",
                        "\"Le bac.\"",
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ";",
                        "\n",
                        "\"",
                        "null",
                        "**** *c_d\n",
                        "0001 *e",
                        "\u0000",
                        "\uD800",
                        "<a href=\"http://",
                        "</rss>",
                        "</feed>",
                        "Le bac a repris. ",
                        "<!--",
                        "-->",
                        "<?xml",
                        "?>")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    private static Told read(String name, String text) throws IOException {
        return Told.of(FOLDERS.getFirst(), name, text);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
