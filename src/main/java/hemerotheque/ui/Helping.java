package hemerotheque.ui;

import hemerotheque.archive.Archive;

/// Shows the pages of help.
record Helping(Dialogs dialogs, Present present) implements Commands.Help {

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
        dialogs.about(present.open().map(OpenArchive::archive).map(Archive::folder));
    }
}
