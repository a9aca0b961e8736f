package hemerotheque.ui;

import hemerotheque.search.SavedSearch;
import hemerotheque.ui.common.Choices;
import hemerotheque.ui.common.Faults;
import hemerotheque.ui.common.Outcome;
import hemerotheque.ui.saved.SaveView;
import hemerotheque.ui.search.Question;
import java.util.Optional;

/// Keeps questions under a name, changes them, takes them away and puts them back.
record KeepingSearches(Choices choices, Dialogs dialogs, Present present) implements Commands.Searches {

    @Override
    public void saveSearch() {
        present.inRoom(shown -> {
            var models = shown.models();
            var asked = models.search().typedQuestion();
            if (asked.isEverything()) return;
            var words = asked.written(models.reader());
            show(shown, new SaveView.Subject(models.saved().asking(words), words));
        });
    }

    @Override
    public void editSearch(SavedSearch search) {
        present.inRoom(shown -> show(shown, new SaveView.Subject(Optional.of(search), search.words())));
    }

    private void show(Room shown, SaveView.Subject subject) {
        var models = shown.models();
        var ways = new SaveView.Ways(dialogs::close, () -> {
            dialogs.close();
            subject.known().ifPresent(this::removeSearch);
        });
        dialogs.saving(new SaveView(models.saved(), subject, models.reader(), dialogs.wording(), ways));
    }

    @Override
    public void removeSearch(SavedSearch search) {
        present.inRoom(shown -> shown.models().saved().remove(search, outcome -> {
            var wording = dialogs.wording();
            if (outcome instanceof Outcome.Done) {
                var sentence = wording.say("saved.removed", search.name());
                shown.view().tell(sentence, wording.say("saved.restore"), this::restoreSearch);
            } else {
                tell(outcome);
            }
        }));
    }

    private void restoreSearch() {
        present.inRoom(shown -> {
            var name = shown.models().saved().removed().map(SavedSearch::name);
            shown.models().saved().restore(outcome -> {
                if (outcome instanceof Outcome.Done)
                    present.tell(dialogs.wording().say("saved.restored", name.orElse("")));
                else tell(outcome);
            });
        });
    }

    @Override
    public void askAgain(String words) {
        present.inRoom(shown -> shown.models().search().ask(Question.EVERYTHING.asking(words)));
    }

    @Override
    public void clearHistory() {
        present.inRoom(shown -> {
            var history = shown.models().history();
            var wording = dialogs.wording();
            history.clear(() -> shown.view().tell(wording.say("history.cleared"), wording.say("saved.restore"), () -> {
                history.restore();
                shown.view().tell(wording.say("history.restored"));
            }));
        });
    }

    @Override
    public void toggleHistory() {
        choices.change(settings -> settings.asking(now -> now.remembering(!now.remembers())));
    }

    private void tell(Outcome outcome) {
        var wording = dialogs.wording();
        switch (outcome) {
            case Outcome.Done() -> {}
            case Outcome.Taken(var name) -> present.tell(wording.say("saved.taken", name));
            case Outcome.Failed(var reason) -> {
                present.tell(Faults.of(reason, wording).line());
            }
        }
    }
}
