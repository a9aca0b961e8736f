package hemerotheque.search;

import java.util.OptionalLong;

/// What could stand in a question in the place of what is being typed.
///
/// @param text what is written there
/// @param from where it begins in the question, in UTF-16 units
/// @param to after the last unit that it takes the place of
/// @param articles that have it; absent where nobody has counted
public record Completion(Kind kind, String text, int from, int to, OptionalLong articles) {

    public enum Kind {
        /// A word of the articles.
        WORD,
        SOURCE,
        SECTION,
        AUTHOR,
        TAG,
        /// What a question can say of an article: the name of a field, a value of one, an operator.
        LANGUAGE,
        SAVED,
        FOLDER,
        /// A whole question that was asked before.
        ASKED
    }

    /// The question with it, and a blank after what is whole.
    ///
    /// @param question that it was made for
    public String in(String question) {
        var rest = question.substring(to);
        var blank = isWhole() && !rest.startsWith(" ") ? " " : "";
        return question.substring(0, from) + text + blank + rest;
    }

    /// Where typing goes on in the question with it: after the blank behind what is whole.
    public int caret() {
        return from + text.length() + (isWhole() ? 1 : 0);
    }

    private boolean isWhole() {
        return !text.endsWith(":") && kind != Kind.ASKED;
    }
}
