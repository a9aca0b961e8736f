package hemerotheque.search;

import java.util.List;
import java.util.Optional;

/// What would help a question further.
///
/// @param correction the question with the words respelt that the archive lacks; absent where it lacks none, or knows
/// nothing near that has an answer
/// @param reliefs of a question without any answer, those with the most articles first
public record Advice(Optional<Correction> correction, List<Relief> reliefs) {

    public static final Advice NONE = new Advice(Optional.empty(), List.of());

    /// @param question to be asked in place of the one that was
    /// @param total of the articles that answer it
    /// @param searched whether the answer is to this question already: the one that was asked has none
    public record Correction(String question, List<Respelling> words, long total, boolean searched) {
        public Correction {
            words = List.copyOf(words);
        }
    }

    public Advice {
        reliefs = List.copyOf(reliefs);
    }
}
