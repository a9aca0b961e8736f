package hemerotheque.ui;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Note;
import hemerotheque.search.Facet;
import hemerotheque.search.Folder;
import hemerotheque.search.SavedSearch;
import hemerotheque.settings.Theme;
import hemerotheque.wording.Language;

/// What the menus and keys of the window can have done, by what it is about. One more screen is one more method here,
/// or one more interface and its component.
record Commands(
        Archives archives,
        Imports imports,
        Moves moves,
        States states,
        Folders folders,
        Notes notes,
        Searches searches,
        Words words,
        Dates dates,
        Days days,
        Looks looks,
        Help help) {

    interface Archives {

        void openArchive();

        void quit();
    }

    interface Imports {

        void importFiles();

        void importFolder();

        void showImports();

        /// Tells what an import would do.
        void tryFiles();

        void tryFolder();
    }

    /// Going about in what is shown.
    interface Moves {

        void focusSearch();

        void clearSearch();

        void findInArticle();

        /// Shows why the open article is in the list, or hides it.
        void explain();

        void back();

        void forward();

        /// Takes back what was last done of what can be.
        void undo();

        /// The article `steps` further down the list.
        void move(int steps);

        /// To the next of sidebar, list and article; to the one before with `steps` -1.
        void movePane(int steps);

        /// Shows what the answer can be refined by, or the library where that is looked at already.
        void refine();

        /// Shows all values of a facet.
        void showValues(Facet.Kind kind);

        /// Shows or hides what stands behind the article of the list that is chosen.
        void unfold();
    }

    /// What is noted of articles.
    interface States {

        /// Of the article that is open.
        void toggleRead();

        /// Of the article that is open.
        void toggleFavourite();

        /// To the next article of the list that was not read.
        void nextUnread();

        /// Notes all articles of the answer as read.
        void readAll();
    }

    /// What articles are filed in.
    interface Folders {

        /// Asks in which folders the article that is open is to be.
        void file();

        void file(ArticleId article, String headline);

        /// The same of all articles of the answer.
        void fileAll();

        /// Files an article that was dropped on a folder.
        void drop(Folder folder, ArticleId article);

        /// Asks for the name of a new folder.
        void addFolder();

        void editFolder(Folder folder);

        void removeFolder(Folder folder);
    }

    /// What is written to the open article.
    interface Notes {

        /// Highlights the passage that is selected.
        void highlight();

        /// The same in a colour, which stays that of the next.
        void highlight(Note.Colour colour);

        /// Has a note be written to the passage, or to the article.
        void annotate();

        /// Shows the notes of the article, or hides them.
        void showNotes();
    }

    /// Questions that are kept, under a name or because they were asked.
    interface Searches {

        /// Asks for a name for the present question, or opens what is saved of it.
        void saveSearch();

        void editSearch(SavedSearch search);

        void removeSearch(SavedSearch search);

        /// Asks a question of before again.
        void askAgain(String words);

        /// Forgets the questions of before.
        void clearHistory();

        /// Has questions be kept, or no longer.
        void toggleHistory();
    }

    /// Counting the words of articles.
    interface Words {

        /// Shows every occurrence of the words that are searched.
        void showConcordance();

        /// Shows the words that stand near those that are searched.
        void showCollocates();

        /// Shows how often words are met over time.
        void showFrequency();
    }

    /// When articles were published.
    interface Dates {

        /// Asks for the date of the article that is open.
        void correct();

        void correct(ArticleId article);

        /// Asks for the date of all articles of the answer.
        void correctAll();
    }

    /// The days of what is searched.
    interface Days {

        void showCalendar();

        /// Shows what was published on this day of every year.
        void showOnThisDay();

        /// Gives the keyboard to the field of days.
        void focusDays();
    }

    /// What the window looks like.
    interface Looks {

        void toggleSidebar();

        void toggleTimeline();

        /// Has the timeline stand high, with its axis, or low again.
        void growTimeline();

        /// Has near-duplicates stand behind one another in the list, or each on its own.
        void toggleFolding();

        void toggleFullScreen();

        void dress(Theme theme);

        void speak(Language language);

        /// `steps` larger; 0 for the size that everything was made for.
        void resizeText(int steps);

        void showSettings();
    }

    interface Help {

        void showKeys();

        void showSyntax();

        void showAbout();
    }
}
