package hemerotheque.importing.format;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a line of a file begins.
///
/// @param place its first byte, from 0
/// @param before how many lines come before it
record LineStart(long place, long before) {

    static final LineStart FIRST = new LineStart(0, 0);

    private static final Pattern MILESTONE = Pattern.compile("([1-9]\\d{0,17}) (\\d{1,18})");

    /// As [#milestone] writes it; nothing where it is written otherwise.
    static Optional<LineStart> of(String milestone) {
        var found = MILESTONE.matcher(milestone);
        return found.matches()
                ? Optional.of(new LineStart(Long.parseLong(found.group(1)), Long.parseLong(found.group(2))))
                : Optional.empty();
    }

    String milestone() {
        return place + " " + before;
    }

    /// Whether a line of `file` ends before it.
    boolean isIn(SavedFile file) {
        try (var in = file.openAt(place - 1)) {
            return in.read() == '\n';
        } catch (IOException _) {
            return false; // whoever reads up to it tells
        }
    }
}
