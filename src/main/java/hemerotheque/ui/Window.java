package hemerotheque.ui;

import hemerotheque.archive.Archive;
import hemerotheque.model.ArchiveException;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleVersion;
import hemerotheque.search.ConcordanceOrder;
import hemerotheque.search.ConcordanceRequest;
import hemerotheque.search.Contents;
import hemerotheque.settings.Settings;
import hemerotheque.settings.SettingsFile;
import hemerotheque.settings.Theme;
import hemerotheque.ui.common.Choices;
import hemerotheque.ui.common.Faults;
import hemerotheque.ui.common.Look;
import hemerotheque.ui.corpus.ConcordanceViewModel;
import hemerotheque.ui.corpus.FrequencyViewModel;
import hemerotheque.ui.importing.FileChoice;
import hemerotheque.ui.importing.FileDrop;
import hemerotheque.ui.importing.ImportViewModel;
import hemerotheque.ui.importing.ImportViewModel.State;
import hemerotheque.ui.importing.ImportsViewModel;
import hemerotheque.ui.importing.Ticker;
import hemerotheque.ui.search.Question;
import hemerotheque.ui.settings.WelcomeView;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The window of the program: opens archives, shows them, and has done what menus and keys ask for.
final class Window implements Commands {

    /// Where the reader's choices are kept.
    ///
    /// @param asked the language that holds in their stead until another is chosen
    record Habits(SettingsFile file, Optional<Language> asked) {}

    private final Workshop workshop;
    private final Stage stage;
    private final Clock clock;
    private final Optional<Path> samples;
    private final Choices choices;
    private final Look look;
    private final Frame frame;
    private final Dialogs dialogs;
    private Optional<Archive> archive = Optional.empty();
    private Optional<ImportViewModel> importing = Optional.empty();
    private Optional<Aside> aside = Optional.empty();
    private Optional<Room> room = Optional.empty();

    private Window(Workshop workshop, Stage stage, Habits habits, Clock clock, Optional<Path> samples) {
        this.workshop = workshop;
        this.stage = stage;
        this.clock = clock;
        this.samples = samples;
        this.choices = new Choices(habits.file().read(), habits.file(), workshop.settings(), this::unwritten);
        habits.asked().ifPresent(choices::speak);
        var settings = choices.settings().get();
        this.look = new Look(settings.theme(), settings.textPercent());
        this.frame = new Frame(stage, look, this);
        this.dialogs = new Dialogs(frame, choices);
    }

    /// Shows a window without an archive; on the JavaFX thread.
    static Window open(Workshop workshop, Habits habits, Clock clock, Optional<Path> samples) {
        var window = new Window(workshop, new Stage(), habits, clock, samples);
        window.choices.settings().subscribe(window::apply);
        window.stage.setOnHiding(_ -> window.remember());
        window.stage.setOnHidden(_ -> workshop.done());
        window.stage.setTitle(window.wording().say("frame.title"));
        Standing.restore(window.stage, window.choices.settings().get().stand());
        window.stage.show();
        return window;
    }

    /// Notes how the window stands, where there is something in it.
    private void remember() {
        if (room.isPresent()) choices.change(this::asItStands);
    }

    private Settings asItStands(Settings settings) {
        var widths = room.map(shown -> shown.view().widths());
        var stand = Standing.of(
                stage,
                settings.stand(),
                widths.flatMap(MainView.Widths::sidebar),
                widths.flatMap(MainView.Widths::list));
        return settings.standing(stand);
    }

    /// Shows the archive of `folder`, or with `demo` one made of the samples.
    void start(Path folder, boolean demo) {
        if (demo) openSample();
        else open(folder);
    }

    /// The folder of the archive that is shown.
    Optional<Path> folder() {
        return archive.map(Archive::folder);
    }

    Optional<Room> room() {
        return room;
    }

    private Wording wording() {
        return new Wording(choices.settings().get().language());
    }

    private void apply(Settings settings) {
        look.dress(settings.theme());
        look.resize(settings.textPercent());
        boolean speaksOther =
                frame.language().filter(settings.language()::equals).isEmpty();
        if (speaksOther) archive.ifPresent(this::arrange);
    }

    private void unwritten(Exception reason) {
        room.ifPresent(shown -> shown.view().tell(wording().say("frame.status.unwritten", reason.getMessage())));
    }

    // ---- archives ----

    private void open(Path folder) {
        open(folder, List.of());
    }

    /// @param pages to import into it once it is open, quietly
    private void open(Path folder, List<Path> pages) {
        leave();
        var waiting = frame.wait(wording());
        workshop.reading()
                .run(
                        () -> workshop.keep(opened(folder, waiting)),
                        opened -> show(opened, pages),
                        reason -> frame.fail(reason, wording(), () -> open(folder, pages), this::openArchive));
    }

