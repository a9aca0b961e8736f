package hemerotheque.store;

import hemerotheque.model.Author;
import hemerotheque.model.Harvest;
import hemerotheque.model.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;

/// An archive as the program of the first schema made it, by its script.
public final class EarlierArchive {

    private EarlierArchive() {}

    /// Makes it in `folder`, with the articles of `pages`, each read from one capture.
    public static void of(Path folder, List<Harvest> pages) throws Exception {
        var file = Files.createDirectories(folder).resolve("archive.sqlite");
        try (var session = new Session(DriverManager.getConnection("jdbc:sqlite:" + file))) {
            session.execute("PRAGMA journal_mode = WAL");
            session.execute(script());
            session.execute("PRAGMA application_id = " + DatabaseFile.APPLICATION_ID + "; PRAGMA user_version = 1");
            session.update("INSERT INTO meta VALUES (1, 'ab12', 0, 1)");
            long seq = 0;
            for (var page : pages) add(session, ++seq, page);
            session.update("UPDATE meta SET seq = ?", seq);
        }
    }

    /// Has the archive of `folder` seem to be of a later program, which those of today can still read.
    public static void makeLater(Path folder) throws Exception {
        try (var session =
                new Session(DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.sqlite")))) {
            session.execute("PRAGMA user_version = 99");
        }
    }

    private static String script() throws Exception {
        try (var in = Migrations.class.getResourceAsStream("V001__articles_captures_originals.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void add(Session session, long seq, Harvest page) throws Exception {
        var capture = page.capture();
        long original = new OriginalTable(session).idOf(capture.sha256(), page.original());
        long article = article(session, seq, page);
        ListTable.authors(session)
                .add(
                        article,
                        page.article().authors().stream().map(Author::name).toList());
        ListTable.tags(session).add(article, page.article().tags());
        new BodyTable(session).add(article, page.article().body());
        session.update(
                "INSERT INTO capture (article, original, newest, file, address) VALUES (?, ?, 1, ?, ?)",
                article,
                original,
                capture.origin().file(),
                capture.address());
    }

    private static long article(Session session, long seq, Harvest page) throws Exception {
        var article = page.article();
        var identity = Identity.of(article, page.capture());
        var published = DateColumns.values(article.published());
        var sql = """
            INSERT INTO article (seq, source, section, headline, lede, language,
                                 published_first, published_precision, published_time, published_offset,
                                 published_evidence, published_last, imported, text_sha256, headline_key, copy_key)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '2025-01-02T03:04:05Z', ?, ?, ?)
            RETURNING id
            """;
        return session.number(
                sql,
                seq,
                NameTable.sources(session).idOf(article.source().map(Source::name)),
                NameTable.sections(session).idOf(article.section()),
                article.headline(),
                Lede.of(article),
                article.language(),
                published.get(0),
                published.get(1),
                published.get(2),
                published.get(3),
                published.get(4),
                article.published().map(date -> date.last().toString()),
                identity.textSha256(),
                identity.headlineKey(),
                identity.copyKey());
    }
}
