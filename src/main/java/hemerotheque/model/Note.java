package hemerotheque.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a reader writes to an article or to a passage of it, or a passage that is only highlighted.
///
/// @param id given once by its archive and never again
/// @param passage absent where it is of the whole article, which it then has a text for
/// @param text in lines apart by `\n`, without blanks at its ends
/// @param changed when it was last changed; `made` at first
public record Note(
        long id,
        ArticleId article,
        Optional<Anchor> passage,
        Optional<String> text,
        Colour colour,
        Instant made,
        Instant changed) {

    /// What the passage is drawn in.
    public enum Colour {
        YELLOW,
        GREEN,
        BLUE,
        ROSE;

        /// The form in which it is kept, and which programs use.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The colour of a code; yellow where it is of a later program.
        public static Colour of(String code) {
            return Arrays.stream(values())
                    .filter(colour -> colour.code().equals(code))
                    .findFirst()
                    .orElse(YELLOW);
        }
    }

    public Note {
        text.ifPresent(some -> Text.requireSome(some, "the text of a note"));
        if (passage.isEmpty() && text.isEmpty()) throw new IllegalArgumentException("a note of nothing");
    }

    /// The text that a reader means by `typed`; nothing where it is blank.
    public static Optional<String> text(String typed) {
        return Text.some(typed.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /// The same with another text.
    ///
    /// @param other absent only where there is a passage
    public Note saying(Optional<String> other) {
        return new Note(id, article, passage, other, colour, made, changed);
    }

    /// The same at another passage.
    ///
    /// @param other absent only where there is a text
    public Note at(Optional<Anchor> other) {
        return new Note(id, article, other, text, colour, made, changed);
    }

    public Note coloured(Colour other) {
        return new Note(id, article, passage, text, other, made, changed);
    }
}
