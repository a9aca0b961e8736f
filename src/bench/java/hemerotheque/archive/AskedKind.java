package hemerotheque.archive;

import hemerotheque.search.SearchRequest;
import hemerotheque.search.Sort;
import hemerotheque.search.Step;
import hemerotheque.search.TimelineRequest;
import java.util.Optional;

/// A kind of question, as it is put to the program and to SQLite's FTS5; each brings back twenty hits and their number.
enum AskedKind {
    WORD,
    THREE_WORDS,
    PHRASE,
    NEAR,
    PREFIX,
    FUZZY,
    WORD_AND_YEAR,
    NEWEST_FIRST,
    FACETS,
    BY_MONTH,
    BY_MONTH_AND_SOURCE,
    FIRST_PAGE;

    private static final String BEST = "SELECT rowid FROM words WHERE words MATCH ?1 ORDER BY rank LIMIT 20";
    private static final String COUNTED = "SELECT count(*) FROM words WHERE words MATCH ?1";

    /// What the program is asked.
    SearchRequest request(AskedWords asked) {
        var request = SearchRequest.of(
                switch (this) {
                    case WORD, NEWEST_FIRST, FACETS, BY_MONTH, BY_MONTH_AND_SOURCE, FIRST_PAGE -> asked.word();
                    case THREE_WORDS -> asked.threeWords();
                    case PHRASE -> '"' + asked.phrase() + '"';
                    case NEAR -> asked.first() + " PROCHE/10 " + asked.second();
                    case PREFIX -> asked.beginning() + "*";
                    case FUZZY -> asked.word() + "~";
                    case WORD_AND_YEAR -> asked.word() + " date:2010";
                });
        return switch (this) {
            case NEWEST_FIRST -> request.sorted(Sort.NEWEST);
            case FACETS -> request.withFacets();
            case BY_MONTH -> request.withTimeline(Step.MONTH);
            case BY_MONTH_AND_SOURCE -> request.withTimeline(new TimelineRequest(Step.MONTH, true, false));
            default -> request;
        };
    }

    /// Whether the hits come with their headlines and snippets.
    boolean shown() {
        return this == FIRST_PAGE;
    }

    /// The words that FTS5 is asked for; nothing where it has no such question.
    Optional<String> ftsWords(AskedWords asked) {
        return switch (this) {
            case WORD, NEWEST_FIRST, BY_MONTH, WORD_AND_YEAR -> Optional.of(quoted(asked.word()));
            case THREE_WORDS -> {
                var words = asked.threeWords().split(" ");
                yield Optional.of(quoted(words[0]) + " AND " + quoted(words[1]) + " AND " + quoted(words[2]));
            }
            case PHRASE -> Optional.of(quoted(asked.phrase()));
            case NEAR -> Optional.of("NEAR(" + quoted(asked.first()) + " " + quoted(asked.second()) + ", 10)");
            case PREFIX -> Optional.of(quoted(asked.beginning()) + "*");
            case FUZZY, FACETS, BY_MONTH_AND_SOURCE, FIRST_PAGE -> Optional.empty();
        };
    }

    /// The statements that bring the same answer.
    String[] ftsStatements() {
        return switch (this) {
            case WORD_AND_YEAR ->
                new String[] {
                    "SELECT words.rowid FROM words JOIN day ON day.id = words.rowid WHERE words MATCH ?1 AND day BETWEEN "
                            + "'2010-01-01' AND '2010-12-31' ORDER BY rank LIMIT 20",
                    "SELECT count(*) FROM words JOIN day ON day.id = words.rowid WHERE words MATCH ?1 AND day BETWEEN "
                            + "'2010-01-01' AND '2010-12-31'"
                };
            case NEWEST_FIRST ->
                new String[] {
                    "SELECT words.rowid FROM words JOIN day ON day.id = words.rowid WHERE words MATCH ?1 ORDER BY day DESC LIMIT 20",
                    COUNTED
                };
            case BY_MONTH ->
                new String[] {
                    BEST,
                    "SELECT substr(day, 1, 7) AS month, count(*) FROM words JOIN day ON day.id = words.rowid "
                            + "WHERE words MATCH ?1 GROUP BY month"
                };
            default -> new String[] {BEST, COUNTED};
        };
    }

    private static String quoted(String words) {
        return '"' + words.replace("\"", "\"\"") + '"';
    }
}
