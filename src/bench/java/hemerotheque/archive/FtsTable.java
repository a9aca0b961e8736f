package hemerotheque.archive;

import hemerotheque.model.Article;
import hemerotheque.model.PublicationDate;
import hemerotheque.store.ArchiveStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The articles of an archive in a full-text table of SQLite (FTS5, BM25, without accents), to be asked the same.
final class FtsTable implements AutoCloseable {

    private static final int STRIDE = 1_000;

    private static final String MADE = """
            CREATE VIRTUAL TABLE words USING fts5(headline, standfirst, body, content='',
                                                  tokenize="unicode61 remove_diacritics 2");
            CREATE TABLE day(id INTEGER PRIMARY KEY, day TEXT);
            """;

    private final Connection connection;

    private FtsTable(Connection connection) {
        this.connection = connection;
    }

    /// Made in `file` where it is not there yet.
    static FtsTable of(ArchiveStore store, Path file) throws SQLException {
        boolean made = Files.exists(file);
        var table = new FtsTable(DriverManager.getConnection("jdbc:sqlite:" + file));
        if (!made) table.fill(store);
        return table;
    }

    private void fill(ArchiveStore store) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(MADE);
        }
        connection.setAutoCommit(false);
        try (var words = connection.prepareStatement(
                        "INSERT INTO words(rowid, headline, standfirst, body) VALUES (?, ?, ?, ?)");
                var day = connection.prepareStatement("INSERT INTO day VALUES (?, ?)")) {
            for (var changes = store.changesAfter(0, STRIDE); !changes.isEmpty(); ) {
                for (var change : changes) {
                    if (change.article().isEmpty()) continue;
                    add(change.id().value(), change.article().get().article(), words, day);
                }
                changes = store.changesAfter(changes.getLast().seq(), STRIDE);
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO words(words) VALUES('optimize'); CREATE INDEX by_day ON day(day)");
        }
    }

    private static void add(long id, Article article, java.sql.PreparedStatement words, java.sql.PreparedStatement day)
            throws SQLException {
        words.setLong(1, id);
        words.setString(2, article.headline());
        words.setString(3, article.standfirst().orElse(""));
        words.setString(4, article.text());
        words.executeUpdate();
        day.setLong(1, id);
        day.setString(
                2,
                article.published()
                        .map(PublicationDate::first)
                        .map(Object::toString)
                        .orElse(null));
        day.executeUpdate();
    }

    /// How many rows answer `sql`, read to the last.
    ///
    /// @param words bound wherever `sql` asks for them
    long rows(String sql, String words) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++)
                statement.setString(i, words);
            long rows = 0;
            try (var found = statement.executeQuery()) {
                while (found.next()) rows++;
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
