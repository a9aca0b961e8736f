package hemerotheque.search;

import java.util.List;

/// The words that stand near what was looked for, those first that do so most beyond chance.
///
/// @param occurrences around which the words were counted
/// @param window words within reach of them, each counted once
/// @param words of the archive
public record Collocates(long occurrences, long window, long words, List<Collocate> list, List<Warning> warnings) {

    /// Words on either side, the usual reach.
    public static final int REACH = 5;

    public Collocates {
        list = List.copyOf(list);
        warnings = List.copyOf(warnings);
    }
}
