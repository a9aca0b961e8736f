package hemerotheque.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.Extraction.Understood;
import hemerotheque.importing.decode.Neutral;
import hemerotheque.importing.format.RawPage;
import hemerotheque.model.Block;
import hemerotheque.model.Origin;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;

/// What holds for every page, whatever it is.
class PageImportProperties {

    private final PageImport pages = new PageImport();

    @Property(tries = 200)
    void anyBytesAreUnderstoodTheSameTwice(@ForAll byte[] bytes, @ForAll RawPage.Kind kind) {
        var page = RawPage.file(Origin.file("x"), kind, bytes);

        assertNotNull(pages.understand(page));
        assertEquals(pages.understand(page), pages.understand(page));
    }

    @Property(tries = 300)
    void anyMarkupIsUnderstoodTheSameTwice(@ForAll("soups") String soup, @ForAll boolean plain) {
        var kind = plain ? RawPage.Kind.PLAIN : RawPage.Kind.MARKUP;
        var page = RawPage.file(Origin.file("x"), kind, soup.getBytes(StandardCharsets.UTF_8));

        var first = pages.understand(page);

        assertEquals(first, new PageImport().understand(page));
        assertTrue(
                !(first instanceof Extraction.NotAnArticle none)
                        || none.problem().kind() != hemerotheque.model.Problem.Kind.DAMAGED,
                first::toString);
    }

    @Property(tries = 300)
    void aBodyHoldsNoWordThatThePageDoesNot(@ForAll("soups") String soup) {
        var page = RawPage.file(Origin.file("x"), RawPage.Kind.MARKUP, soup.getBytes(StandardCharsets.UTF_8));
        var whole = Neutral.text(Jsoup.parse(soup).wholeText()); // without the marks that nobody sees

        for (var understood : articles(pages.understand(page))) {
            for (var block : understood.article().body()) {
                if (block instanceof Block.Figure) continue;
                for (var word : block.text().split("[\\s\u00A0]+")) assertTrue(whole.contains(word), word);
            }
        }
    }

    private static List<Understood> articles(Extraction extraction) {
        return switch (extraction) {
            case Understood understood -> List.of(understood);
            case Extraction.Several(var several) -> several;
            case Extraction.NotAnArticle _ -> List.of();
        };
    }

    @Provide
    Arbitrary<String> soups() {
        var pieces = List.of(
                "<p>",
                "</p>",
                "<div class=\"article-body\">",
                "</div>",
                "<br>",
                "<br><br>",
                "<h1>",
                "</h1>",
                "<table><tr><td>",
                "</table>",
                "<ul><li>",
                "</ul>",
                "<a href=\"x\">",
                "</a>",
                "<time datetime=\"2020-99-99\">",
                "<b>",
                "</b>",
                "<nav>",
                "</nav>",
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":",
                "</script>",
                "\"a\"",
                "<figure><img>",
                "</figure>",
                "<blockquote>",
                "<article>",
                "Publié le 31 octobre 2020 à 25h99 ",
                "Par Maud Rivoire, ",
                "Lire aussi : ",
                "\n\n",
                "\n",
                "&nbsp;",
                "&#0;",
                "&#x202E;",
                "Le marché couvert rouvrira samedi matin, après onze mois de travaux que chacun croyait sans fin. ",
                "Les étals ont retrouvé leur place sous la charpente et la mairie promet un toit sans fuite. ",
                "Un titre sans point ",
                "« ",
                " »",
                "\"",
                "{",
                "]]>",
                "<!--",
                "-->",
                "https://x.example/2020/10/31/a ");
        return Arbitraries.oneOf(Arbitraries.of(pieces), Arbitraries.strings().ofMaxLength(8))
                .list()
                .ofMaxSize(40)
                .map(list -> String.join("", list));
    }

    @Example
    void hostilePagesEndSoon() {
        var hostile = List.of(
                "<" + "a".repeat(5_000_000) + ">",
                "<div>".repeat(100_000) + "texte",
                "<p>".repeat(200_000),
                "<table><tr><td>".repeat(20_000),
                "<b><i>".repeat(20_000) + "texte",
                "&".repeat(1_000_000),
                "\"".repeat(500_000),
                "1 ".repeat(500_000),
                "31/12/".repeat(200_000),
                "<p>" + "un mot, ".repeat(300_000),
                "<meta content='" + "x".repeat(2_000_000) + "'>");
        for (var page : hostile) {
            for (var kind : RawPage.Kind.values()) {
                var raw = RawPage.file(Origin.file("x"), kind, page.getBytes(StandardCharsets.UTF_8));
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> pages.understand(raw), page.substring(0, 20));
            }
        }
    }
}
