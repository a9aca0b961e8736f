package hemerotheque.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Problem;
import hemerotheque.model.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Feeds in XML, as sites of the press serve them.
class FeedsTest {

    @TempDir
    Path folder;

    @Test
    void anItemOfRssIsAnArticle() throws IOException {
        var told = read("""
                <?xml version="1.0" encoding="utf-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
                <channel><title>Le Phare de l’Aulne</title><link>https://phare.example/</link><language>fr</language>
                <item><title><![CDATA[Le bac &#8211; enfin &#8211; repart]]></title><link>https://phare.example/bac</link>
                <guid isPermaLink="false">phare-12</guid><pubDate>Thu, 03 May 2012 10:20:31 +0200</pubDate>
                <dc:creator>Ana Le Roy</dc:creator><dc:creator>Jo Kerr</dc:creator>
                <category domain="rubrique">Mer</category><category>Transports</category>
                <description>Après deux mois de réparations, la cale a retrouvé sa foule.</description>
                <content:encoded><![CDATA[<p>Le bac a repris ce matin.</p><h3>Une longue attente</h3><p>Les maraîchers attendaient depuis <b>mars</b>.</p>
                <figure><img src="https://phare.example/bac.jpg"><figcaption>Le bac à la cale.</figcaption></figure>
                <p><a href="https://phare.example/bac">Lire la suite</a></p>]]></content:encoded>
                <media:content url="https://phare.example/maire.jpg" type="image/jpeg"><media:description>Le maire, hier.</media:description><media:credit>Photo Y. Kerr</media:credit></media:content>
                </item></channel></rss>
                """);

        var article = told.article(0);
        var capture = told.articles().getFirst().capture();
        assertEquals("Le bac – enfin – repart", article.headline());
        assertEquals(Optional.of(new Source("Le Phare de l’Aulne")), article.source());
        assertEquals("2012-05-03T10:20+02:00", article.published().orElseThrow().iso());
        assertEquals(List.of(new Author("Ana Le Roy"), new Author("Jo Kerr")), article.authors());
        assertEquals(List.of("Mer", "Transports"), article.tags());
        assertEquals(Optional.of("Après deux mois de réparations, la cale a retrouvé sa foule."), article.standfirst());
        assertEquals(Optional.of("fr"), article.language());
        assertEquals(
                List.of(
                        figure("https://phare.example/maire.jpg", "Le maire, hier.", "Photo Y. Kerr"),
                        new Block.Paragraph("Le bac a repris ce matin."),
                        new Block.Subheading(3, "Une longue attente"),
                        new Block.Paragraph("Les maraîchers attendaient depuis mars."),
                        figure("https://phare.example/bac.jpg", "Le bac à la cale.", null)),
                article.body());
        assertEquals(Optional.of("phare-12"), capture.origin().entry());
        assertEquals(Optional.of("https://phare.example/bac"), capture.address());
        assertTrue(capture.leftInDoubt(Problem.Kind.INCOMPLETE), "it says that it goes on elsewhere");
    }

    private static Block figure(String image, String caption, String credit) {
        return new Block.Figure(
                Optional.of(image),
                Optional.of(caption),
                Optional.empty(),
                Optional.ofNullable(credit),
                Optional.empty());
    }

    @Test
    void anEntryOfAtomIsAnArticle() throws IOException {
        var told = read("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Phare</title><author><name>La rédaction</name></author>
                <entry><id>tag:phare.example,2012:1</id><title type="html">Le &lt;i&gt;bac&lt;/i&gt; repart</title>
                <link rel="self" href="https://phare.example/1.atom"/><link href="https://phare.example/1"/>
                <published>2012-05-03T10:20:31Z</published><updated>2012-05-04T08:00:00Z</updated>
                <summary>Enfin.</summary><category term="mer" label="La mer"/>
                <content type="xhtml"><xhtml:div xmlns:xhtml="http://www.w3.org/1999/xhtml"><xhtml:p>Le bac a repris.</xhtml:p><xhtml:ul><xhtml:li>Un.</xhtml:li><xhtml:li>Deux.</xhtml:li></xhtml:ul></xhtml:div></content>
                </entry></feed>
                """);

        var article = told.article(0);
        assertEquals("Le bac repart", article.headline());
        assertEquals(List.of(new Author("La rédaction")), article.authors());
        assertEquals("2012-05-04T08:00Z", article.modified().orElseThrow().iso());
        assertEquals(Optional.of("Enfin."), article.standfirst());
        assertEquals(List.of("La mer"), article.tags());
        assertEquals(
                List.of(new Block.Paragraph("Le bac a repris."), new Block.Listing(false, List.of("Un.", "Deux."))),
                article.body());
        assertEquals(
                Optional.of("https://phare.example/1"),
                told.articles().getFirst().capture().address());
    }

    @Test
    void anItemOfRdfStandsBesideItsChannel() throws IOException {
        var told = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://phare.example/"><title>Le Phare</title><items><rdf:Seq/></items></channel>
                <item rdf:about="https://phare.example/1"><title>Le bac</title><link>https://phare.example/1</link><dc:date>2012-05-03</dc:date><description>Le bac a repris.</description></item>
                </rdf:RDF>
                """);

        assertEquals(List.of("Le bac"), told.titles());
        assertEquals(Optional.of(new Source("Le Phare")), told.article(0).source());
        assertEquals("2012-05-03", told.article(0).published().orElseThrow().iso());
    }

