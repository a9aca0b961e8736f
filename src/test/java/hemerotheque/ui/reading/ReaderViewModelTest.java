package hemerotheque.ui.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import hemerotheque.model.ArchiveException;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Teaser;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.reading.ReaderViewModel.Saved;
import hemerotheque.ui.reading.ReaderViewModel.State;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderViewModelTest {

    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>(); // work is done when we say so
    private final ReaderViewModel model = model(ReaderStage.shelf());

    private ReaderViewModel model(Shelf shelf) {
        return new ReaderViewModel(
                new Background(waiting::add, Runnable::run),
                shelf,
                new PageComposer(new Wording(Language.FRENCH), ZoneOffset.UTC));
    }

    @Test
    void showsOnlyTheArticleAskedForLast() {
        model.show(new ArticleId(1), "");
        model.show(new ArticleId(2), "");
        waiting.removeLast().run();
        waiting.removeFirst().run();

        assertEquals(Articles.figures(), model.article().orElseThrow());
    }

    @Test
    void readsNoArticleThatIsMootWhenItsTurnComes() {
        var turns = new ArrayDeque<Runnable>();
        for (int id = 1; id <= 3; id++) model.show(new ArticleId(id), "", turns::add);
        assertEquals(new State.Loading(new ArticleId(3)), model.state().get());
        turns.forEach(Runnable::run);

        assertEquals(1, waiting.size());
        waiting.remove().run();
        assertEquals(new ArticleId(3), model.article().orElseThrow().id());
    }

    @Test
    void standsAtThePassageThatWasAskedFor() {
        model.show(new ArticleId(1), "port");
        waiting.remove().run();
        var reading = model.reading().orElseThrow();
        var places = reading.matches().places();
        int last = places.size() - 1;
        var place = places.get(last);
        var text = reading.page().slots().stream()
                .filter(slot -> slot.piece() == place.piece() && slot.cell() == place.cell())
                .findFirst()
                .orElseThrow()
                .text();
        int start = place.span().start();
        int end = place.span().end();
        var passage = new Passage(
                text.substring(Math.max(0, start - 15), start),
                text.substring(start, end),
                text.substring(end, Math.min(text.length(), end + 15)));

        model.show(new ArticleId(1), "port", passage);
        waiting.remove().run();

        assertNotEquals(0, last);
        assertEquals(last, model.marks().get().current());
    }

    @Test
    void clearingMakesAnArticleOnItsWayMoot() {
        model.show(new ArticleId(1), "");
        model.clear();
        waiting.remove().run();

        assertEquals(new State.Empty(), model.state().get());
    }

    @Test
    void saysThatAnArticleIsGone() {
        model.show(new ArticleId(99), "port");
        waiting.remove().run();

        assertEquals(new State.Missing(new ArticleId(99)), model.state().get());
    }

    @Test
    void aFailureCanBeTriedAgain() {
        var failing = new ArchiveException(ArchiveException.Kind.UNREACHABLE, Path.of("archive"));
        var broken = model(new Shelf(
                id -> {
                    throw failing;
                },
                ReaderStage.shelf().original(),
                ReaderStage.shelf().picture(),
                ReaderStage.shelf().matches()));

        broken.show(new ArticleId(1), "port");
        waiting.remove().run();
        assertEquals(
                new State.Failed(new ArticleId(1), "port", failing),
                broken.state().get());

        broken.retry();
        assertEquals(new State.Loading(new ArticleId(1)), broken.state().get());
    }

    @Test
    void startsAtTheFirstMatchAndGoesRound() {
        model.show(new ArticleId(1), "quai neuf");
        waiting.remove().run();
        assertEquals(1, model.marks().get().places().size());

        model.find("port");
        assertEquals(0, model.marks().get().current());
        int found = model.marks().get().places().size();
        model.previous();
        assertEquals(found - 1, model.marks().get().current());
        model.next();
        assertEquals(0, model.marks().get().current());

        model.find("");
        assertEquals(1, model.marks().get().places().size());
    }

    @Test
    void wordsBeingFoundAreFoundInTheNextArticleToo() {
        model.show(new ArticleId(1), "port");
        waiting.remove().run();
        model.find("Kerlannec");
        model.show(new ArticleId(2), "port");
        waiting.remove().run();
        int found = model.marks().get().places().size();

        model.find("");

        assertEquals(2, found);
        assertEquals(3, model.marks().get().places().size());
    }

    @Test
    void blankWordsAskForNoMatches() {
        var asked = new Shelf(
                ReaderStage.shelf().article(),
                ReaderStage.shelf().original(),
                ReaderStage.shelf().picture(),
                (words, texts) -> {
                    throw new AssertionError("not to be asked");
                });
        var reader = model(asked);

        reader.show(new ArticleId(1), " ");
        waiting.remove().run();

        assertInstanceOf(State.Shown.class, reader.state().get());
        assertEquals(List.of(), reader.marks().get().places());
    }

    @Test
    void savesTheOriginalByteForByte(@TempDir Path folder) throws Exception {
        var file = folder.resolve("page.html");
        model.show(new ArticleId(1), "");
        waiting.remove().run();

        model.saveOriginal(file);
        waiting.remove().run();

        assertArrayEquals("original 1".getBytes(), Files.readAllBytes(file));
        assertEquals(new Saved.Written(file), model.saved().get());
    }

    @Test
    void saysWhenTheOriginalCannotBeWritten(@TempDir Path folder) {
        model.show(new ArticleId(1), "");
        waiting.remove().run();

        model.saveOriginal(folder.resolve("no/such/folder/page.html"));
        waiting.remove().run();

        assertInstanceOf(Saved.Failed.class, model.saved().get());
    }

    @Test
    void opensAReprintWithTheSameWordsMarked() {
        var shelf = ReaderStage.shelf();
        var second = new Teaser(
                new ArticleId(2),
                Optional.of("Le Fleuve"),
                Optional.empty(),
                Optional.empty(),
                "Les chiffres du port",
                "",
                Optional.empty(),
                1);
        var reader = model(new Shelf(
                shelf.article(),
                shelf.original(),
                shelf.picture(),
                shelf.matches(),
                id -> id.value() == 1 ? List.of(second) : List.of()));
        reader.show(new ArticleId(1), "de");
        waiting.remove().run();
        assertEquals(List.of(second), reader.reading().orElseThrow().reprints());

        reader.showReprint(new ArticleId(2));
        waiting.remove().run();

        var reading = reader.reading().orElseThrow();
        assertEquals(Articles.figures(), reading.article());
        assertEquals("de", reading.words());
        assertEquals(List.of(), reading.reprints());
    }
}
