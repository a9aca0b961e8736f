package hemerotheque.ui;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Note;
import hemerotheque.search.Facet;
import hemerotheque.search.Folder;
import hemerotheque.search.SavedSearch;
import hemerotheque.settings.Theme;
import hemerotheque.wording.Language;

/// Commands that do nothing: for windows that are only looked at.
class Quiet
        implements Commands.Archives,
                Commands.Imports,
                Commands.Moves,
                Commands.States,
                Commands.Folders,
                Commands.Notes,
                Commands.Searches,
                Commands.Words,
                Commands.Dates,
                Commands.Days,
                Commands.Looks,
                Commands.Help {

    Commands commands() {
        return new Commands(this, this, this, this, this, this, this, this, this, this, this, this);
    }

    @Override
    public void file() {}

    @Override
    public void file(ArticleId article, String headline) {}

    @Override
    public void fileAll() {}

    @Override
    public void drop(Folder folder, ArticleId article) {}

    @Override
    public void addFolder() {}

    @Override
    public void editFolder(Folder folder) {}

    @Override
    public void removeFolder(Folder folder) {}

    @Override
    public void importFiles() {}

    @Override
    public void correct() {}

    @Override
    public void correct(ArticleId article) {}

    @Override
    public void correctAll() {}

    @Override
    public void undo() {}

    @Override
    public void importFolder() {}

    @Override
    public void showImports() {}

    @Override
    public void tryFiles() {}

    @Override
    public void tryFolder() {}

    @Override
    public void openArchive() {}

    @Override
    public void quit() {}

    @Override
    public void focusSearch() {}

    @Override
    public void clearSearch() {}

    @Override
    public void findInArticle() {}

    @Override
    public void toggleFolding() {}

    @Override
    public void refine() {}

    @Override
    public void showValues(Facet.Kind kind) {}

    @Override
    public void unfold() {}

    @Override
    public void explain() {}

    @Override
    public void back() {}

    @Override
    public void forward() {}

    @Override
    public void move(int steps) {}

    @Override
    public void toggleRead() {}

    @Override
    public void toggleFavourite() {}

    @Override
    public void nextUnread() {}

    @Override
    public void readAll() {}

    @Override
    public void highlight() {}

    @Override
    public void highlight(Note.Colour colour) {}

    @Override
    public void annotate() {}

    @Override
    public void showNotes() {}

    @Override
    public void toggleSidebar() {}

    @Override
    public void toggleTimeline() {}

    @Override
    public void growTimeline() {}

    @Override
    public void showCalendar() {}

    @Override
    public void showOnThisDay() {}

    @Override
    public void focusDays() {}

    @Override
    public void saveSearch() {}

    @Override
    public void editSearch(SavedSearch search) {}

    @Override
    public void removeSearch(SavedSearch search) {}

    @Override
    public void askAgain(String words) {}

    @Override
    public void clearHistory() {}

    @Override
    public void toggleHistory() {}

    @Override
    public void showConcordance() {}

    @Override
    public void showCollocates() {}

    @Override
    public void showFrequency() {}

    @Override
    public void toggleFullScreen() {}

    @Override
    public void dress(Theme theme) {}

    @Override
    public void speak(Language language) {}

    @Override
    public void resizeText(int steps) {}

    @Override
    public void movePane(int steps) {}

    @Override
    public void showSettings() {}

    @Override
    public void showKeys() {}

    @Override
    public void showSyntax() {}

    @Override
    public void showAbout() {}
}
