package hemerotheque.index;

import hemerotheque.search.NamedDays;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/// Articles that were published on certain days, as if the days were a word: the fewer articles have them, the more
/// they count. Days close by count a little, so that what was written about a day the morning after is not lost.
final class PublishedThen extends Query {

    /// What the day before or after counts at the most, against the days themselves. Chosen.
    private static final double CLOSE = 0.5;

    /// Days over which that falls by a factor of e: a share of the days named, or some days. Measured to matter little.
    private static final double REACH = 0.1;

    private static final double FEWEST = 3;

    private final NamedDays days;

    PublishedThen(NamedDays days) {
        this.days = days;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        double all = searcher.getIndexReader().getDocCount(IndexFields.ID);
        double then = Math.min(all, searcher.count(RankedDays.then(days)));
        float most = (float) Math.log(1 + (all - then + 0.5) / (then + 0.5)); // as BM25 weighs a word
        return new ByDay(boost * most);
    }

    /// From 1 on the days themselves down to 0 far away.
    private double share(long first, long last) {
        long away = away(days, first, last);
        if (away == 0) return 1;
        long named = days instanceof NamedDays.Once(var range)
                ? range.last().toEpochDay() - range.first().toEpochDay() + 1
                : 1;
        return CLOSE * Math.exp(-away / Math.max(FEWEST, REACH * named));
    }

    /// Days between those of a publication and the nearest of `days`, 0 where they meet.
    ///
    /// @param first day that the publication may have been on, since 1970
    /// @param last the same
    static long away(NamedDays days, long first, long last) {
        return switch (days) {
            case NamedDays.Once(var range) ->
                away(first, last, range.first().toEpochDay(), range.last().toEpochDay());
            case NamedDays.EachYear(var day) -> {
                int year = LocalDate.ofEpochDay(first).getYear();
                yield IntStream.rangeClosed(year - 1, year + 1)
                        .mapToLong(each -> day.atYear(each).toEpochDay())
                        .map(each -> away(first, last, each, each))
                        .min()
                        .orElseThrow();
            }
        };
    }

    private static long away(long first, long last, long from, long to) {
        return Math.max(0, Math.max(first - to, from - last));
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && days.equals(((PublishedThen) other).days);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + days.hashCode();
    }

    @Override
    public String toString(String field) {
        return "published " + days;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    private final class ByDay extends Weight {

        private final float most;

        ByDay(float most) {
            super(PublishedThen.this);
            this.most = most;
        }

        @Override
        public ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
            var first = DocValues.unwrapSingleton(DocValues.getSortedNumeric(segment.reader(), IndexFields.FIRST_DAY));
            var last = DocValues.unwrapSingleton(DocValues.getSortedNumeric(segment.reader(), IndexFields.LAST_DAY));
            return first == null || last == null ? null : new DefaultScorerSupplier(new Days(first, last));
        }

        @Override
        public Explanation explain(LeafReaderContext segment, int doc) throws IOException {
            var supplier = scorerSupplier(segment);
            if (supplier == null) return Explanation.noMatch("no days");
            var scorer = supplier.get(1);
            return scorer.iterator().advance(doc) == doc
                    ? Explanation.match(scorer.score(), getQuery().toString())
                    : Explanation.noMatch("no day");
        }

        @Override
        public boolean isCacheable(LeafReaderContext segment) {
            return true;
        }

        private final class Days extends Scorer {

            private final NumericDocValues first;
            private final NumericDocValues last;

            Days(NumericDocValues first, NumericDocValues last) {
                this.first = first;
                this.last = last;
            }

            @Override
            public int docID() {
                return first.docID();
            }

            @Override
            public DocIdSetIterator iterator() {
                return first;
            }

            @Override
            public float score() throws IOException {
                return last.advanceExact(first.docID())
                        ? (float) (most * share(first.longValue(), last.longValue()))
                        : 0;
            }

            @Override
            public float getMaxScore(int upTo) {
                return most;
            }
        }
    }
}
