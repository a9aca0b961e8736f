package hemerotheque.ui.reading;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleVersion;
import hemerotheque.search.Answer;
import hemerotheque.search.ArticleFolders;
import hemerotheque.search.QueryParser;
import hemerotheque.settings.Theme;
import hemerotheque.ui.InventedNotes;
import hemerotheque.ui.LeftScenes;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Look;
import hemerotheque.ui.notes.NotesViewModel;
import hemerotheque.ui.search.Choosing;
import hemerotheque.ui.search.SearchViewModel;
import hemerotheque.ui.search.Values;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.RichTextArea;

/// A reader in a window, to be made and used on the JavaFX thread.
final class ReaderStage {

    final SearchViewModel search = new SearchViewModel(
            _ -> new Answer(0, false, List.of(), List.of(), Optional.empty(), List.of()),
            new Background(Runnable::run, Runnable::run),
            (_, work) -> work.run());
    final List<ArticleVersion> separated = new ArrayList<>();
    final List<ArticleId> corrected = new ArrayList<>();
    final List<ArticleId> reunited = new ArrayList<>();
    final AtomicInteger passed = new AtomicInteger();
    final DoubleProperty size = new SimpleDoubleProperty(1);
    final List<String> told = new ArrayList<>();
    final List<Runnable> ways = new ArrayList<>();
    final NotesViewModel notes = new NotesViewModel(new InventedNotes(), new Background(Runnable::run, Runnable::run));
    final ReaderViewModel model;
    final ReaderView view;
    final Scene scene;
    final Stage stage = new Stage();

    ReaderStage(Theme theme, double width, double height) {
        this(theme, width, height, shelf());
    }

    /// The folders that there are.
    final ObjectProperty<ArticleFolders> folders = new SimpleObjectProperty<>(ArticleFolders.NONE);

    ReaderStage(Theme theme, double width, double height, Shelf shelf) {
        var wording = new Wording(Language.FRENCH);
        model = new ReaderViewModel(
                new Background(Runnable::run, Runnable::run), shelf, new PageComposer(wording, ZoneOffset.UTC));
        view = new ReaderView(
                model,
                notes,
                wording,
                new Lettering(size, new SimpleStringProperty("Source Serif 4")),
                ZoneOffset.UTC,
                new ReaderView.Wishes(
                        new Choosing(search, new Values(new QueryParser(LocalDate.EPOCH)::parse)),
                        passed::incrementAndGet,
                        steps -> size.set(size.get() + steps / 10.0),
                        _ -> {},
                        corrected::add,
                        separated::add,
                        reunited::add,
                        folders,
                        (sentence, _, back) -> {
                            told.add(sentence);
                            ways.add(back);
                        }));
        scene = LeftScenes.keep(new Scene(new StackPane(view.node()), width, height));
        new Look(theme, 100).applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    void show(ArchivedArticle article, String words) {
        model.show(article.id(), words);
        draw();
    }

    void draw() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /// @param part 0 for the top, 1 for the end
    void scroll(double part) {
        area().lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .forEach(bar -> bar.setValue(bar.getMin() + part * (bar.getMax() - bar.getMin())));
        draw();
    }

    /// Presses a key where the keyboard is.
    void press(KeyCode code) {
        press(code, false);
    }

    void press(KeyCode code, boolean shift) {
        var at = scene.getFocusOwner() == null ? area() : scene.getFocusOwner();
        at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
        draw();
    }

    RichTextArea area() {
        return (RichTextArea) scene.getRoot().lookup(".hm-article");
    }

    static Shelf shelf() {
        var articles = List.of(
                Articles.port(),
                Articles.figures(),
                Articles.longOne(),
                Articles.journal(),
                Articles.illustrated(),
                Articles.doubtful());
        return new Shelf(
                id -> articles.stream().filter(a -> a.id().equals(id)).findFirst(),
                (ArticleId id) -> Optional.of(("original " + id).getBytes()),
                sha256 -> Articles.pictures().stream()
                        .filter(p -> p.sha256().equals(sha256))
                        .findFirst(),
                (words, texts) -> WordsInText.find(words, texts));
    }

    static Stream<String> lines(RichTextArea area) {
        return java.util.stream.IntStream.range(0, area.getParagraphCount()).mapToObj(area::getPlainText);
    }
}
