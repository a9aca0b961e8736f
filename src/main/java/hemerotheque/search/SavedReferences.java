package hemerotheque.search;

import hemerotheque.search.Warning.Reason;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;

/// What the saved searches mean that a question names, and those that these name in turn. For one reading of one
/// question.
final class SavedReferences {

    /// Searches one within the other, our choice: nobody builds higher.
    private static final int DEEPEST = 16;

    /// Words and conditions of all of them together, our choice.
    private static final int MOST_CLAUSES = 1_000;

    /// What became of a name.
    ///
    /// @param query absent where the search would hold itself, so that it was left out
    /// @param trouble what cannot be read in it; nothing where all can
    record Reference(Optional<Query> query, Optional<Trouble> trouble) {}

    /// @param subject the name of a search
    record Trouble(Reason reason, String subject) {}

    /// Reads the words of a saved search.
    interface Reader {
        ParsedQuery read(String words, SavedReferences references);
    }

    private final Function<String, Optional<SavedSearch>> saved;
    private final Reader reader;
    private final Deque<Long> within = new ArrayDeque<>();
    private int clauses;
    private Optional<Reason> refusal = Optional.empty();

    /// @param saved the search of a name, if there is one
    SavedReferences(Function<String, Optional<SavedSearch>> saved, Reader reader) {
        this.saved = saved;
        this.reader = reader;
    }

    /// What `typed` names; nothing where there is no such search.
    Optional<Reference> find(String typed) {
        return saved.apply(GivenName.of(typed)).map(this::open);
    }

    private Reference open(SavedSearch search) {
        var name = search.name();
        if (within.contains(search.id()))
            return new Reference(Optional.empty(), Optional.of(new Trouble(Reason.SEARCH_IN_ITSELF, name)));
        if (within.size() >= DEEPEST) refusal = Optional.of(Reason.TOO_DEEP);
        if (refusal.isPresent()) return new Reference(Optional.empty(), Optional.empty());
        within.push(search.id());
        var parsed = reader.read(search.words(), this);
        within.pop();
        if (refusal.isEmpty())
            refusal = parsed.warnings().stream()
                    .map(Warning::reason)
                    .filter(Reason::refuses)
                    .findFirst();
        return new Reference(Optional.of(new Query.Saved(name, parsed.query())), trouble(name, parsed));
    }

    private static Optional<Trouble> trouble(String name, ParsedQuery parsed) {
        if (parsed.warnings().isEmpty()) return Optional.empty();
        return Optional.of(parsed.warnings().stream()
                .filter(warning ->
                        warning.reason() == Reason.SEARCH_IN_ITSELF || warning.reason() == Reason.UNKNOWN_SEARCH)
                .findFirst()
                .map(warning -> new Trouble(warning.reason(), warning.subject()))
                .orElse(new Trouble(Reason.UNCLEAR_SEARCH, name)));
    }

    /// Takes so many words and conditions of a saved search into account.
    void count(long more) {
        if (within.isEmpty()) return;
        clauses += (int) Math.min(more, MOST_CLAUSES);
        if (clauses > MOST_CLAUSES) refusal = Optional.of(Reason.TOO_MANY_CLAUSES);
    }

    /// Why nothing at all may be searched; nothing where it may.
    Optional<Reason> refusal() {
        return refusal;
    }
}
