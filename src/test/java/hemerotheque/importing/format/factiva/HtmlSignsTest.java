package hemerotheque.importing.format.factiva;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlSignsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><title>Factiva</title>",
                "<TITLE>\n Factiva </TITLE>",
                "<div id=\"x\" class=\"article frArticle\">",
                "<div class=article  enarticle>",
                "<p class='articleParagraph frarticleParagraph'>",
                "<p class='articleParagraph\n\tabcdefgharticleParagraph'>",
                "<p class='article abcdefghARTICLE other'>",
                "<div class=\"a\" id=\"article-GDL0000020240305ek350001x\">",
            })
    void theQuickLookLetsEverySignThrough(String html) {
        assertTrue(HtmlSigns.areIn(html));
        assertTrue(HtmlSigns.mayBeIn(html.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Le bac</title><article class=\"article\"><p>L’article du jour</p>",
                "<p class=\"articleParagraph\">Un site peut nommer ainsi ses paragraphes.</p>",
                "<script>{\"@type\": \"NewsArticle\"}</script><ul class=\"subarticle article-list\">",
                "<div class=\"article-body\" id=\"article-12345\">un article – des articles",
            })
    void anOrdinaryPageIsToldAtOnce(String html) {
        assertFalse(HtmlSigns.areIn(html));
        assertFalse(HtmlSigns.mayBeIn(html.toLowerCase(Locale.ROOT)));
    }
}
