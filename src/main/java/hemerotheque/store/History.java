package hemerotheque.store;

import hemerotheque.search.AskedQuestion;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// The questions that were asked of an archive, each once, with the time of the last asking. From any thread; what is
/// written waits for the batch of an import that is being stored.
public final class History {

    /// Questions, our choice: a year of a question or two a day.
    public static final int LONGEST = 500;

    private final ArchiveStore store;
    private final Clock clock;

    History(ArchiveStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// The last asked first, [#LONGEST] at the most.
    public List<AskedQuestion> all() {
        return store.read(History::all);
    }

    private static List<AskedQuestion> all(Session session) throws SQLException {
        return session.list(
                "SELECT words, asked FROM asked_question ORDER BY id DESC",
                row -> new AskedQuestion(row.getString(1), Instant.parse(row.getString(2))));
    }

    /// Notes that `words` were asked now. The oldest goes where there would be too many.
    public void note(String words) {
        store.write(session -> {
            add(new AskedQuestion(words, clock.instant()), session);
            return words;
        });
    }

    private static void add(AskedQuestion question, Session session) throws SQLException {
        session.update("DELETE FROM asked_question WHERE words = ?", question.words());
        session.update(
                "INSERT INTO asked_question (words, asked) VALUES (?, ?)",
                question.words(),
                question.asked().toString());
        var sql = """
            DELETE FROM asked_question
             WHERE id <= (SELECT id FROM asked_question ORDER BY id DESC LIMIT 1 OFFSET ?)
            """;
        session.update(sql, LONGEST);
    }

    /// Puts back what was cleared, before what was asked since.
    ///
    /// @param cleared the last asked first
    public void restore(List<AskedQuestion> cleared) {
        store.write(session -> {
            var since = all(session);
            for (var question : cleared.reversed()) add(question, session);
            for (var question : since.reversed()) add(question, session);
            return since;
        });
    }

    public void clear() {
        store.write(session -> {
            session.update("DELETE FROM asked_question");
            return this;
        });
    }
}
