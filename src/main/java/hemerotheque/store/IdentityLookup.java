package hemerotheque.store;

import hemerotheque.model.Article;
import hemerotheque.model.Capture;
import hemerotheque.model.Digest;
import hemerotheque.model.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Finds the article that a page is one more capture of.
record IdentityLookup(Session session) {

    /// Articles, our choice: what a text is compared to at the most, of those of its paper and day that share a
    /// shingle.
    static final int MOST_NEAR = 64;

    private record Candidate(
            long article, String headline, Optional<String> edition, Optional<String> page, Identity identity) {}

    private static final String CANDIDATE = """
        SELECT a.id, a.headline, a.edition, a.page, a.headline_key, a.copy_key, a.text_sha256, s.name AS source,
               a.published_first, a.published_precision, a.published_time, a.published_offset, a.published_evidence,
               d.told_first, d.told_precision, d.told_time, d.told_offset, d.told_evidence,
               EXISTS (SELECT 1 FROM capture c WHERE c.article = a.id AND c.address IS NOT NULL) AS addresses
          FROM article a LEFT JOIN source s ON s.id = a.source LEFT JOIN corrected_date d ON d.article = a.id
         WHERE\s""";

    /// The numbers of the articles with a headline of a day: for the key of the headline and the day, twice. A day that
    /// the reader has corrected is still the one that the pages tell.
    static final String OF_HEADLINE_AND_DAY = """
        SELECT id FROM article WHERE headline_key = ? AND published_first = ?
        UNION ALL
        SELECT b.id FROM article b CROSS JOIN corrected_date d ON d.article = b.id
         WHERE EXISTS (SELECT 1 FROM corrected_date) AND b.headline_key = ? AND d.told_first = ?""";

    /// Of several that could be meant, one that holds the same bytes, then one with the same text, then one with the
    /// same headline, then the one that came in first. None from which a reader took this page away.
    ///
    /// @param sketch of the text of `article`
    Optional<Long> find(Identity wanted, Article article, Optional<Sketch> sketch, Capture capture)
            throws SQLException {
        var page = new Page(wanted, article, sketch, capture);
        var atAddress = atAddress(page);
        if (atAddress.isPresent()) return atAddress;
        var inPrint = inPrint(page);
        if (inPrint.isPresent()) return inPrint;
        var sameText = sameText(page);
        return sameText.isPresent() ? sameText : nearly(page);
    }

    /// What is to find its article.
    private record Page(Identity identity, Article article, Optional<Sketch> sketch, Capture capture) {}

    private Optional<Long> atAddress(Page page) throws SQLException {
        if (page.capture().address().isEmpty()) return Optional.empty();
        var there = candidates(
                "a.id IN (SELECT article FROM capture WHERE address_key = ?)",
                Digest.key(Address.bare(page.capture().address().get())));
        if (there.isEmpty()) return Optional.empty();
        var same = best(
                page,
                there.stream()
                        .filter(c -> page.identity().sameAtOneAddress(c.identity()))
                        .toList());
        return same.isPresent() ? same : best(page, nearInText(page, there));
    }

    private Optional<Long> inPrint(Page page) throws SQLException {
        var wanted = page.identity();
        if (wanted.day().isEmpty() || wanted.source().isEmpty()) return Optional.empty();
        var day = wanted.day().get().toString();
        var there = candidates(
                "a.id IN (" + OF_HEADLINE_AND_DAY + ")", wanted.headlineKey(), day, wanted.headlineKey(), day);
        return best(
                page,
                notToldApart(
                        there.stream()
                                .filter(c -> wanted.sameInPrint(c.identity()))
                                .toList(),
                        page.capture().origin()));
    }

    private Optional<Long> sameText(Page page) throws SQLException {
        var there = candidates("a.copy_key = ?", page.identity().copyKey());
        return best(
                page,
                there.stream()
                        .filter(c -> page.identity().sameText(c.identity()))
                        .toList());
    }

