package hemerotheque.ui;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Dating;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Redating;
import hemerotheque.search.DayExpression;
import hemerotheque.search.SearchRequest;
import hemerotheque.ui.common.Faults;
import hemerotheque.ui.dating.DatingView;
import hemerotheque.ui.dating.DatingViewModel;
import hemerotheque.ui.dating.DatingViewModel.State;
import hemerotheque.ui.dating.Subject;
import hemerotheque.wording.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Asks for the date of articles, gives it to them, and takes that back.
final class CorrectingDates implements Commands.Dates {

    private final Workshop workshop;
    private final Dialogs dialogs;
    private final Present present;
    private final Clock clock;

    CorrectingDates(Workshop workshop, Dialogs dialogs, Present present, Clock clock) {
        this.workshop = workshop;
        this.dialogs = dialogs;
        this.present = present;
        this.clock = clock;
    }

    @Override
    public void correct() {
        present.inRoom(shown -> shown.article().ifPresent(this::correct));
    }

    @Override
    public void correct(ArticleId article) {
        present.open()
                .ifPresent(open ->
                        ask(open, () -> open.archive().finder().article(article).map(Subject::of)));
    }

    @Override
    public void correctAll() {
        present.open()
                .ifPresent(open -> present.inRoom(shown ->
                        shown.models().list().asked().ifPresent(request -> ask(open, () -> all(open, request)))));
    }

    private static Optional<Subject> all(OpenArchive open, SearchRequest request) {
        var articles = open.archive().marking().answering(request);
        if (articles.size() == 1)
            return open.archive().finder().article(articles.getFirst()).map(Subject::of);
        int corrected =
                open.archive().dates().foresee(articles, new Dating.Told()).size();
        return articles.isEmpty() ? Optional.empty() : Optional.of(Subject.of(articles, corrected));
    }

    private void ask(OpenArchive open, Callable<Optional<Subject>> found) {
        workshop.reading().run(found, subject -> subject.ifPresent(about -> show(open, about)), this::tell);
    }

    private void show(OpenArchive open, Subject subject) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var model = new DatingViewModel(
                workshop.aside(),
                dating -> open.archive().dates().date(subject.articles(), dating),
                new DayExpression(today));
        model.state().subscribe(state -> {
            if (!(state instanceof State.Applied(var dating, var changes))) return;
            dialogs.close();
            done(open, dating, changes);
        });
        dialogs.dating(new DatingView(model, subject, dialogs.wording(), dialogs::close));
    }

    private void done(OpenArchive open, Dating dating, List<Redating> changes) {
        var wording = dialogs.wording();
        if (changes.isEmpty()) {
            present.tell(wording.say("dating.unchanged"));
            return;
        }
        var said = switch (dating) {
            case Dating.Told() -> wording.say("dating.restored", changes.size());
            case Dating.Given(var date) -> wording.say("dating.done", changes.size(), spoken(date));
        };
        changed(open, changes, said, "dating.undo");
    }

    private String spoken(Optional<PublicationDate> date) {
        return date.map(new Dates(dialogs.wording())::brief)
                .orElseGet(() -> dialogs.wording().say("dating.unknown.typed"));
    }

    private void changed(OpenArchive open, List<Redating> changes, String said, String back) {
        present.inRoom(shown -> {
            shown.keep();
            shown.refresh();
            shown.view().tell(said, dialogs.wording().say(back), () -> takeBack(open, changes, back));
        });
    }

    /// @param way the name of what is done: taken back, or done again
    private void takeBack(OpenArchive open, List<Redating> changes, String way) {
        boolean undone = way.equals("dating.undo");
        workshop.aside()
                .run(
                        () -> open.archive().dates().takeBack(changes),
                        back -> changed(
                                open,
                                back,
                                dialogs.wording().say(undone ? "dating.undone" : "dating.redone", back.size()),
                                undone ? "dating.redo" : "dating.undo"),
                        this::tell);
    }

    private void tell(Exception reason) {
        present.tell(Faults.of(reason, dialogs.wording()).line());
    }
}
