package hemerotheque.ui;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleState;
import hemerotheque.model.ArticleVersion;
import hemerotheque.search.Occurrence;
import hemerotheque.settings.Settings;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Choices;
import hemerotheque.ui.common.Look;
import hemerotheque.ui.importing.ImportStatus;
import hemerotheque.ui.importing.ImportViewModel;
import hemerotheque.ui.reading.Annotating;
import hemerotheque.ui.reading.Lettering;
import hemerotheque.ui.reading.PageComposer;
import hemerotheque.ui.reading.Passage;
import hemerotheque.ui.reading.ReaderView;
import hemerotheque.ui.reading.ReaderViewModel;
import hemerotheque.ui.reading.Shelf;
import hemerotheque.ui.reading.Turn;
import hemerotheque.ui.search.Found;
import hemerotheque.ui.search.Trail;
import hemerotheque.ui.settings.WelcomeView;
import hemerotheque.wording.Wording;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// The screens over one archive in one language, wired to one another.
final class Room {

    /// What the room asks of the window around it.
    ///
    /// @param details shows the import that runs or ran
    /// @param reread asks with what encoding an article is to be read
    /// @param separate a capture from its article
    /// @param reunite an article with the one that it was separated from
    record Wishes(
            Commands commands,
            WelcomeView.Ways ways,
            Runnable details,
            Consumer<ArticleId> reread,
            Consumer<ArticleVersion> separate,
            Consumer<ArticleId> reunite) {}

    /// What every screen stands on.
    record Furniture(Background background, Wording wording, Choices choices, Look look, ZoneId zone) {}

    private final Models models;
    private final ReaderViewModel reading;
    private final ReaderView reader;
    private final WelcomeView welcome;
    private final MainView view;
    private final Turn turn;

    /// What the reader has chosen, as long as this room is shown: its screens follow it, and nothing of the window that
    /// outlives them.
    private final ObjectProperty<Settings> settings = new SimpleObjectProperty<>();

    private final DoubleProperty scale = new SimpleDoubleProperty();
    private final Subscription following;

    Room(Models models, Shelf shelf, ImportViewModel importing, Furniture furniture, Wishes wishes) {
        this.models = models;
        var wording = furniture.wording();
        var choices = furniture.choices();
        following = choices.settings().subscribe(settings::set);
        scale.bind(furniture.look().scale());
        reading = new ReaderViewModel(furniture.background(), shelf, new PageComposer(wording, furniture.zone()));
        reader = new ReaderView(
                reading,
                models.notes(),
                wording,
                new Lettering(
                        settings.map(Room::readingScale),
                        settings.map(chosen -> chosen.face().family())),
                furniture.zone(),
                new ReaderView.Wishes(
                        models.choosing(),
                        () -> models.list().move(1),
                        wishes.commands().looks()::resizeText,
                        wishes.reread(),
                        wishes.commands().dates()::correct,
                        wishes.separate(),
                        wishes.reunite(),
                        models.folders().folders(),
                        (sentence, name, back) -> view().tell(sentence, name, back)));
        welcome = new WelcomeView(wording, settings.get(), wishes.ways());
        var status = new ImportStatus(importing, wording, wishes.details());
        view = new MainView(
                models,
                wishes.commands(),
                settings,
                wording,
                scale,
                new MainView.Slots(reader.node(), reader::focus, status.node(), welcome.node()));
        reader.alone(view.panes().one().alone(), view.panes().one()::showList);
        turn = new Unhurried(view.node());
        models.list().open().subscribe(_ -> show());
        models.search().shown().subscribe(found -> reading.asked(found.flatMap(Found::request)));
        models.search().way().measure(reader::height);
        reading.state().subscribe(this::follow);
        reader.favourite().setOnAction(_ -> wishes.commands().states().toggleFavourite());
        reader.node().focusWithinProperty().subscribe(within -> {
            if (within) attend();
        });
        models.states().states().subscribe(_ -> showStates());
        settings.map(now -> now.asking().folded()).subscribe(models.search()::fold);
        settings.map(now -> now.asking().onEnter()).subscribe(models.search()::askOnEnter);
        settings.map(now -> now.asking().remembers()).subscribe(models.history()::want);
        settings.map(Settings::readAfter).subscribe(after -> models.states().readAfter(after.time()));
    }

