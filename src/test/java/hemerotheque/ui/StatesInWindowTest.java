package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.archive.Archive;
import hemerotheque.model.ArticleState;
import hemerotheque.search.SearchRequest;
import hemerotheque.settings.ReadAfter;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What a reader notes of articles, in the whole window over a real archive.
class StatesInWindowTest extends InWindow {

    @Test
    void keysNoteTheOpenArticleAndEverythingShowsItAtOnce() throws Exception {
        open();
        var first = Toolkit.on(() -> article().orElseThrow());
        assertTrue(spoken(0).contains(". non lu. "), spoken(0));
        assertFalse(star().isSelected());

        Toolkit.run(() -> {
            press(KeyCode.S);
            press(KeyCode.M);
            assertTrue(models().states().has(ArticleState.FAVOURITE, first), "before anything was written");
        });

        assertTrue(spoken(0).contains(". lu. favori. "), spoken(0));
        assertTrue(star().isSelected());
        assertEquals("Favoris, 1 article", sidebar("Favoris"));
        assertEquals("À lire, 259 articles", sidebar("À lire"));
        ask("est:favori est:lu");
        until(() -> answered() == 1);
        until(() -> article().equals(Optional.of(first)));
        Toolkit.run(() -> {
            press(KeyCode.R);
            press(KeyCode.S);
        });
        assertTrue(spoken(0).contains(". non lu. "), spoken(0));
        ask("est:lu OU est:favori");
        until(() -> answered() == 0);
    }

    @Test
    void theNextUnreadIsFoundFarBelowAndFromTheTopAgain() throws Exception {
        open();
        Toolkit.run(window.orElseThrow().commands().states()::readAll);
        until(() -> models().states().states().get().count(ArticleState.READ) == ARTICLES);
        Toolkit.run(() -> press(KeyCode.N));
        until(() -> status().contains("Tous les articles de la liste sont lus."));

        var order = models().states().order(SearchRequest.of("").page(0, ARTICLES));
        var far = order.get(230);
        Toolkit.run(() -> models().states().mark(ArticleState.READ, List.of(far, order.get(3)), false));
        Toolkit.run(() -> models().list().selected().set(3));
        Toolkit.run(() -> press(KeyCode.N));
        until(() -> article().equals(Optional.of(far)));
        assertEquals(230, models().list().selected().get());

        Toolkit.run(() -> models().states().mark(ArticleState.READ, List.of(order.get(3)), false));
        Toolkit.run(() -> press(KeyCode.N));
        until(() -> article().equals(Optional.of(order.get(3))));
    }

    @Test
    void whatWasMarkedAsAWholeCanBeTakenBackAsAWhole() throws Exception {
        open();
        Toolkit.run(() -> press(KeyCode.R));
        ask("source:\"Phare\"");
        until(() -> answered() > 0 && answered() < ARTICLES);
        long before = models().states().states().get().count(ArticleState.READ);

        Toolkit.run(window.orElseThrow().commands().states()::readAll);
        until(() -> models().states().states().get().count(ArticleState.READ) >= answered());
        until(() -> status().contains("marqués comme lus"));
        Toolkit.run(() -> ((Hyperlink) scene().lookup(".hm-status .hyperlink")).fire());

        until(() -> models().states().states().get().count(ArticleState.READ) == before);
    }

    @Test
    void anArticleIsReadOnceItWasOpenedForAWhileNotWhenItCameUp() throws Exception {
        open();
        var first = Toolkit.on(() -> article().orElseThrow());
        Thread.sleep(1_500);
        assertEquals(0, models().states().states().get().count(ArticleState.READ), "it only came up");

        Toolkit.run(() -> models().list().move(1));
        until(() -> article().filter(shown -> !shown.equals(first)).isPresent());
        var second = Toolkit.on(() -> article().orElseThrow());
        until(() -> models().states().has(ArticleState.READ, second));
        assertFalse(models().states().has(ArticleState.READ, first));

        Toolkit.run(() -> press(KeyCode.R));
        Toolkit.run(window.orElseThrow().room().orElseThrow()::refresh);
        Thread.sleep(1_500);
        assertFalse(Toolkit.on(() -> models().states().has(ArticleState.READ, second)), "the reader has spoken");
    }

    @Test
    void nothingIsReadByItselfWhereTheReaderWantsItSo() throws Exception {
        open();
        var first = Toolkit.on(() -> article().orElseThrow());
        Toolkit.run(() -> {
            models().states().readAfter(ReadAfter.NEVER.time());
            window.orElseThrow().commands().moves().movePane(1);
        });
        Thread.sleep(1_500);
        assertFalse(Toolkit.on(() -> models().states().has(ArticleState.READ, first)));
    }

    @Test
    void anArticleThatCameUpIsReadOnceTheReaderTurnsToIt() throws Exception {
        open();
        var first = Toolkit.on(() -> article().orElseThrow());

        Toolkit.run(() -> window.orElseThrow().commands().moves().movePane(1));

        until(() -> models().states().has(ArticleState.READ, first));
    }

    @Test
    void theLibraryAsksForThoseToReadAndTheFavourites() throws Exception {
        open();
        Toolkit.run(() -> press(KeyCode.S));
        var tree = (TreeView<?>) scene().lookup(".hm-sidebar");

        Toolkit.run(() -> choose(tree, "Favoris"));
        until(() -> answered() == 1);
        assertEquals("est:favori", Toolkit.on(() -> models().search().words().get()));

        Toolkit.run(() -> choose(tree, "À lire"));
        until(() -> answered() == ARTICLES);
        assertEquals("est:nonlu", Toolkit.on(() -> models().search().words().get()));
    }

    @Test
    void anArchiveThatIsOnlyReadSaysWhyNothingIsNoted() throws Exception {
        try (var _ = Archive.open(folder.resolve("archive"), NOW)) {
            open();
            Toolkit.run(() -> press(KeyCode.S));

            until(() -> models().states().failure().get().isPresent());
            until(() -> models().states().states().get().count(ArticleState.FAVOURITE) == 0);
            assertFalse(Toolkit.on(() -> star().isSelected()));
        }
    }

    private ToggleButton star() {
        return (ToggleButton) scene().lookup(".hm-favourite");
    }
}
