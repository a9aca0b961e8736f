package hemerotheque.ui.reading;

import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleVersion;
import hemerotheque.search.ArticleFolders;
import hemerotheque.ui.notes.NotesViewModel;
import hemerotheque.ui.reading.ArticlePage.Illustration;
import hemerotheque.ui.reading.ReaderViewModel.State;
import hemerotheque.ui.search.Choosing;
import hemerotheque.wording.Wording;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The reader: an article, the buttons above it, the find bar and the details below.
public final class ReaderView {

    /// What the reader asks of the window around it.
    ///
    /// @param choosing what the question can be narrowed to
    /// @param nextArticle the end of this article is passed
    /// @param resize the text larger by so many steps, or smaller
    /// @param reread the article with another encoding
    /// @param correct the date of the article
    /// @param separate the capture from its article
    /// @param reunite the article with the one that it was separated from
    /// @param telling what was done to notes
    public record Wishes(
            Choosing choosing,
            Runnable nextArticle,
            IntConsumer resize,
            Consumer<ArticleId> reread,
            Consumer<ArticleId> correct,
            Consumer<ArticleVersion> separate,
            Consumer<ArticleId> reunite,
            ObservableValue<ArticleFolders> folders,
            Annotating.Telling telling) {}

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    /// Chosen: an article that is there sooner takes the place of the one before, and nothing stands between them.
    private static final Duration PATIENCE = Duration.millis(250);

    /// Of the height, chosen: the most that notes take, so that text and notes are read together.
    private static final double MOST_NOTES = 0.4;

    private final ReaderViewModel model;
    private final Wording wording;
    private final Wishes wishes;
    private final ReaderBar bar;
    private final ReprintsBar reprints;
    private final VersionBar version;
    private final DifferenceView difference;
    private final VBox heads;
    private final ArticleArea area;
    private final Taken taken;
    private final ArticleValues values;
    private final LargePicture large;
    private final FindBar finding;
    private final Annotating annotating;
    private final DetailsPane details;
    private final SimilarPane similar;
    private final WhyPane why;
    private final ReaderMessages messages;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final StackPane page = new StackPane();
    private final BorderPane whole = new BorderPane();
    private Optional<Height> resumed = Optional.empty();

    private record Height(ArticleId article, double down) {}

    /// @param zone of the reader, for the times of notes
    public ReaderView(
            ReaderViewModel model,
            NotesViewModel notes,
            Wording wording,
            Lettering lettering,
            ZoneId zone,
            Wishes wishes) {
        this.model = model;
        this.wording = wording;
        this.wishes = wishes;
        this.bar = new ReaderBar(wording);
        this.messages = new ReaderMessages(wording);
        this.reprints = new ReprintsBar(wording, model::showReprint);
        this.version = new VersionBar(wording, model::showNewest, model::compareWithNewest);
        this.difference = new DifferenceView(model.difference(), wording);
        this.heads = new VBox(version.node(), reprints.node());
        this.area = new ArticleArea(
                lettering,
                wording.say("reading.article"),
                new PictureBox.Frame(model.pictures(), wording, this::enlarge));
        this.taken = new Taken(model, area, bar, wording);
        this.values = new ArticleValues(area.node(), wishes.choosing(), wording);
        this.large = new LargePicture(model.pictures(), wording, this::closeLarge);
        this.finding = new FindBar(model, wording, this::closeFinding);
        this.annotating = new Annotating(
                new Annotating.Page(model, area, bar, finding::found), notes, wishes.telling(), wording, zone);
        this.details = new DetailsPane(
                wording,
                new DetailsPane.Wishes(
                        wishes.reread(),
                        wishes.correct(),
                        wishes.reunite(),
                        wishes.folders(),
                        new VersionLinks.Wishes(model::showVersion, model::compare, wishes.separate())));
        this.similar = new SimilarPane(model.similar(), wording, model::showReprint);
        this.why = new WhyPane(model.why(), wording);
        whole.getStyleClass().add("hm-reader");
        whole.setTop(new VBox(bar.node(), heads));
        whole.setCenter(page);
        annotating.pane().node().maxHeightProperty().bind(whole.heightProperty().multiply(MOST_NOTES));
        whole.setBottom(new VBox(finding.node(), why.node(), annotating.pane().node(), similar.node(), details.node()));
        wire();
    }

    public Region node() {
        return whole;
    }

    /// Gives the keyboard to the text.
    public void focus() {
        area.node().requestFocus();
    }

    /// How far down the article is read: 0 at its top, 1 at its end.
    public double height() {
        return area.scrolling().height();
    }

    /// Has the article `id` stand as far down as it was read, once it is shown next.
    public void resume(ArticleId id, double height) {
        resumed = Optional.of(new Height(id, height));
    }

