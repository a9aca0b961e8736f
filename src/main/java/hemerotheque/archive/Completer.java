package hemerotheque.archive;

import hemerotheque.search.AskedQuestion;
import hemerotheque.search.Completion;
import hemerotheque.search.Completion.Kind;
import hemerotheque.search.LanguageCompletions;
import hemerotheque.search.SavedSearch;
import hemerotheque.search.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Tells what a question that is being typed could become: words and names of the articles with their counts, fields,
/// saved searches, questions of before. From any thread but JavaFX's.
public final class Completer {

    /// Words at the most, chosen: what is looked through at a glance. Names and the rest are half as many.
    private static final int WORDS = 6;

    private static final int REST = WORDS / 2;

    private final Rooms rooms;

    Completer(Rooms rooms) {
        this.rooms = rooms;
    }

    /// @param caret where typing goes on, in UTF-16 units of `question`
    /// @return the best first, kind by kind; empty where nothing is being typed
    public List<Completion> complete(String question, int caret) {
        var typing = Typing.at(question, caret);
        var all = new ArrayList<Completion>();
        if (typing.isPresent()) {
            all.addAll(fromArticles(typing.get()));
            all.addAll(LanguageCompletions.of(typing.get(), typing.get().place().isPresent() ? 2 * WORDS : REST));
            all.addAll(fromSaved(typing.get()));
            all.addAll(fromFolders(typing.get()));
        }
        if (caret == question.length()) all.addAll(fromHistory(question));
        return List.copyOf(all);
    }

    private List<Completion> fromArticles(Typing typing) {
        int most = typing.place().isPresent() ? 2 * WORDS : WORDS;
        return rooms.onIndex(() -> rooms.index().completions(typing, most));
    }

    private List<Completion> fromSaved(Typing typing) {
        boolean named =
                typing.place().filter(Typing.Place.Search.class::isInstance).isPresent();
        boolean anywhere = typing.place().isEmpty() && !typing.begun().isEmpty();
        if (!named && !anywhere) return List.of();
        var begun = Typing.folded(typing.begun());
        return rooms.store().searches().all().stream()
                .map(SavedSearch::name)
                .filter(name -> Typing.begins(Typing.folded(name), begun))
                .limit(named ? 2 * WORDS : REST)
                .map(name -> new Completion(
                        Kind.SAVED, SavedSearch.reference(name), typing.from(), typing.to(), OptionalLong.empty()))
                .toList();
    }

    private List<Completion> fromFolders(Typing typing) {
        boolean named = typing.isForFolder();
        boolean anywhere = typing.place().isEmpty() && !typing.begun().isEmpty();
        if (!named && !anywhere) return List.of();
        var begun = Typing.folded(typing.begun());
        var folders = rooms.store().folders().all();
        return folders.all().stream()
                .filter(folder -> Typing.begins(Typing.folded(folder.name()), begun))
                .limit(named ? 2 * WORDS : REST)
                .map(folder -> new Completion(
                        Kind.FOLDER,
                        folder.reference(),
                        typing.from(),
                        typing.to(),
                        OptionalLong.of(folders.count(folder))))
                .toList();
    }

    /// Questions that begin with what was typed, or one word of which does; the last ones where nothing was.
    private List<Completion> fromHistory(String question) {
        var begun = Typing.folded(question);
        return rooms.store().history().all().stream()
                .map(AskedQuestion::words)
                .filter(words -> !words.equals(question.strip()) && Typing.begins(Typing.folded(words), begun))
                .limit(question.isBlank() ? WORDS : REST)
                .map(words -> new Completion(Kind.ASKED, words, 0, question.length(), OptionalLong.empty()))
                .toList();
    }
}
