package hemerotheque.ui;

import hemerotheque.search.Facet;
import hemerotheque.ui.common.Choices;
import hemerotheque.ui.common.Look;

/// Goes about in the screens that the window shows.
record Moving(Present present, Choices choices, Dialogs dialogs, Look look) implements Commands.Moves {

    @Override
    public void focusSearch() {
        present.inRoom(shown -> shown.view().focusSearch());
    }

    @Override
    public void clearSearch() {
        present.inRoom(shown -> shown.models().search().clear());
    }

    @Override
    public void findInArticle() {
        present.inRoom(Room::find);
    }

    @Override
    public void explain() {
        present.inRoom(Room::explain);
    }

    @Override
    public void back() {
        present.inRoom(Room::back);
    }

    @Override
    public void forward() {
        present.inRoom(Room::forward);
    }

    @Override
    public void undo() {
        present.inRoom(shown -> {
            if (!shown.view().takeBack()) present.tell(dialogs.wording().say("frame.undo.nothing"));
        });
    }

    @Override
    public void move(int steps) {
        present.inRoom(shown -> shown.models().list().move(steps));
    }

    @Override
    public void movePane(int steps) {
        present.inRoom(shown -> shown.view().panes().move(steps));
    }

    @Override
    public void refine() {
        present.inRoom(shown -> {
            var panes = shown.view().panes();
            if (!panes.isNarrow()) choices.change(settings -> settings.withSidebar(true));
            panes.refine();
        });
    }

    @Override
    public void showValues(Facet.Kind kind) {
        present.inRoom(shown -> dialogs.values(shown.models().facets(), kind, look.scale()));
    }

    @Override
    public void unfold() {
        present.inRoom(shown -> {
            var list = shown.models().list();
            list.toggle(list.selected().get());
        });
    }
}
