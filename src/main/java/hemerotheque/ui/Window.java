package hemerotheque.ui;

import hemerotheque.archive.Archive;
import hemerotheque.model.ArchiveException;
import hemerotheque.search.Contents;
import hemerotheque.settings.Settings;
import hemerotheque.settings.SettingsFile;
import hemerotheque.ui.common.Choices;
import hemerotheque.ui.common.Faults;
import hemerotheque.ui.common.Look;
import hemerotheque.ui.importing.FileDrop;
import hemerotheque.ui.search.Question;
import hemerotheque.ui.search.SearchViewModel;
import hemerotheque.ui.settings.WelcomeView;
import hemerotheque.wording.FacetWords;
import hemerotheque.wording.Language;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;

/// The window of the program: opens archives, arranges the screens over them, and leaves them. What menus and keys ask
/// for beside that is done by the components of its [Commands].
final class Window implements Commands.Archives {

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
    private final Present present = new Present();
    private final Importing importing;
    private final Commands commands;

    private Window(Workshop workshop, Stage stage, Habits habits, Clock clock, Optional<Path> samples) {
        this.workshop = workshop;
        this.stage = stage;
        this.clock = clock;
        this.samples = samples;
        this.choices = new Choices(habits.file().read(), habits.file(), workshop.settings(), this::unwritten);
        habits.asked().ifPresent(choices::speak);
        var settings = choices.settings().get();
        this.look = new Look(settings.theme(), settings.textPercent());
        this.frame = new Frame(stage, look);
        this.dialogs = new Dialogs(frame, choices);
        this.importing = new Importing(stage, workshop, dialogs, present, clock.getZone());
        this.commands = new Commands(
                this,
                importing,
                new Moving(present, choices, dialogs, look),
                new Noting(dialogs, present),
                new Filing(dialogs, present),
                new WritingNotes(present),
                new KeepingSearches(choices, dialogs, present),
                new CountingWords(workshop, dialogs, present, look),
                new CorrectingDates(workshop, dialogs, present, clock),
                new Calendars(workshop, dialogs, present, look, clock),
                new Dressing(stage, choices, dialogs, present, this::remember),
                new Helping(dialogs, present));
        frame.obey(commands);
    }

    /// Shows a window without an archive; on the JavaFX thread.
    static Window open(Workshop workshop, Habits habits, Clock clock, Optional<Path> samples) {
        var window = new Window(workshop, new Stage(), habits, clock, samples);
        window.choices.settings().subscribe(window::apply);
        window.stage.setOnHiding(_ -> window.remember());
        window.stage.setOnHidden(_ -> workshop.done());
        window.stage.setTitle(window.dialogs.wording().say("frame.title"));
        Standing.restore(window.stage, window.choices.settings().get().stand());
        window.stage.show();
        return window;
    }

    /// Notes how the window stands, where there is something in it.
    private void remember() {
        present.inRoom(shown -> choices.change(
                settings -> asItStands(settings, shown.view().panes().widths())));
    }

    private Settings asItStands(Settings settings, Panes.Widths widths) {
        return settings.standing(Standing.of(stage, settings.stand(), widths.sidebar(), widths.list()));
    }

    /// Shows the archive of `folder`, or with `demo` one made of the samples.
    void start(Path folder, boolean demo) {
        if (demo) openSample();
        else open(folder);
    }

    /// The folder of the archive that is shown.
    Optional<Path> folder() {
        return present.open().map(open -> open.archive().folder());
    }

    Optional<Room> room() {
        return present.room();
    }

    Commands commands() {
        return commands;
    }

    private void apply(Settings settings) {
        look.dress(settings.theme());
        look.resize(settings.textPercent());
        boolean speaksOther =
                frame.language().filter(settings.language()::equals).isEmpty();
        if (speaksOther) present.open().ifPresent(this::arrange);
    }

    private void unwritten(Exception reason) {
        present.tell(dialogs.wording().say("frame.status.unwritten", reason.getMessage()));
    }

    private void open(Path folder) {
        open(folder, List.of());
    }

    /// @param pages to import into it once it is open, quietly
    private void open(Path folder, List<Path> pages) {
        leave();
        var waiting = frame.wait(dialogs.wording());
        workshop.reading()
                .run(
                        () -> workshop.keep(opened(folder, waiting)),
                        opened -> show(opened, pages),
                        reason -> frame.fail(reason, dialogs.wording(), () -> open(folder, pages), this::openArchive));
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
        present.open().ifPresent(open -> open.leave(workshop));
        present.leave();
    }

    private void show(Archive opened, List<Path> pages) {
        var open = OpenArchive.of(opened, workshop, dialogs, clock);
        present.show(open);
        arrange(open);
        new Refreshing(clock, present::refresh).follow(open.importing().state());
        importing.importQuietly(open, pages);
    }

    /// Builds the screens over `open` in the present language, at the question that was asked, with the way that led
    /// there.
    private void arrange(OpenArchive open) {
        var before = present.room().map(shown -> shown.models().search());
        var asked = before.map(SearchViewModel::typedQuestion).orElse(Question.EVERYTHING);
        var way = before.map(search -> search.way().trail());
        var room = room(open);
        present.show(room);
        frame.show(room, dialogs.wording());
        FileDrop.accept(frame.stack(), dialogs.wording(), importing::importPages);
        if (open.archive().readOnly()) present.tell(dialogs.wording().say("frame.status.readOnly"));
        var models = room.models();
        models.states().failure().subscribe(failure -> failure.ifPresent(this::unnoted));
        models.notes().failure().subscribe(failure -> failure.ifPresent(this::unnoted));
        models.library().contents().subscribe((was, now) -> {
            if (!isEmpty(was).equals(isEmpty(now))) frame.focus(room);
        });
        models.library().refresh();
        models.saved().refresh();
        models.states().refresh();
        models.folders().refresh();
        models.notes().refresh();
        models.history().refresh();
        way.ifPresentOrElse(
                trail -> models.search().resume(trail, asked),
                () -> models.search().ask(asked));
    }

    private void unnoted(Exception reason) {
        present.tell(Faults.of(reason, dialogs.wording()).line());
    }

    private Room room(OpenArchive open) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var ways = new WelcomeView.Ways(
                this::openSample,
                importing::importFolder,
                this::openArchive,
                settings -> choices.change(_ -> settings));
        var separating = new Separating(workshop, dialogs, present);
        return new Room(
                Models.over(
                        open.desk(),
                        workshop.reading(),
                        workshop.whileOpen(),
                        today,
                        new FacetWords(dialogs.wording())),
                open.desk().shelf(),
                open.importing(),
                new Room.Furniture(workshop.reading(), dialogs.wording(), choices, look, clock.getZone()),
                new Room.Wishes(
                        commands,
                        ways,
                        importing::showImport,
                        id -> importing.reread(id, dialogs::close),
                        separating::separate,
                        separating::reunite));
    }

    /// Whether an archive holds no article; nothing as long as nobody knows.
    private static Optional<Boolean> isEmpty(Optional<Contents> contents) {
        return contents.map(held -> held.articles() == 0);
    }

    private void openSample() {
        if (samples.isPresent()) open(workshop.throwaway(), List.of(samples.get()));
        else dialogs.noSamples();
    }

    @Override
    public void openArchive() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(dialogs.wording().say("frame.choose.archive"));
        Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath).ifPresent(this::open);
    }

    @Override
    public void quit() {
        stage.close();
    }
}
