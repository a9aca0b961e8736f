package hemerotheque.search;

import hemerotheque.model.PublicationDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is so of an article, where a condition asks for it.
public sealed interface Fact {

    record Published(Optional<PublicationDate> date) implements Fact {}

    /// The day on which it was imported or captured.
    record On(Optional<LocalDate> day) implements Fact {}

    /// @param words as lengths are asked by
    record Length(long words) implements Fact {}

    /// Its names in the field that is asked for.
    record Names(List<String> names) implements Fact {
        public Names {
            names = List.copyOf(names);
        }
    }

    /// @param code absent where it is not known
    record InLanguage(Optional<String> code) implements Fact {}

    /// Nothing that the condition does not say itself.
    record None() implements Fact {}
}
