package hemerotheque.importing.format.europresse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.importing.decode.Neutral;
import hemerotheque.importing.format.Gathered;
import hemerotheque.model.Harvest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class EuropresseProperties {

    private static Path folder;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("europresse");
    }

    @AfterContainer
    static void close() throws IOException {
        Files.deleteIfExists(folder.resolve("export.html"));
        Files.delete(folder);
    }

    /// Many articles in one file are as many, each the same as in a file of its own, whatever is missing in the others.
    @Property(tries = 40)
    void eachOriginalReadAloneGivesItsArticleAgain(@ForAll("articles") @Size(min = 1, max = 4) List<String> articles)
            throws IOException {
        var together =
                read(WrittenExport.present(articles.toArray(String[]::new)).getBytes(StandardCharsets.UTF_8));

        assertEquals(articles.size(), together.size());
        for (var harvest : together) assertEquals(harvest.article(), alone(harvest));
    }

    @Property(tries = 40)
    void soItIsWithTheArrangementBefore2014(@ForAll("earlier") @Size(min = 1, max = 4) List<String> articles)
            throws IOException {
        var together =
                read(WrittenExport.earlier(articles.toArray(String[]::new)).getBytes(StandardCharsets.UTF_8));

        assertEquals(articles.size(), together.size());
        for (var harvest : together) assertEquals(harvest.article(), alone(harvest));
    }

    /// Nothing that a file may hold ends in an exception, and a file is one export or none.
    @Property(tries = 100)
    void anyCutOrSwappedFileIsReadToItsEnd(
            @ForAll("articles") @Size(min = 1, max = 3) List<String> articles, @ForAll("cuts") List<Integer> cuts)
            throws IOException {
        var text = new StringBuilder(WrittenExport.present(articles.toArray(String[]::new)));
        for (int cut : cuts) {
            int at = cut % text.length();
            text.delete(at, Math.min(text.length(), at + cut % 50))
                    .insert(at / 2, cut % 2 == 0 ? "<article>" : "</div>");
        }

        var gathered = new Gathered();
        Files.writeString(folder.resolve("export.html"), text);
        gathered.file(hemerotheque.importing.format.SavedFile.on(folder.resolve("export.html")));
    }

    private static Object alone(Harvest harvest) throws IOException {
        var again = read(harvest.original());
        assertEquals(1, again.size());
        return again.getFirst().article();
    }

    private static List<Harvest> read(byte[] bytes) throws IOException {
        return Gathered.from(Files.write(folder.resolve("export.html"), bytes)).articles();
    }

    @Provide
    Arbitrary<List<String>> articles() {
        var names = Arbitraries.of(
                "Le Fleuve", "Les Marges, no. 12", "L’Écho d’Armor (site web)                   VERLHAC", "");
        var headers = Arbitraries.of("3 mai 2018", "Région, lundi 3 août 2009 1 204 mots, p. 3", "sans date", "");
        var authors = Arbitraries.of(
                "", "<div class=\"docAuthors\">Léa Morin</div>", "<p class=\"sm-margin-bottomNews\">Sports</p>");
        var newest = Combinators.combine(
                        names,
                        headers,
                        words(),
                        authors,
                        prose(),
                        prose(),
                        Arbitraries.integers().between(1, 9999))
                .as((name, header, title, author, text, behind, number) -> WrittenExport.newest(
                        name,
                        header,
                        WrittenExport.newestTitle("T " + title),
                        author,
                        text,
                        behind,
                        "news·20180503·LF·" + number));
        var middle = Combinators.combine(
                        names, headers, words(), prose(), Arbitraries.integers().between(1, 9999))
                .as((name, header, title, text, number) -> WrittenExport.middle(
                        WrittenExport.middleHead(
                                name,
                                header,
                                "",
                                "<p class=titreArticleVisu>T " + title + "</p>",
                                "<div>" + title + "</div>"),
                        text,
                        "<div><b>Note(s) : </b>" + title + "</div>",
                        "news·20150503·LF·" + number));
        return Arbitraries.oneOf(newest, middle).list();
    }

    @Provide
    Arbitrary<List<String>> earlier() {
        var headers = Arbitraries.of(
                "<span class=\"DocHeader\">mardi </span><span class=\"DocHeader\">4 août 2009</span>",
                "<span class=\"DocHeader\">August 4, 2009</span><br>ÉCHOS");
        var texts = Combinators.combine(words(), words())
                .as((first, second) -> first + "<br><p></p>" + second + "<p></p><b>" + first + "</b><p></p>Fin.");
        return Combinators.combine(
                        headers, words(), texts, Arbitraries.integers().between(1, 9999))
                .as((header, title, text, number) -> WrittenExport.earlierArticle(
                        "Le Fleuve", header, "T " + title, text, "news·20090804·LF·" + number))
                .list();
    }

    @Provide
    Arbitrary<List<Integer>> cuts() {
        return Arbitraries.integers().between(1, 100_000).list().ofMaxSize(6);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("abc ÉéœŒ«»’-.,!?©0123456789\u00A0\u202F€中")
                .ofMaxLength(40)
                .map(Neutral::text);
    }

    private static Arbitrary<String> prose() {
        var tags = Arbitraries.of(
                "<p>%s</p>",
                "<p><b>%s</b></p>",
                "%s<br>",
                "<ul><li>%s</li></ul>",
                "</div>%s",
                "<mark>%s</mark>",
                "<p>%s",
                "<table><tr><td>%s</td></tr></table>");
        return Combinators.combine(tags, words())
                .as(String::formatted)
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }
}
