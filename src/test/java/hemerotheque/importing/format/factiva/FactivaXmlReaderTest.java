package hemerotheque.importing.format.factiva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Article;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Problem;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactivaXmlReaderTest {

    private static final String WHOLE = """
            <article>
              <accessionNo>LEFLEU0020240314ek3e0000t</accessionNo>
              <reference>distdoc:archive/ArchiveDoc::Article/LEFLEU0020240314ek3e0000t</reference>
              <baseLanguage>FR</baseLanguage>
              <byline>Par Léa Morin</byline>
              <copyright>© 2024 Le Fleuve   </copyright>
              <edition>Rive gauche</edition>
              <headline>
                <paragraph display="Proportional" truncation="None" lang="FR">
                  Le <hlt>bac</hlt> reprend</paragraph>
              </headline>
              <leadParagraph>
                <paragraph>Le <hlt>bac</hlt> relie de nou<hlt>veau</hlt>
                  les deux rives &amp; les îles.</paragraph>
                <paragraph>Une première&#160;!</paragraph>
              </leadParagraph>
              <pages><page>16</page><page>17</page></pages>
              <publicationDate><dateTime>2024-03-14T05:30:00Z</dateTime></publicationDate>
              <publisherName>Société du Fleuve</publisherName>
              <sectionName>Transports</sectionName>
              <sourceName>Le Fleuve</sourceName>
              <region code="fra"><name>France</name></region>
              <newsSubject code="gpol"><name>Politique</name></newsSubject>
              <newsSubject code="nfact"><name>Filtres Factiva</name></newsSubject>
              <company code="cmpbac"><name>Compagnie du Bac</name></company>
              <industry code="i741"><name>Transport fluvial</name></industry>
              <descField code="ipd">Fleuve</descField>
              <sourceCode>LEFLEU</sourceCode>
              <tailParagraphs><paragraph>Un tarif unique sera appliqué.</paragraph></tailParagraphs>
              <notes>Lire aussi notre cahier.</notes>
              <wordCount>1229</wordCount>
            </article>
            """;

    private static String answer(String namespace, int count, String... articles) {
        return "\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<PPSResponse>\n<ppsArticleResponse" + namespace
                + "><ppsarticleResultSet count=\"" + count + "\"><ppsarticle>"
                + String.join("</ppsarticle>\n<ppsarticle>", articles)
                + "</ppsarticle></ppsarticleResultSet></ppsArticleResponse></PPSResponse>";
    }

    private static String article(String fields) {
        return "<article><accessionNo>LEFLEU0020240315ek3f0000u</accessionNo><headline><paragraph>Une barge</paragraph></headline>"
                + "<sourceName>Le Fleuve</sourceName>" + fields + "</article>";
    }

    @ParameterizedTest
    @ValueSource(strings = {" xmlns=\"http://global.factiva.com/pps/2.0\"", ""})
    void everyFieldFindsItsPlace(String namespace) {
        var article =
                Export.of("a.xml", answer(namespace, 20, WHOLE)).readAgain().getFirst();

        assertEquals("Le bac reprend", article.headline());
        assertEquals(Optional.of(new Source("Le Fleuve")), article.source());
        assertEquals(Optional.of("Transports"), article.section());
        assertEquals(List.of(new Author("Léa Morin")), article.authors());
        assertEquals(Optional.of("2024-03-14T05:30Z"), article.published().map(PublicationDate::iso));
        assertEquals(Optional.of("fr"), article.language());
        assertEquals(Optional.of("Rive gauche"), article.notice().edition());
        assertEquals(Optional.of("16,17"), article.notice().page());
        assertEquals(Optional.of(1229), article.notice().words());
        assertEquals(Optional.of("LEFLEU0020240314ek3e0000t"), article.notice().document());
        assertEquals(List.of("Politique", "Compagnie du Bac", "Transport fluvial", "France"), article.tags());
        assertEquals(
                "Le bac relie de nouveau les deux rives & les îles.\n\nUne première\u00A0!\n\nUn tarif unique sera appliqué.",
                article.text());
        assertEquals("Lire aussi notre cahier.", article.body().getLast().text());
    }

    @Test
    void everyArticleIsReadWhateverCountIsAnnounced() {
        var export =
                Export.of("a.xml", answer("", 1, WHOLE, article("<leadParagraph>Elle est passée.</leadParagraph>")));

        assertEquals(
                List.of("Le bac reprend", "Une barge"),
                export.readAgain().stream().map(Article::headline).toList());
    }

    @Test
    void elementsMayHaveAPrefix() {
        var prefixed = answer(" xmlns:f=\"http://global.factiva.com/pps/2.0\"", 1, WHOLE)
                .replaceAll("<(/?)(?=[a-zA-Z])", "<$1f:");

        assertEquals("Le bac reprend", Export.of("a.xml", prefixed).article().headline());
    }

    @ParameterizedTest
    @CsvSource({
        "'Un.\nDeux.', 'Un.|Deux.'",
        "'Un\nsuit.\n\nDeux.', 'Un suit.|Deux.'",
        "'<paragraph>Un.</paragraph>Deux.', 'Un.|Deux.'",
    })
    void aTextMayStandInNoParagraph(String lead, String paragraphs) {
        var body = Export.of("a.xml", answer("", 1, article("<leadParagraph>" + lead + "</leadParagraph>")))
                .article()
                .body();

        assertEquals(
                List.of(paragraphs.split("\\|")), body.stream().map(Block::text).toList());
    }

    @ParameterizedTest
    @CsvSource({"<dateTime>20240315</dateTime>", "<date>2024-03-15</date>", "2024-03-15"})
    void aDayMayStandInSeveralForms(String day) {
        var article = Export.of("a.xml", answer("", 1, article("<publicationDate>" + day + "</publicationDate>")))
                .article();

        assertEquals(Optional.of("2024-03-15"), article.published().map(PublicationDate::iso));
    }

    @Test
    void anArticleWithoutItsTextIsKeptAsItsRecord() {
        var harvest = Export.of("a.xml", answer("", 1, article("<pages />")))
                .gathered()
                .articles()
                .getFirst();

        assertTrue(harvest.capture().leftInDoubt(Problem.Kind.NO_TEXT));
        assertEquals(Optional.empty(), harvest.article().notice().page());
    }

    @Test
    void anotherCharsetIsReadAsDeclared() {
        var latin =
                answer("", 1, WHOLE).substring(1).replace("utf-8", "iso-8859-1").replace("’", "'");

        var articles = new Export("a.xml", latin.getBytes(StandardCharsets.ISO_8859_1)).readAgain();

        assertEquals(List.of(new Author("Léa Morin")), articles.getFirst().authors());
    }

    @Test
    void whatADocumentNamesIsNeverOpened() {
        var hostile = "<?xml version=\"1.0\"?><!DOCTYPE PPSResponse [<!ENTITY a SYSTEM \"file:///etc/passwd\">"
                + "<!ENTITY b \"&a;&a;&a;&a;\">]>"
                + answer("", 1, article("<leadParagraph>Le &a; bac &b;.</leadParagraph>"))
                        .substring(39);

        assertEquals("Le &a; bac &b;.", Export.of("a.xml", hostile).article().text());
    }

    @Test
    void aCutFileGivesWhatItHolds() {
        var whole =
                answer("", 2, WHOLE, article("<leadParagraph><paragraph>Elle est passée.</paragraph></leadParagraph>"));

        var articles =
                Export.of("a.xml", whole.substring(0, whole.indexOf("passée"))).articles();

        assertEquals("Elle est", articles.getLast().text());
    }

    @Test
    void anAnswerWithoutArticlesIsAProblem() {
        assertEquals(
                List.of("NOT_AN_ARTICLE no-text"),
                Export.of("a.xml", answer("", 0, "")).gathered().troubles());
    }

    @Test
    void nestsWithoutEndAreRead() {
        var deep = answer(
                "",
                1,
                article("<leadParagraph><paragraph>" + "<hlt>".repeat(50_000)
                        + "Le fond.</paragraph></leadParagraph>"));

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertEquals(1, Export.of("a.xml", deep).articles().size()));
    }
}
