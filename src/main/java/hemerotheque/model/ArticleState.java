package hemerotheque.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a reader notes of an article. An article may be in several states, or in none.
public enum ArticleState {
    READ,
    FAVOURITE;

    /// The form in which it is kept, and which programs use.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The state of a code; nothing where it is of a later program.
    public static Optional<ArticleState> of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
