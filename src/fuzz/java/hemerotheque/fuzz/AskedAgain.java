package hemerotheque.fuzz;

import hemerotheque.search.QueryParser;
import hemerotheque.search.QueryText;
import java.time.LocalDate;

/// A question as somebody may type it, read, written back and read again.
record AskedAgain(String question) {

    private static final QueryParser PARSER = new QueryParser(LocalDate.of(2020, 3, 15));

    /// @throws IllegalStateException where a warning lies outside the question, or what is written back means something
    /// else
    void check() {
        var parsed = PARSER.parse(question);
        for (var warning : parsed.warnings())
            if (warning.at() < 0 || warning.at() + warning.length() > question.length())
                throw new IllegalStateException(warning + " lies outside " + question);
        if (parsed.refused()) return;
        var written = QueryText.of(parsed.query());
        var again = PARSER.parse(written);
        if (!again.refused() && !again.query().equals(parsed.query()))
            throw new IllegalStateException(
                    question + " is written back as " + written + ", which means something else");
    }
}
