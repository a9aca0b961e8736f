package hemerotheque.ui;

import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleState;
import hemerotheque.ui.states.StatesViewModel;
import java.util.List;

/// Notes of the article that is open whether it was read and whether it is a favourite, and goes to the unread ones.
record Noting(Dialogs dialogs, Present present) implements Commands.States {

    @Override
    public void toggleRead() {
        toggle(ArticleState.READ);
    }

    @Override
    public void toggleFavourite() {
        toggle(ArticleState.FAVOURITE);
    }

    private void toggle(ArticleState state) {
        present.inRoom(shown -> shown.article().ifPresent(id -> {
            var states = shown.models().states();
            states.toggle(state, id);
            var key = "states.told." + state.code() + (states.has(state, id) ? "" : ".not");
            present.tell(dialogs.wording().say(key));
        }));
    }

    @Override
    public void nextUnread() {
        present.inRoom(shown -> {
            var models = shown.models();
            models.list()
                    .next(
                            id -> !models.states().has(ArticleState.READ, id),
                            models.states()::order,
                            () -> present.tell(dialogs.wording().say("states.none")));
        });
    }

    @Override
    public void readAll() {
        present.inRoom(shown -> {
            var states = shown.models().states();
            shown.models()
                    .list()
                    .asked()
                    .ifPresent(request -> states.readAll(request, changed -> {
                        var wording = dialogs.wording();
                        if (changed.isEmpty()) present.tell(wording.say("states.all.none"));
                        else
                            shown.view()
                                    .tell(
                                            wording.say("states.all", changed.size()),
                                            wording.say("saved.restore"),
                                            () -> {
                                                restore(states, changed);
                                            });
                    }));
        });
    }

    private void restore(StatesViewModel states, List<ArticleId> changed) {
        states.mark(ArticleState.READ, changed, false);
        present.tell(dialogs.wording().say("states.all.restored", changed.size()));
    }
}