    /// The star, to be pressed where the article is a favourite.
    public ToggleButton favourite() {
        return bar.favourite;
    }

    /// Has a way back to the list above the article, whatever the reader shows, as long as it stands in its place.
    public void alone(ObservableValue<Boolean> alone, Runnable list) {
        bar.lead(alone, list);
    }

    /// Opens the find bar.
    public void find() {
        if (model.article().isPresent()) finding.open();
    }

    /// Opens or closes « Pourquoi ce résultat ? ».
    public void explain() {
        if (model.article().isPresent()) why.toggle();
    }

    /// What the reader does with the notes of the article.
    public Annotating annotating() {
        return annotating;
    }

    /// What was found last is selected, to be highlighted or copied.
    private void closeFinding(Marks found) {
        area.select(found);
        area.node().requestFocus();
    }

    private void wire() {
        taken.offer();
        area.node()
                .setContextMenu(new ReaderMenu(area, values, annotating, wording)
                        .of(taken::copyText, this::find, this::enlarge));
        bar.find.setOnAction(_ -> find());
        bar.smaller.setOnAction(_ -> wishes.resize().accept(-1));
        bar.larger.setOnAction(_ -> wishes.resize().accept(1));
        bar.similar.selectedProperty().subscribe(similar::open);
        bar.details.selectedProperty().subscribe(details::open);
        whole.sceneProperty().subscribe(scene -> area.blink(scene != null));
        whole.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        new PageKeys(area, this::enlarge, wishes.nextArticle()).obey();
        patience.setOnFinished(_ -> show(model.state().get()));
        model.state().subscribe(this::follow);
        model.marks().subscribe(this::mark);
        model.difference().state().subscribe(this::compare);
    }

    private void follow(State state) {
        patience.stop();
        if (state instanceof State.Loading) patience.playFromStart();
        else show(state);
    }

    private void show(State state) {
        boolean shown = state instanceof State.Shown;
        bar.show(shown);
        heads.setManaged(shown);
        heads.setVisible(shown);
        whole.getBottom().setManaged(shown);
        whole.getBottom().setVisible(shown);
        var seen = shown ? area.node() : messages.of(state, model::retry);
        if (!page.getChildren().equals(List.of(seen))) page.getChildren().setAll(seen);
        if (state instanceof State.Shown(var reading)) fill(reading);
    }

    /// Puts an article into the text control, which must stand in its dressed window first: lines that it makes before
    /// keep the typeface and colour of nowhere.
    private void fill(Reading reading) {
        whole.applyCss();
        area.show(reading.page(), reading.matches(), annotating.of(reading));
        values.show(reading.article().article(), reading.page());
        details.show(reading);
        model.similar().of(reading.article().id());
        model.why().of(reading.article().id());
        version.show(reading.older());
        reprints.show(reading.reprints());
        resume(reading);
        bar.copyAddress.setDisable(taken.address().isEmpty());
    }

    /// Only once, and not at the top, where the first place that matches is shown instead.
    private void resume(Reading reading) {
        resumed.filter(height -> height.down() > 0
                        && height.article().equals(reading.article().id()))
                .ifPresent(height -> area.descend(height.down()));
        resumed = Optional.empty();
    }

    /// The difference lies over the article for as long as it is looked at.
    private void compare(DifferenceViewModel.State state) {
        boolean open = !(state instanceof DifferenceViewModel.State.Closed);
        if (open == page.getChildren().contains(difference.node())) return;
        if (open) {
            page.getChildren().add(difference.node());
            difference.focus();
        } else {
            boolean looked = difference.node().isFocusWithin();
            page.getChildren().remove(difference.node());
            if (looked) focus();
        }
    }

    /// The article that is still shown while another one is on its way keeps its marks.
    private void mark(Marks marks) {
        if (model.state().get() instanceof State.Loading) return;
        if (marks.current() >= 0) {
            // an article that has just come must have its lines, in their place, before one can be scrolled to
            Optional.ofNullable(whole.getScene()).map(Scene::getRoot).ifPresent(Parent::layout);
        }
        area.mark(marks);
    }

    /// Shows a picture of the article over it.
    private void enlarge(Illustration illustration) {
        model.reading().ifPresent(reading -> {
            page.getChildren().setAll(area.node(), large.node());
            large.show(reading.page().pictures(), illustration);
            large.node().requestFocus();
        });
    }

    private void closeLarge() {
        page.getChildren().remove(large.node());
        focus();
    }

    private void pressed(KeyEvent key) {
        if (FIND.match(key)) {
            find();
            key.consume();
        } else if (key.getCode() == KeyCode.F3) {
            if (key.isShiftDown()) model.previous();
            else model.next();
            key.consume();
        }
    }
}
