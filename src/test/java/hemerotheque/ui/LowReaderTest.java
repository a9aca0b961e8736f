package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.settings.Theme;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the head of an article leaves of a low window to its text.
class LowReaderTest {

    private Shown shown;

    private void show(int width, int height, int percent, Theme theme) throws Exception {
        shown = Toolkit.on(() -> Shown.third(width, height, percent, theme));
        for (int i = 0; i < 2; i++) Toolkit.run(() -> Picture.of(shown.scene()));
    }

    private Region region(String style) {
        return (Region) shown.scene().lookup(style);
    }

    private Stream<Hyperlink> links() {
        return Walk.nodes(region(".hm-also-in"))
                .filter(Hyperlink.class::isInstance)
                .map(Hyperlink.class::cast);
    }

    private MenuButton others() {
        return Walk.nodes(region(".hm-also-in"))
                .filter(MenuButton.class::isInstance)
                .map(MenuButton.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /// The line above the headline, with the day.
    private String imprint() {
        return ((RichTextArea) shown.scene().lookup(".hm-article")).getPlainText(0);
    }

    @ParameterizedTest
    @CsvSource({"900,600,200", "900,600,100", "1440,900,200"})
    void whereElseAnArticleAppearedTakesOneLine(int width, int height, int percent) throws Exception {
        show(width, height, percent, Theme.LIGHT);

        Toolkit.on(() -> Snapshots.write(shown.scene(), "low-reader-" + width + "-" + percent));
        double em = 13 * percent / 100.0;
        assertTrue(region(".hm-also-in").isVisible());
        assertTrue(
                region(".hm-also-in").getHeight() < 3.2 * em,
                "high: " + region(".hm-also-in").getHeight());
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100"})
    void whyAnArticleIsAResultIsNotCut(Theme theme, int percent) throws Exception {
        show(900, 600, percent, theme);
        Toolkit.run(() -> {
            var search = shown.room().models().search();
            search.ask(search.question().asking("grève"));
            shown.room().explain();
        });
        for (int i = 0; i < 3; i++) Toolkit.run(() -> Picture.of(shown.scene()));

        Toolkit.on(() -> Snapshots.write(shown.scene(), "low-why-" + theme));
        double text = region(".hm-why-text").getHeight();
        assertTrue(text > 0 && text <= region(".hm-why-scroll").getHeight(), "text " + text);
    }

    @Test
    void whereNoneHasRoomTheirNumberStands() throws Exception {
        show(900, 600, 200, Theme.LIGHT);

        assertEquals(0, links().filter(Node::isVisible).count());
        assertEquals(links().count() + " articles", others().getText());
    }

    @Test
    void thoseWithoutRoomStandInAMenuThatOpensThem() throws Exception {
        show(1440, 900, 130, Theme.DARK);
        int all = (int) links().count();
        int seen = (int) links().filter(Node::isVisible).count();
        assertTrue(seen < all, "all " + all + " fit");
        assertEquals("… et " + (all - seen) + (all - seen == 1 ? " autre" : " autres"), others().getText());
        Toolkit.on(() -> Snapshots.write(shown.scene(), "low-reader-dark"));
        assertEquals("Aussi paru dans\u00a0: " + others().getText(), others().getAccessibleText());

        Toolkit.run(() -> {
            others().getOnShowing().handle(new Event(ComboBoxBase.ON_SHOWING));
            var items = others().getItems();
            assertEquals(all - seen, items.size());
            assertEquals(
                    links().toList().getLast().getAccessibleText(),
                    items.getLast().getText());
            var before = imprint();
            items.getLast().fire();
            Picture.of(shown.scene());
            assertNotEquals(before, imprint());
        });
    }
}