    /// Opens to write, or to read where another process writes, nobody can, or a newer program does.
    private Archive opened(Path folder, WaitingView waiting) {
        try {
            return Archive.open(folder, clock, done -> Platform.runLater(() -> waiting.tell(done)));
        } catch (ArchiveException e) {
            return switch (e.kind()) {
                case LOCKED, READ_ONLY, TOO_NEW -> Archive.openReadOnly(folder, clock);
                default -> throw e;
            };
        }
    }

    private void leave() {
        remember();
        importing.ifPresent(ImportViewModel::cancel);
        aside.ifPresent(Aside::leave);
        archive.ifPresent(workshop::leave);
        archive = Optional.empty();
        importing = Optional.empty();
        aside = Optional.empty();
        room = Optional.empty();
    }

    private void show(Archive opened, List<Path> pages) {
        archive = Optional.of(opened);
        var desk = Desk.of(opened);
        var model = new ImportViewModel(workshop.importing(), desk.importing(), Ticker.tenTimesASecond(), clock);
        importing = Optional.of(model);
        aside = Optional.of(new Aside(workshop, dialogs, desk, clock));
        arrange(opened);
        new Refreshing(clock, this::refresh).follow(model.state());
        if (pages.isEmpty()) return;
        model.start(pages);
        dialogs.importingQuietly(model, this::rereadFromReport);
    }

    /// Builds the screens over `opened` in the present language, at the question that was asked.
    private void arrange(Archive opened) {
        var asked = room.map(shown -> shown.models().search().typedQuestion()).orElse(Question.EVERYTHING);
        var desk = Desk.of(opened);
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var models = Models.over(desk, workshop.reading(), Window::later, today);
        var furniture = new Room.Furniture(workshop.reading(), wording(), choices, look, clock.getZone());
        var ways = new WelcomeView.Ways(
                this::openSample, this::importFolder, this::openArchive, settings -> choices.change(_ -> settings));
        var next = new Room(
                models,
                desk.shelf(),
                importing.orElseThrow(),
                furniture,
                new Room.Wishes(
                        this, ways, this::showImport, id -> reread(id, dialogs::close), this::separate, this::reunite));
        room = Optional.of(next);
        frame.show(next, wording());
        FileDrop.accept(frame.stack(), wording(), this::importPages);
        if (opened.readOnly()) next.view().tell(wording().say("frame.status.readOnly"));
        models.library().contents().subscribe((before, now) -> {
            if (!isEmpty(before).equals(isEmpty(now))) frame.focus(next);
        });
        models.library().refresh();
        models.search().ask(asked);
    }

    /// Whether an archive holds no article; nothing as long as nobody knows.
    private static Optional<Boolean> isEmpty(Optional<Contents> contents) {
        return contents.map(held -> held.articles() == 0);
    }

    static void later(java.time.Duration wait, Runnable work) {
        var pause = new PauseTransition(Duration.millis(wait.toMillis()));
        pause.setOnFinished(_ -> work.run());
        pause.play();
    }

    private void openSample() {
        if (samples.isPresent()) open(workshop.throwaway(), List.of(samples.get()));
        else dialogs.noSamples();
    }