    /// Leaves the window, which goes on with other screens.
    void leave() {
        following.unsubscribe();
        scale.unbind();
    }

    private static double readingScale(Settings settings) {
        return settings.readingPercent() * settings.textPercent() / 10_000.0;
    }

    /// Another article than that of the list, by way of a link or an occurrence, is a step to come back from.
    private void follow(ReaderViewModel.State state) {
        showStates();
        if (state instanceof ReaderViewModel.State.Shown) attend();
        if (!(state instanceof ReaderViewModel.State.Loading(var id))) return;
        boolean known = models.search()
                .way()
                .opened()
                .filter(opened -> opened.article().equals(id))
                .isPresent();
        if (known) return;
        models.search().way().openAside(id);
        view.panes().one().showArticle();
    }

    /// The article that is read.
    Optional<ArchivedArticle> read() {
        return reading.article();
    }

    /// Its number.
    Optional<ArticleId> article() {
        return read().map(ArchivedArticle::id);
    }

    private void showStates() {
        reader.favourite()
                .setSelected(article()
                        .filter(id -> models.states().has(ArticleState.FAVOURITE, id))
                        .isPresent());
    }

    /// Has the article count as read after a while: not where it only came up with the list, unless the reader turns to
    /// it.
    private void attend() {
        article().ifPresent(id -> models.states().attend(id, () -> isAttended(id)));
    }

    private boolean isAttended(ArticleId id) {
        var listed = models.list().open().get().map(hit -> hit.teaser().id());
        boolean opened = models.list().isChosen() || !listed.equals(Optional.of(id));
        boolean seen = view.panes().one().showsArticle();
        return seen
                && article().equals(Optional.of(id))
                && (opened || reader.node().isFocusWithin());
    }

    void back() {
        walk(models.search()::back);
    }

    void forward() {
        walk(models.search()::forward);
    }

    /// Where the question stays the same, only the article is another.
    private void walk(Runnable step) {
        var before = models.search().question();
        step.run();
        if (!before.equals(models.search().question())) return;
        var open = models.list().open().get();
        models.list().resume();
        if (open.equals(models.list().open().get())) show();
    }

    private void show() {
        var words = models.search().shown().get().map(Found::searched).orElse("");
        var opened = models.search().way().opened();
        opened.ifPresent(was -> reader.resume(was.article(), was.height()));
        var aside = opened.filter(Trail.Opened::aside).map(Trail.Opened::article);
        aside.or(() -> models.list().open().get().map(hit -> hit.teaser().id()))
                .ifPresentOrElse(id -> reading.show(id, words, turn), reading::clear);
    }

    /// Opens the article of an occurrence of `words`, at its place.
    void open(Occurrence occurrence, String words) {
        var passage = new Passage(occurrence.left(), occurrence.keyword(), occurrence.right());
        reading.show(occurrence.article(), words, passage);
        view.panes().one().showArticle();
    }

    /// Opens an article of what is searched.
    void open(ArticleId id) {
        reading.show(id, models.search().question().words());
        view.panes().one().showArticle();
    }

    /// Has the article that is read stay open when all is asked again, wherever it stands in the list then.
    void keep() {
        article().ifPresent(models.search().way()::keep);
    }

    /// Counts, asks and opens again: an article is told otherwise now.
    void refresh() {
        models.refresh();
        show();
    }

    Models models() {
        return models;
    }

    MainView view() {
        return view;
    }

    void find() {
        view.panes().one().showArticle();
        reader.find();
    }

    /// Has something done with the notes of the article, which is shown for it.
    void annotate(Consumer<Annotating> done) {
        view.panes().one().showArticle();
        done.accept(reader.annotating());
    }

    void explain() {
        view.panes().one().showArticle();
        reader.explain();
    }

    /// Gives the keyboard to the list, to the article that stands in its place, or to the welcome where there is
    /// nothing to list.
    void focus() {
        boolean empty = models.library()
                .contents()
                .get()
                .filter(held -> held.articles() == 0)
                .isPresent();
        if (empty) welcome.focus();
        else if (view.panes().one().reading().get()) reader.focus();
        else view.focusList();
    }
}
