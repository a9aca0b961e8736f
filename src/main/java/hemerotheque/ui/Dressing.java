package hemerotheque.ui;

import hemerotheque.settings.Theme;
import hemerotheque.ui.common.Choices;
import hemerotheque.wording.Language;
import javafx.stage.Stage;

/// Changes how the window looks, and keeps it so.
///
/// @param remember notes how the window stands, before it is arranged anew
record Dressing(Stage stage, Choices choices, Dialogs dialogs, Present present, Runnable remember)
        implements Commands.Looks {

    @Override
    public void toggleSidebar() {
        present.inRoom(shown -> {
            var panes = shown.view().panes();
            if (panes.isNarrow()) panes.toggleOver();
            else choices.change(settings -> settings.withSidebar(!settings.sidebar()));
        });
    }

    @Override
    public void toggleTimeline() {
        present.inRoom(shown -> shown.view().toggleTimeline());
    }

    @Override
    public void growTimeline() {
        present.inRoom(shown -> shown.view().growTimeline());
    }

    @Override
    public void toggleFolding() {
        choices.change(settings -> settings.asking(now -> now.folding(!now.folded())));
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
        remember.run();
        choices.change(settings -> settings.in(language));
    }

    @Override
    public void resizeText(int steps) {
        choices.change(settings -> steps == 0 ? settings.textOf(100) : settings.larger(steps));
    }

    @Override
    public void showSettings() {
        remember.run();
        dialogs.settings();
    }
}
