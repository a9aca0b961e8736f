package hemerotheque.cli;

import hemerotheque.wording.Language;
import java.nio.file.Path;
import java.util.Optional;

/// The other door, which this one is asked to open.
@FunctionalInterface
public interface Window {

    /// What the window was asked for.
    ///
    /// @param archive named on the command line, or the default one
    /// @param demo whether a throw-away archive made from the samples is wanted instead
    /// @param usual the language of the locale, for a reader who has chosen none
    /// @param asked the language named on the command line, for this once
    record Request(Path archive, boolean demo, Language usual, Optional<Language> asked) {}

    /// Shows the window and returns when it is closed.
    ///
    /// @return the exit status: 3 where there is no display
    int open(Request request);
}
