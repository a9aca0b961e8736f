package hemerotheque.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Anchor;
import hemerotheque.model.Note;
import hemerotheque.model.Note.Colour;
import hemerotheque.model.ReadingText;
import hemerotheque.settings.Theme;
import hemerotheque.ui.Snapshots;
import hemerotheque.ui.Toolkit;
import hemerotheque.ui.Walk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Notes in the reader: highlighted, written, changed, removed.
class NotesInReaderTest {

    private ReaderStage reader;

    @BeforeEach
    void open() throws Exception {
        reader = Toolkit.on(() -> new ReaderStage(Theme.LIGHT, 860, 700));
    }

    @AfterEach
    void close() throws Exception {
        Toolkit.run(reader.stage::close);
    }

    /// Selects words of the text as it is shown.
    private void select(String words) {
        var lines = ReaderStage.lines(reader.area()).toList();
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.get(i).indexOf(words);
            if (at < 0) continue;
            reader.area().select(TextPos.ofLeading(i, at), TextPos.ofLeading(i, at + words.length()));
            return;
        }
        throw new AssertionError(words);
    }

    private List<String> quotes() {
        return notes().stream()
                .map(note -> note.passage().map(Anchor::quote).orElse(""))
                .toList();
    }

    private List<Note> notes() {
        return reader.notes.notes().get().all();
    }

    private List<String> drawn(String style) {
        return reader.scene.getRoot().lookupAll(style).stream()
                .map(node -> String.join(" ", node.getStyleClass()))
                .toList();
    }

    private TextArea field() {
        return (TextArea) reader.scene.getRoot().lookup(".hm-note-editor .text-area");
    }

    private void write(String text) {
        field().setText(text);
        field().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false));
        reader.draw();
    }

    private Optional<Node> titled(String name) {
        return Walk.nodes(reader.view.node())
                .filter(node -> name.equals(node.getAccessibleText()))
                .findFirst();
    }

    private List<String> labels() {
        return Walk.nodes(reader.view.node())
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void aSelectionIsHighlightedInTheWordsThatWereImported() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.port(), "");
            select("l’hiver\u00a02017".replace('\u00a0', ' '));

            reader.view.annotating().highlight();
            reader.draw();

            assertEquals(List.of("l'hiver 2017"), quotes());
            assertEquals(List.of("Passage surligné."), reader.told);
            assertFalse(drawn(".hm-note-yellow").isEmpty());
            reader.ways.getFirst().run();
            reader.draw();
            assertEquals(List.of(), notes());
            assertTrue(drawn(".hm-note-yellow").isEmpty());
        });
    }

    @Test
    void anotherColourIsGivenToThePassageAndStaysThatOfTheNext() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.port(), "");
            select("une épave");
            reader.view.annotating().highlight();
            reader.view.annotating().highlight(Colour.BLUE);
            select("une tempête");
            reader.view.annotating().highlight();

            assertEquals(
                    List.of(Colour.BLUE, Colour.BLUE),
                    notes().stream().map(Note::colour).toList());
        });
    }

    @Test
    void whatIsHighlightedIsNoLongerSelectedAndIsMeantWhereTheCaretStands() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.port(), "");
            select("une épave");
            reader.view.annotating().highlight();
            reader.draw();
            assertFalse(reader.area().hasNonEmptySelection());

            reader.view.annotating().annotate();
            reader.draw();
            write("Laquelle ?");

            assertEquals(1, notes().size());
            assertEquals(Optional.of("Laquelle ?"), notes().getFirst().text());
        });
    }

    @Test
    void aSelectionOutOfSightIsInNobodysWay() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.longOne(), "");
            reader.area().select(TextPos.ofLeading(1, 0), TextPos.ofLeading(1, 9));
            reader.scroll(1);
            var text = ReadingText.of(Articles.longOne().article());

            reader.notes.add(Articles.longOne().id(), text.quoting("phare"), Optional.empty(), _ -> {});
            reader.draw();
            reader.view.annotating().highlight();
            reader.draw();

            assertEquals(2, notes().size());
        });
    }

    @Test
    void withoutASelectionTheReaderIsToldWhatToDo() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.port(), "port");

            reader.view.annotating().highlight();
            reader.draw();

            assertEquals(List.of(), notes());
            assertTrue(labels().contains("Sélectionnez un passage puis appuyez sur H."));
        });
    }

    @Test
    void whatTheFindBarStandsAtIsHighlightedAndSelectedOnceItIsClosed() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.port(), "");
            reader.view.find();
            var field = (TextField) reader.scene.getRoot().lookup(".hm-find-bar .text-field");
            field.setText("criée");
            reader.draw();

            reader.view.annotating().highlight();
            reader.press(KeyCode.ESCAPE);
            reader.view.annotating().highlight(Colour.GREEN);

            assertEquals(List.of("criée"), quotes());
            assertEquals(Colour.GREEN, notes().getFirst().colour());
        });
    }

    @Test
    void aNoteIsWrittenToASelectionOrToTheArticle() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.port(), "");
            select("340 mètres");
            reader.view.annotating().annotate();
            reader.draw();
            assertTrue(field().isFocused());
            write("À vérifier.\nAvec le plan.");
            reader.area().select(TextPos.ZERO);

            reader.view.annotating().annotate();
            reader.draw();
            write("Sur tout l’article.");

            assertEquals(
                    List.of(Optional.of("À vérifier.\nAvec le plan."), Optional.of("Sur tout l’article.")),
                    notes().stream().map(Note::text).toList());
            assertEquals(List.of("340 mètres", ""), quotes());
            assertTrue(labels().contains("Notes (2)"), () -> labels().toString());
            var texts = labels().stream()
                    .filter(text -> text.startsWith("Sur tout") || text.startsWith("À vérifier"))
                    .toList();
            assertEquals(List.of("Sur tout l’article.", "À vérifier.\nAvec le plan."), texts);
        });
    }

    @Test
    void whatIsBeingWrittenIsKeptWhenTheReaderGoesOnAndDroppedWhenHeSaysSo() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.port(), "");
            select("340 mètres");
            reader.view.annotating().annotate();
            reader.draw();
            field().setText("Presque fini");
            reader.show(Articles.figures(), "");

            assertEquals(List.of("340 mètres"), quotes());
            assertEquals(Articles.port().id(), notes().getFirst().article());

            reader.view.annotating().annotate();
            reader.draw();
            field().setText("Non");
            field().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            reader.show(Articles.port(), "");
            assertEquals(1, notes().size());
        });
    }

    @Test
    void aNoteIsChangedRemovedAndPutBack() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.port(), "");
            select("340 mètres");
            reader.view.annotating().annotate();
            reader.draw();
            write("Une note");

            ((Button) titled("Modifier la note").orElseThrow()).fire();
            reader.draw();
            assertEquals("Une note", field().getText());
            write("Une autre");
            assertEquals(Optional.of("Une autre"), notes().getFirst().text());

            ((Button) titled("Supprimer la note").orElseThrow()).fire();
            reader.draw();
            assertEquals(List.of(), notes());
            assertEquals("Note supprimée.", reader.told.getLast());
            assertTrue(labels().contains("Aucune annotation. Sélectionnez un passage puis appuyez sur H."));

            reader.ways.getLast().run();
            assertEquals(Optional.of("Une autre"), notes().getFirst().text());
        });
    }

    @Test
    void aCardLeadsToItsPassage() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.longOne(), "");
            var text = ReadingText.of(Articles.longOne().article());
            reader.notes.add(Articles.longOne().id(), text.quoting("phare"), Optional.empty(), _ -> {});
            reader.view.annotating().toggle();
            reader.draw();
            double before = reader.view.height();

            Walk.nodes(reader.view.node())
                    .filter(node ->
                            node instanceof Hyperlink link && link.getText().contains("phare"))
                    .map(Hyperlink.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .fire();
            reader.draw();

            assertTrue(reader.view.height() > before + 0.5, () -> before + " → " + reader.view.height());
            assertFalse(drawn(".hm-note-current").isEmpty());
        });
    }

    @Test
    void aNoteWhosePassageIsGoneIsToldAndPlacedAnew() throws Exception {
        Toolkit.run(() -> {
            reader.notes.add(
                    Articles.port().id(),
                    Optional.of(new Anchor("un passage d’avant", "", "", 3)),
                    Optional.of("Une note"),
                    _ -> {});
            reader.show(Articles.port(), "");
            reader.view.annotating().toggle();
            reader.draw();
            assertTrue(labels().contains("Notes à replacer"));

            select("340 mètres");
            Walk.nodes(reader.view.node())
                    .filter(node ->
                            node instanceof Hyperlink link && link.getText().startsWith("Replacer"))
                    .map(Hyperlink.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .fire();
            reader.draw();

            assertEquals(List.of("340 mètres"), quotes());
            assertFalse(labels().contains("Notes à replacer"));
        });
    }

    @Test
    void theButtonTellsHowManyNotesTheArticleHas() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.port(), "");
            select("340 mètres");
            reader.view.annotating().highlight();
            reader.draw();

            var button = (ToggleButton) titled("Notes (1)").orElseThrow();
            assertEquals("1", button.getText());
            reader.show(Articles.figures(), "");
            assertEquals("", button.getText());
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void looksLikeThis(Theme theme) throws Exception {
        var name = theme.name().toLowerCase(Locale.ROOT);
        var stage = Toolkit.on(() -> new ReaderStage(theme, 860, 900));
        Toolkit.on(() -> {
            stage.show(Articles.port(), "");
            stage.view.annotating().toggle();
            return Snapshots.write(stage.scene, "notes-none-" + name);
        });
        Toolkit.on(() -> {
            annotated(stage);
            return Snapshots.write(stage.scene, "notes-" + name);
        });
        Toolkit.run(() -> stage.view.annotating().annotate());
        Toolkit.on(() -> Snapshots.write(stage.scene, "notes-writing-" + name));
        Toolkit.run(stage.stage::close);
    }

    private static void annotated(ReaderStage stage) {
        var text = ReadingText.of(Articles.port().article());
        var quotes = List.of(
                "Nous n’avions plus de place pour décharger",
                "a rassemblé mardi quelque 2 000 habitants",
                "La région en a payé la moitié, le département un quart",
                "Un port sans bateaux, c’est une place de village");
        for (int i = 0; i < quotes.size(); i++) {
            stage.notes.colour().set(Colour.values()[i]);
            var note = i % 2 == 0 ? Optional.of("À vérifier auprès de la capitainerie.") : Optional.<String>empty();
            stage.notes.add(
                    Articles.port().id(),
                    Optional.of(text.quoting(quotes.get(i)).orElseThrow()),
                    note,
                    _ -> {});
        }
        var lost = new Anchor("une phrase que la page n’a plus", "", "", 3);
        stage.notes.add(Articles.port().id(), Optional.of(lost), Optional.of("Qui l’a dit ?"), _ -> {});
        stage.show(Articles.port(), "place");
    }
}
