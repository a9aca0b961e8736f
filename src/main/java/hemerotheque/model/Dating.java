package hemerotheque.model;

import java.util.Optional;

/// What the date of publication of an article goes by.
public sealed interface Dating {

    /// What its pages tell.
    record Told() implements Dating {}

    /// What the reader says in their stead.
    ///
    /// @param date absent where no date is known: the one that the pages tell is wrong
    record Given(Optional<PublicationDate> date) implements Dating {

        /// @throws IllegalArgumentException where the date was learnt otherwise, or has a time, which no reader gives
        public Given {
            date.ifPresent(given -> {
                if (given.from() != Evidence.READER || given.time().isPresent())
                    throw new IllegalArgumentException("no reader gave " + given);
            });
        }
    }
}
