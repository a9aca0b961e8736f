package hemerotheque.search;

import hemerotheque.model.Anchor;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Note;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/// What a reader has written to articles, at one time.
public final class ArticleNotes {

    public static final ArticleNotes NONE = new ArticleNotes(0, List.of(), 0);

    /// The words of a note: its own, then those of its passage, as [NoteWords] searches them.
    private record Searched(long article, List<String> folded) {

        static Searched of(Note note) {
            var texts = Stream.concat(note.text().stream(), note.passage().map(Anchor::quote).stream());
            return new Searched(
                    note.article().value(), texts.map(NoteWords::folded).toList());
        }
    }

    private final long changes;
    private final List<Note> all;
    private final long left;
    private final Map<ArticleId, List<Note>> byArticle = new HashMap<>();
    private final BitSet noted = new BitSet();
    private volatile List<Searched> searched = List.of(); // made by the first who searches

    /// @param changes rises with every change of the notes
    /// @param all by the number of their article, then by their own
    /// @param left how many more there are, of articles that are not in the archive
    public ArticleNotes(long changes, List<Note> all, long left) {
        this.changes = changes;
        this.all = List.copyOf(all);
        this.left = left;
        for (var note : all) {
            byArticle.computeIfAbsent(note.article(), _ -> new ArrayList<>()).add(note);
            noted.set(Math.toIntExact(note.article().value()));
        }
    }

    public long changes() {
        return changes;
    }

    /// By the number of their article, then by their own.
    public List<Note> all() {
        return all;
    }

    /// How many notes there are of articles that are not in the archive; they come back with them.
    public long left() {
        return left;
    }

    /// Those of an article, in the order in which they were made.
    public List<Note> of(ArticleId article) {
        return List.copyOf(byArticle.getOrDefault(article, List.of()));
    }

    public Optional<Note> numbered(long id) {
        return all.stream().filter(note -> note.id() == id).findFirst();
    }

    /// Tells of the number of an article whether it has a note.
    LongPredicate noted() {
        return article -> noted.get((int) article);
    }

    /// Tells of the number of an article whether `words` stand in one of its notes, or in a passage with one.
    LongPredicate holding(String words) {
        var sought = NoteWords.of(words);
        var found = new BitSet();
        for (var note : searched()) if (note.folded().stream().anyMatch(sought::areIn)) found.set((int) note.article());
        return article -> found.get((int) article);
    }

    private List<Searched> searched() {
        if (searched.isEmpty()) searched = all.stream().map(Searched::of).toList();
        return searched;
    }
}