    /// The same paper and day, a headline and a text that are nearly the same.
    private Optional<Long> nearly(Page page) throws SQLException {
        var day = page.identity().day();
        if (day.isEmpty() || page.identity().source().isEmpty()) return Optional.empty();
        var sketch = page.sketch();
        if (sketch.isEmpty()) return Optional.empty();
        var ids = new SketchTable(session).ofDay(day.get(), sketch.get(), MOST_NEAR);
        if (ids.isEmpty()) return Optional.empty();
        var there = candidates(
                        "a.id IN (SELECT value FROM json_each(?)) AND +a.source = (SELECT id FROM source WHERE name = ?)",
                        new Ids(ids).json(),
                        page.identity().source().get())
                .stream()
                .filter(c -> page.identity().mayBeNearInPrint(c.identity()))
                .filter(c -> new HeadlinePair(page.article().headline(), c.headline()).isNear())
                .filter(c -> Identity.agree(page.article().notice().edition(), c.edition()))
                .filter(c -> Identity.agree(page.article().notice().page(), c.page()))
                .toList();
        return best(page, notToldApart(nearInText(page, there), page.capture().origin()));
    }

    private List<Candidate> nearInText(Page page, List<Candidate> candidates) throws SQLException {
        if (candidates.isEmpty()) return List.of();
        var sketch = page.sketch();
        if (sketch.isEmpty()) return List.of();
        var held = new SketchTable(session)
                .of(new Ids(candidates.stream().map(Candidate::article).toList()));
        return candidates.stream()
                .filter(c -> held.containsKey(c.article()))
                .filter(c -> sketch.get().isNearly(held.get(c.article())))
                .toList();
    }

    /// Without those that the same file holds under another name: whoever put both in it, with two texts, took them
    /// for two.
    private List<Candidate> notToldApart(List<Candidate> candidates, Origin origin) throws SQLException {
        var together = new ArrayList<Candidate>();
        for (var candidate : candidates) {
            if (!isToldApart(candidate.article(), origin)) together.add(candidate);
        }
        return together;
    }

    private boolean isToldApart(long article, Origin origin) throws SQLException {
        if (origin.entry().isEmpty()) return false;
        var others = session.list(
                "SELECT 1 FROM capture WHERE article = ? AND file = ? AND entry <> ?",
                row -> row.getInt(1),
                article,
                origin.file(),
                origin.entry().get());
        return !others.isEmpty();
    }

    /// Most pages have none: to ask for that alone is cheaper, as the driver looks up the name of each column that is
    /// asked for.
    private List<Candidate> candidates(String condition, Object... values) throws SQLException {
        var one = session.first("SELECT 1 FROM article a WHERE " + condition, row -> row.getInt(1), values);
        if (one.isEmpty()) return List.of();
        return session.list(CANDIDATE + condition, IdentityLookup::candidate, values);
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        var days = new HashSet<>(Identity.days(DateColumns.read(row, "published")));
        days.addAll(Identity.days(DateColumns.read(row, "told")));
        var identity = new Identity(
                row.getLong("headline_key"),
                row.getLong("copy_key"),
                row.getString("text_sha256"),
                Optional.ofNullable(row.getString("source")),
                days,
                row.getBoolean("addresses"));
        return new Candidate(
                row.getLong("id"),
                row.getString("headline"),
                Optional.ofNullable(row.getString("edition")),
                Optional.ofNullable(row.getString("page")),
                identity);
    }

    private Optional<Long> best(Page page, List<Candidate> candidates) throws SQLException {
        var wanted = page.identity();
        var left = new ArrayList<Candidate>();
        var separations = new SeparationTable(session);
        for (var candidate : candidates) {
            if (!separations.keepsApart(candidate.article(), wanted, page.capture())) left.add(candidate);
        }
        var holders = left.size() > 1 ? holders(page.capture()) : List.<Long>of();
        return left.stream()
                .min(Comparator.comparing((Candidate c) -> !holders.contains(c.article()))
                        .thenComparing(c -> c.identity().copyKey() != wanted.copyKey())
                        .thenComparing(c -> c.identity().headlineKey() != wanted.headlineKey())
                        .thenComparing(Candidate::article))
                .map(Candidate::article);
    }

    /// The articles that have a capture with the bytes of `capture`.
    private List<Long> holders(Capture capture) throws SQLException {
        return session.list(
                "SELECT c.article FROM original o JOIN capture c ON c.original = o.id WHERE o.sha256 = ?",
                row -> row.getLong(1),
                capture.sha256());
    }
}
