package hemerotheque.model;

import java.util.List;
import java.util.Optional;

/// What a press database notes of an article beside what the paper printed: where it stood, how long it is, and by what
/// number the database knows it.
///
/// @param edition of the paper, local or of the day, a supplement, the number of the issue: « Lyon », « no 43018 »
/// @param page as printed: `16`, `93_T_17`, `11,12`
/// @param words as the database counts them, over 0
/// @param document the number of the article in the database
/// @param alsoIn papers in which the database knows the same text, in its order
public record Notice(
        Optional<String> edition,
        Optional<String> page,
        Optional<Integer> words,
        Optional<String> document,
        List<String> alsoIn) {

    /// That of an article which came from no database.
    public static final Notice NONE =
            new Notice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Notice {
        alsoIn = List.copyOf(alsoIn);
        words = words.filter(count -> count > 0);
    }

    /// Each field of this one, or that of `other` where this one is silent.
    public Notice or(Notice other) {
        return new Notice(
                edition.or(other::edition),
                page.or(other::page),
                words.or(other::words),
                document.or(other::document),
                alsoIn.isEmpty() ? other.alsoIn : alsoIn);
    }
}
