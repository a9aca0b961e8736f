package hemerotheque.search;

import java.util.List;

/// What is found where one condition of a question is given up, or taken less strictly.
///
/// @param words of the question that is then asked
/// @param filter of that question
/// @param total of the articles that answer it, 1 or more
public record Relief(Given given, String words, Filter filter, long total) {

    /// What is given up.
    public sealed interface Given {

        /// @param text as typed
        record Part(String text, Query query) implements Given {}

        /// The days of the filter, or that there be none.
        record Days() implements Given {}

        /// @param names empty where articles of no known source were asked for
        record Sources(List<String> names) implements Given {
            public Sources {
                names = List.copyOf(names);
            }
        }

        record Section(String name) implements Given {}

        /// That this word be spelt just so.
        record Spelling(String word) implements Given {}
    }
}
