package hemerotheque.cli;

import hemerotheque.wording.Wording;
import java.nio.file.Path;

/// The other door, which this one is asked to open.
@FunctionalInterface
public interface Window {

    /// What the window was asked for.
    ///
    /// @param archive named on the command line, or the default one
    /// @param demo whether a throw-away archive made from the samples is wanted instead
    /// @param wording in the language chosen on the command line or by the locale
    record Request(Path archive, boolean demo, Wording wording) {}

    /// Shows the window and returns when it is closed.
    ///
    /// @return the exit status: 3 where there is no display
    int open(Request request);
}