    @Test
    void theSummaryIsTheTextWhereThereIsNoOther() throws IOException {
        var told = read(
                rss(
                        "<title>Le bac</title><description>&lt;p&gt;Le bac a repris ce matin, (…)&lt;/p&gt; - &lt;a href=\"/bac\"&gt;Lire la suite&lt;/a&gt;</description>"));

        assertEquals("Le bac a repris ce matin, (…)", told.article(0).text());
        assertEquals(Optional.empty(), told.article(0).standfirst());
        assertTrue(told.articles().getFirst().capture().leftInDoubt(Problem.Kind.INCOMPLETE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Le bac repart.</p><p>La suite du procès est pour lundi.</p>      | La suite du procès est pour lundi.
            <p>Le bac repart.</p><p>L’article 49 a été publié hier.</p>         | L’article 49 a été publié hier.
            <p>Le bac repart. Il faut lire l’article jusqu’au bout.</p>         | Le bac repart. Il faut lire l’article jusqu’au bout.
            <p>Le bac repart.</p><p>La suite sur le site du Phare</p>           | Le bac repart.
            <p>Le bac repart. [Lire la suite]</p>                               | Le bac repart.
            <p>Le bac repart… <a href="/1">Read more</a></p>                    | Le bac repart…
            <p>Le bac repart.</p><p>L’article Le bac est apparu en premier sur Le Phare.</p> | Le bac repart.
            """)
    void onlyWhatLeadsOnGoes(String html, String end) throws IOException {
        var told = read(rss("<title>Un</title><description><![CDATA[" + html + "]]></description>"));

        assertEquals(end, told.article(0).body().getLast().text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thu, 03 May 2012 10:20:31 GMT   | 2012-05-03T10:20Z
            Thu, 03 May 2012 23:20:31 +0009 | 2012-05-03T23:20
            Thu, 03 May 2012 23:20 +9900    | 2012-05-03T23:20
            Thu, 03 May 2012 10:20:31 EST   | 2012-05-03T10:20
            Thu, 3 May 12 10:20:31 +0530    | 2012-05-03T10:20+05:30
            jeu., 3 mai 2012 10:20          | 2012-05-03T10:20
            2012-05-03T10:20:31.512+02:00   | 2012-05-03T10:20+02:00
            2012-05-03                      | 2012-05-03
            Fri, 31 Feb 2099 99:99:99 ZZZ   | none
            hier                            | none
            """)
    void theDayStandsAsItIsWritten(String written, String day) throws IOException {
        var told = read(
                rss("<title>Le bac</title><pubDate>" + written + "</pubDate><description>Il repart.</description>"));

        assertEquals(day, told.article(0).published().map(date -> date.iso()).orElse("none"));
    }

    @Test
    void anAggregatorTellsFromWhichPaperAnItemComes() throws IOException {
        var told = read(
                rss(
                        "<title>Le bac - Le Phare</title><source url=\"https://phare.example\">Le Phare</source><description>Il repart.</description>"));

        assertEquals(Optional.of(new Source("Le Phare")), told.article(0).source());
    }

    @Test
    void itemsWithoutTextAreCounted() throws IOException {
        var told = read(rss("<title>Un</title><link>https://phare.example/1</link>")
                .replace(
                        "</channel>",
                        "<item><title>Deux</title><description>&lt;img src=\"a.png\"&gt;&amp;nbsp;</description></item>"
                                + "<item><title>Trois</title><description>Le bac.</description></item></channel>"));

        assertEquals(List.of("Trois"), told.titles());
        assertEquals(List.of("NO_PAGE address:1 entry:1"), told.troubles());
    }

    @Test
    void aFeedWithoutItemsSaysSo() throws IOException {
        assertEquals(
                List.of("NOT_AN_ARTICLE no-item"),
                read("<rss version=\"2.0\"><channel><title>Le Phare</title></channel></rss>")
                        .troubles());
    }

    @Test
    void aPageInPlaceOfAFeedIsToldAsSuch() throws IOException {
        var page =
                "<!DOCTYPE html><html><head><title>Accès refusé</title></head><body><h1>Erreur 403</h1><p>Accès refusé.</p></body></html>";

        assertEquals(
                List.of("NOT_AN_ARTICLE no-feed"),
                Told.of(folder, "flux.rss", page).troubles());
        assertEquals(
                List.of("NOT_AN_ARTICLE error-page"),
                Told.of(folder, "page.html", page).troubles());
    }

    @Test
    void whatComesBeforeACutIsRead() throws IOException {
        var whole = rss("<title>Un</title><description>Le bac a repris.</description>")
                .replace("</channel>", "<item><title>Deux</title><description>La cale est pleine et le");

        var told = read(whole.substring(0, whole.indexOf("pleine et le") + 12));

        assertEquals(List.of("Un", "Deux"), told.titles());
        assertEquals(List.of("INCOMPLETE truncated"), told.troubles());
        assertTrue(told.articles().get(1).capture().leftInDoubt(Problem.Kind.INCOMPLETE));
    }

    @Test
    void entitiesOfHtmlAreReadAndThoseOfADocumentAreNot() throws IOException {
        var told = read("""
                <!DOCTYPE rss [<!ENTITY phare SYSTEM "file:///etc/passwd"><!ENTITY a "bbbbbbbb">]>
                <rss version="2.0"><channel><title>Le Phare</title><item><title>Caf&eacute; &amp; th&eacute;</title>
                <description>Servis &agrave; la cale &phare; &a;&a;.</description></item></channel></rss>
                """);

        assertEquals("Café & thé", told.article(0).headline());
        assertEquals("Servis à la cale &phare; &a;&a;.", told.article(0).text());
    }

    @Test
    void theBytesAreBelievedBeforeTheDeclaration() throws IOException {
        var text = rss("<title>L’été à Crozon</title><description>Les « déçus » du bac.</description>");

        var latin = Told.of(folder, "a.rss", text.getBytes(Charset.forName("windows-1252")));
        var lie = Told.of(folder, "b.rss", text.replace("utf-8", "iso-8859-1").getBytes(StandardCharsets.UTF_8));
        var wide = Told.of(folder, "c.rss", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));

        for (var told : List.of(latin, lie, wide)) assertEquals(List.of("L’été à Crozon"), told.titles());
    }

    @Test
    void onlyAddressesOfTheWebAreKept() throws IOException {
        var told = read(
                rss(
                        "<title>Un</title><link>javascript:alert(1)</link><guid>file:///etc/passwd</guid><description>Le bac.</description>"));

        assertEquals(Optional.empty(), told.articles().getFirst().capture().address());
    }

    @Test
    void manyItemsCostLittle() throws IOException {
        var item =
                "<item><title>Le bac</title><link>https://phare.example/%d</link><description>Il repart.</description></item>";
        var feed = new StringBuilder("<rss version=\"2.0\"><channel><title>Le Phare</title>");
        for (int i = 0; i < 3000; i++) feed.append(item.formatted(i));
        var text = feed.append("</channel></rss>").toString();

        var told = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));

        assertEquals(3000, told.articles().size());
    }

    @Test
    void anItemOverTheLimitIsRefusedAlone() throws IOException {
        var large = "<item><guid>1</guid><description>" + "bac ".repeat(1 << 22) + "</description></item>";
        var told = read(
                "<rss version=\"2.0\"><channel>" + large
                        + "<item><guid>2</guid><title>Le bac</title><description>Il repart.</description></item></channel></rss>");

        assertEquals(List.of("Le bac"), told.titles());
        assertEquals(List.of("TOO_LARGE 16 MB"), told.troubles());
    }

    @Test
    void aNameOfFiveMegabytesIsRefused() throws IOException {
        var told = read("<rss version=\"2.0\"><channel><" + "a".repeat(5_000_000) + "></channel></rss>");

        assertEquals(List.of("DAMAGED bomb"), told.troubles());
    }

    private Told read(String feed) throws IOException {
        return Told.of(folder, "flux.xml", feed);
    }

    private static String rss(String item) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>Le Journal</title><item>"
                + item + "</item></channel></rss>";
    }
}
