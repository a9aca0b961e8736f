package hemerotheque.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.picture.Resources;
import hemerotheque.model.Block;
import hemerotheque.model.Block.Figure;
import hemerotheque.model.Digest;
import hemerotheque.model.KeptPicture;
import hemerotheque.model.Origin;
import hemerotheque.model.Picture;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which pictures of a page become the article's, and with which words.
class IllustrationsTest {

    private static final byte[] PHOTO = Drawn.png(640, 400);
    private static final byte[] OTHER = Drawn.png(500, 300);
    private static final byte[] THUMBNAIL = Drawn.png(200, 130);
    private static final byte[] ICON = Drawn.png(32, 32);

    private static final String PAGE = """
        <html><head><title>Le pont de Brézolles rouvre</title>%s</head><body>
        <header><a href="/"><img src="logo-gazette.png" alt="La Gazette"></a></header>
        <article><h1>Le pont de Brézolles rouvre</h1>%s
        <div class="article-body">
        <p>Le pont de Brézolles a rouvert mardi à la circulation, après trois ans de travaux et deux crues.</p>
        %s
        <p>Les premiers à passer furent les écoliers du hameau, que la déviation levait une heure plus tôt.</p>
        <p>La commune a payé le tiers de la facture, le département et l’assurance se partagent le reste.</p>
        </div></article></body></html>""";

    private final Map<String, byte[]> beside = new HashMap<>(Map.of(
            "f/photo.png", PHOTO,
            "f/autre.png", OTHER,
            "f/vignette.png", THUMBNAIL,
            "f/icone.png", ICON,
            "logo-gazette.png", Drawn.png(220, 60)));

    @Test
    void aFigureInTheBodyIsKeptWithItsWords() {
        var page = inBody("""
            <figure><img src="f/photo.png" alt="Un pont de pierre"><figcaption>Le pont, mardi.
            <span class="credit">Photo Odile Brun</span></figcaption></figure>""");

        assertEquals(
                List.of(new Figure(
                        Optional.of("f/photo.png"),
                        Optional.of("Le pont, mardi."),
                        Optional.of("Un pont de pierre"),
                        Optional.of("Photo Odile Brun"),
                        Optional.of(kept(PHOTO)))),
                figures(page));
        assertEquals(
                List.of(Digest.sha256(PHOTO)),
                page.pictures().stream().map(Picture::sha256).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><img src='f/photo.png'></p>",
                "<img src='f/photo.png' width=640 height=400>",
                "<img src='data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7' data-src='f/photo.png'>",
                "<img data-original='f/photo.png'>",
                "<img class='lazy' data-lazy-srcset='f/vignette.png 200w, f/photo.png 640w'>",
                "<img src='f/vignette.png' srcset='f/vignette.png 1x, f/photo.png 2x'>",
                "<picture><source srcset='https://ailleurs.fr/a.webp 2x, f/photo.png'><img src='https://ailleurs.fr/a.jpg'></picture>",
                "<div><img src='data:,'><noscript><img src='f/photo.png'></noscript></div>",
                "<a href='f/photo.png'><img src='f/photo.png'></a>",
                "<a href='https://gazette.fr/medias/photo/'><img src='f/photo.png'></a>"
            })
    void aPictureBetweenParagraphsIsKeptHoweverThePageLoadsIt(String markup) {
        var page = inBody(markup);

        assertEquals(List.of(kept(PHOTO)), keptIn(page));
        assertTrue(
                page.article().body().get(1) instanceof Figure, page.article().body()::toString);
    }