    @Override
    public void openArchive() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(wording().say("frame.choose.archive"));
        Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath).ifPresent(this::open);
    }

    // ---- importing ----

    @Override
    public void importFiles() {
        importPages(new FileChoice(wording()).files(stage));
    }

    @Override
    public void importFolder() {
        importPages(new FileChoice(wording()).folder(stage));
    }

    private void importPages(List<Path> pages) {
        if (pages.isEmpty() || importing.isEmpty()) return;
        importing.get().start(pages);
        showImport();
    }

    private void showImport() {
        importing.ifPresent(model -> dialogs.importing(model, this::rereadFromReport));
    }

    @Override
    public void tryFiles() {
        var pages = new FileChoice(wording()).files(stage);
        aside.ifPresent(asked -> asked.tryImport(pages, this::importPages));
    }

    @Override
    public void tryFolder() {
        var pages = new FileChoice(wording()).folder(stage);
        aside.ifPresent(asked -> asked.tryImport(pages, this::importPages));
    }

    private void rereadFromReport(ArticleId id) {
        reread(id, this::showImport);
    }

    /// @param leave what comes when the dialog is left
    private void reread(ArticleId id, Runnable leave) {
        aside.ifPresent(asked -> asked.reread(id, () -> room.ifPresent(Room::refresh), leave));
    }

    private void separate(ArticleVersion version) {
        archive.ifPresent(open -> changed(
                () -> open.separation().separate(version.article(), version.id()),
                "frame.status.separated",
                "frame.status.unseparated"));
    }

    private void reunite(ArticleId id) {
        archive.ifPresent(open ->
                changed(() -> open.separation().reunite(id), "frame.status.reunited", "frame.status.unreunited"));
    }

    /// Has an article changed, maybe after an import that runs.
    private void changed(Callable<Optional<ArticleId>> change, String done, String refused) {
        workshop.aside()
                .run(
                        change,
                        article -> room.ifPresent(shown -> {
                            shown.view()
                                    .tell(article.map(id -> wording().say(done, id.toString()))
                                            .orElseGet(() -> wording().say(refused)));
                            shown.refresh();
                        }),
                        reason -> room.ifPresent(shown -> {
                            var fault = Faults.of(reason, wording());
                            shown.view().tell(fault.what() + " " + fault.remedy());
                            shown.refresh();
                        }));
    }

    @Override
    public void showImports() {
        if (archive.isEmpty() || importing.isEmpty()) return;
        var work = Desk.of(archive.get()).imports();
        var threads = new ImportsViewModel.Threads(workshop.reading(), workshop.importing());
        var model = new ImportsViewModel(threads, work, Ticker.tenTimesASecond(), this::refresh);
        var runs = importing.get().state().map(State.Running.class::isInstance);
        dialogs.imports(model, runs, clock.getZone());
    }

    private void refresh() {
        room.ifPresent(shown -> shown.models().refresh());
    }

    // ---- looking around ----

    @Override
    public void focusSearch() {
        room.ifPresent(shown -> shown.view().focusSearch());
    }

    @Override
    public void clearSearch() {
        room.ifPresent(shown -> shown.models().search().clear());
    }

    @Override
    public void findInArticle() {
        room.ifPresent(Room::find);
    }

    @Override
    public void back() {
        room.ifPresent(shown -> shown.models().search().back());
    }

    @Override
    public void forward() {
        room.ifPresent(shown -> shown.models().search().forward());
    }

    @Override
    public void move(int steps) {
        room.ifPresent(shown -> shown.models().list().move(steps));
    }

    @Override
    public void movePane(int steps) {
        room.ifPresent(shown -> shown.view().movePane(steps));
    }

    // ---- counting words ----

    @Override
    public void showConcordance() {
        if (archive.isEmpty() || room.isEmpty()) return;
        var shown = room.get();
        var asked = shown.models().search().typedQuestion();
        var first = new ConcordanceRequest(
                asked.words(), asked.filter(), ConcordanceOrder.OLDEST, ConcordanceRequest.CONTEXT);
        var model = new ConcordanceViewModel(CorpusOfArchive.of(archive.get()), workshop.reading(), first);
        dialogs.concordance(model, look.scale(), occurrence -> {
            dialogs.close();
            shown.open(occurrence, model.request().words());
        });
        model.ask(asked.words());
    }

    @Override
    public void showFrequency() {
        if (archive.isEmpty() || room.isEmpty()) return;
        var asked = room.get().models().search().typedQuestion();
        var model = new FrequencyViewModel(
                CorpusOfArchive.of(archive.get()), workshop.reading(), asked.words(), asked.filter());
        dialogs.frequency(model, look.scale());
        model.ask(asked.words());
    }

    // ---- how it looks ----

    @Override
    public void toggleSidebar() {
        choices.change(settings -> settings.withSidebar(!settings.sidebar()));
    }

    @Override
    public void toggleTimeline() {
        room.ifPresent(shown -> shown.view().toggleTimeline());
    }

    @Override
    public void toggleFolding() {
        choices.change(settings -> settings.folding(!settings.folded()));
    }

    @Override
    public void unfold() {
        room.ifPresent(shown -> {
            var list = shown.models().list();
            list.toggle(list.selected().get());
        });
    }

    @Override
    public void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    @Override
    public void dress(Theme theme) {
        choices.change(settings -> settings.dressed(theme));
    }

    @Override
    public void speak(Language language) {
        choices.change(settings -> asItStands(settings).in(language));
    }

    @Override
    public void resizeText(int steps) {
        choices.change(settings -> steps == 0 ? settings.textOf(100) : settings.larger(steps));
    }

    @Override
    public void showSettings() {
        remember();
        dialogs.settings();
    }

    // ---- help ----

    @Override
    public void showKeys() {
        dialogs.keys();
    }

    @Override
    public void showSyntax() {
        dialogs.syntax();
    }

    @Override
    public void showAbout() {
        dialogs.about(folder());
    }

    @Override
    public void quit() {
        stage.close();
    }
}
