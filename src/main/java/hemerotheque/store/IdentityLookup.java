package hemerotheque.store;

import hemerotheque.model.Capture;
import hemerotheque.model.Digest;
import hemerotheque.model.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the article that a page is one more capture of.
record IdentityLookup(Session session) {

    private record Candidate(long article, Identity identity) {}

    private static final String CANDIDATE = """
        SELECT a.id, a.headline_key, a.copy_key, a.text_sha256, s.name AS source,
               a.published_first, a.published_precision, a.published_time, a.published_offset, a.published_evidence,
               EXISTS (SELECT 1 FROM capture c WHERE c.article = a.id AND c.address IS NOT NULL) AS addresses
          FROM article a LEFT JOIN source s ON s.id = a.source
         WHERE\s""";

    /// Of several that could be meant, one with the same text, then the one that came in first.
    Optional<Long> find(Identity wanted, Capture capture) throws SQLException {
        var atAddress = atAddress(wanted, capture);
        if (atAddress.isPresent()) return atAddress;
        var inPrint = inPrint(wanted, capture.origin());
        return inPrint.isPresent() ? inPrint : sameText(wanted);
    }

    private Optional<Long> atAddress(Identity wanted, Capture capture) throws SQLException {
        if (capture.address().isEmpty()) return Optional.empty();
        var there = candidates(
                "a.id IN (SELECT article FROM capture WHERE address_key = ?)",
                Digest.key(Address.bare(capture.address().get())));
        return best(
                wanted,
                there.stream()
                        .filter(c -> wanted.sameAtOneAddress(c.identity()))
                        .toList());
    }

    private Optional<Long> inPrint(Identity wanted, Origin origin) throws SQLException {
        if (wanted.day().isEmpty() || wanted.source().isEmpty()) return Optional.empty();
        var there = candidates(
                "a.headline_key = ? AND a.published_first = ?",
                wanted.headlineKey(),
                wanted.day().get().toString());
        return best(
                wanted,
                notToldApart(
                        there.stream()
                                .filter(c -> wanted.sameInPrint(c.identity()))
                                .toList(),
                        origin));
    }

    private Optional<Long> sameText(Identity wanted) throws SQLException {
        var there = candidates("a.copy_key = ?", wanted.copyKey());
        return best(
                wanted,
                there.stream().filter(c -> wanted.sameText(c.identity())).toList());
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

    private List<Candidate> candidates(String condition, Object... values) throws SQLException {
        return session.list(CANDIDATE + condition, IdentityLookup::candidate, values);
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        var identity = new Identity(
                row.getLong("headline_key"),
                row.getLong("copy_key"),
                row.getString("text_sha256"),
                Optional.ofNullable(row.getString("source")),
                DateColumns.read(row, "published").flatMap(Identity::day),
                row.getBoolean("addresses"));
        return new Candidate(row.getLong("id"), identity);
    }

    private static Optional<Long> best(Identity wanted, List<Candidate> candidates) {
        return candidates.stream()
                .min(Comparator.comparing((Candidate c) -> c.identity().copyKey() != wanted.copyKey())
                        .thenComparing(Candidate::article))
                .map(Candidate::article);
    }
}