    @Test
    void aPictureThatItsAddressHoldsIsKept() {
        var page =
                inBody("<img src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(OTHER) + "\">");

        assertEquals(List.of(kept(OTHER)), keptIn(page));
        assertEquals(Optional.empty(), figures(page).getFirst().image());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='wp-caption'><img src='f/photo.png'><p class='wp-caption-text'>Le pont avant la crue. © Odile Brun</p></div>",
                "<p><img src='f/photo.png'><br><span class='legende'>Le pont avant la crue. (© Odile Brun)</span></p>",
                "<div><div><img src='f/photo.png'></div><div class='image-caption'>Le pont avant la crue.</div><div class='photo-credit'>© Odile Brun</div></div>"
            })
    void aCaptionBesideAPictureIsNoTextOfTheArticle(String markup) {
        var page = inBody(markup);

        var figure = figures(page).getFirst();
        assertEquals(Optional.of("Le pont avant la crue."), figure.caption());
        assertEquals(Optional.of("© Odile Brun"), figure.credit());
        assertFalse(page.article().text().contains("crue."), page.article().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='f/icone.png'>",
                "<img src='f/photo.png' width=24 height=24>",
                "<img src='f/photo.png' width='1' height='1'>",
                "<img class='avatar' src='f/photo.png'>",
                "<img class='share-icon' src='f/photo.png'>",
                "<img src='logo-gazette.png'>",
                "<a href='/autre-article.html'><img src='f/vignette.png'></a>",
                "<div class='related'><img src='f/photo.png'></div>",
                "<aside><img src='f/photo.png'></aside>",
                "<img src='data:image/svg+xml,<svg width=\"900\" height=\"600\"></svg>'>",
                "<img src='https://ailleurs.fr/photo.png' alt='Le pont'>",
                "<img>"
            })
    void ornamentsAndPicturesOfOthersAreNot(String markup) {
        var page = inBody(markup);

        assertEquals(List.of(), figures(page), markup);
        assertEquals(List.of(), page.pictures());
    }

    @Test
    void theSamePictureIsShownOnce() {
        var page = inBody("<img src='f/photo.png'><noscript><img src='f/photo.png'></noscript><img src='f/autre.png'>");

        assertEquals(List.of(kept(PHOTO), kept(OTHER)), keptIn(page));
    }

    @Test
    void theLargePictureUnderTheHeadlineIsTheArticles() {
        var page = understood(PAGE.formatted("", "<div class='hero'><img src='f/photo.png' alt='Le pont'></div>", ""));

        assertEquals(List.of(kept(PHOTO)), keptIn(page));
        assertTrue(page.article().body().getFirst() instanceof Figure);
    }

    @Test
    void thePictureThatThePageNamesIsTheArticles() {
        var meta = "<meta property='og:image' content='https://img.gazette.fr/2020/autre-1200x630.png?w=3'>";
        var page = understood(PAGE.formatted(
                meta, "<img src='f/photo.png'><p>Par Odile Brun</p><div><img src='f/autre.png'></div>", ""));

        assertEquals(List.of(kept(OTHER)), keptIn(page));
    }

    @Test
    void aSmallPictureAboveTheBodyIsNot() {
        var page = understood(PAGE.formatted("", "<img src='f/vignette.png'><p>Par Odile Brun</p>", ""));

        assertEquals(List.of(), figures(page));
    }

    @Test
    void aFigureWhosePictureDidNotLieWithThePageKeepsItsWords() {
        var page = inBody(
                "<figure><img src='https://gazette.fr/p.jpg' alt='Un pont'><figcaption>Le pont.</figcaption></figure>");

        assertEquals(
                List.of(new Figure(
                        Optional.of("https://gazette.fr/p.jpg"), Optional.of("Le pont."), Optional.of("Un pont"))),
                figures(page));
    }

    @Test
    void aPageOfThousandsOfPicturesIsReadInTime() {
        var page = inBody("<img src='f/photo.png'><img src='absente.png'>".repeat(5000));

        assertEquals(List.of(kept(PHOTO)), keptIn(page));
    }

    private Extraction.Understood inBody(String markup) {
        return understood(PAGE.formatted("", "", markup));
    }

    private Extraction.Understood understood(String html) {
        Resources resources = reference -> Optional.ofNullable(beside.get(reference));
        var page = RawPage.file(
                Origin.file("page.html"), RawPage.Kind.MARKUP, html.getBytes(StandardCharsets.UTF_8), resources);
        return (Extraction.Understood) new PageImport().understand(page);
    }

    private static List<Figure> figures(Extraction.Understood page) {
        return page.article().body().stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .toList();
    }

    private static List<KeptPicture> keptIn(Extraction.Understood page) {
        return figures(page).stream().flatMap(figure -> figure.kept().stream()).toList();
    }

    private static KeptPicture kept(byte[] png) {
        return Picture.of(Picture.Kind.PNG, number(png, 16), number(png, 20), png)
                .kept();
    }

    /// A number of four bytes in the head of a PNG.
    private static int number(byte[] png, int at) {
        return (png[at + 2] & 0xFF) << 8 | png[at + 3] & 0xFF;
    }
}
