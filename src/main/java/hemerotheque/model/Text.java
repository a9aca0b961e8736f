package hemerotheque.model;

import java.util.Optional;

/// What every text of the model keeps to: never blank where one is promised, never `""` for an absent one.
public final class Text {

    private Text() {}

    /// `text` without blanks at its ends, or nothing where there is only blank, or no text at all.
    ///
    /// @param text may be null: this is where values of the outside world become ours
    public static Optional<String> some(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
    }

    /// @throws IllegalArgumentException where `text` is blank: our own fault, never the material's
    static void requireSome(String text, String what) {
        if (text.isBlank()) throw new IllegalArgumentException(what + " is blank");
    }
}
