package hemerotheque.index;

import hemerotheque.index.Matches.Match;
import hemerotheque.model.ArticleId;
import hemerotheque.search.Query;
import hemerotheque.search.SearchRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/// One search in one state of the index.
final class Searching {

    /// What one search may take, our choice; what it has found by then is its answer.
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final IndexSearcher searcher;
    private final QueryTranslator translator = new QueryTranslator();

    Searching(IndexSearcher shared) {
        searcher = new IndexSearcher(shared.getIndexReader()); // a time limit is of one searcher
        searcher.setTimeout(new QueryTimeoutImpl(LONGEST.toMillis()));
    }

    /// Articles with all the words, or where there are none (or the words are a sentence) with most of them.
    Matches find(Query query, SearchRequest request) throws IOException {
        var question = translator.question(query);
        if (!question.isSentence()) {
            var strict = run(translator.strict(question, request.filter()), request, false);
            if (strict.total() > 0 || strict.partial() || !question.canWiden()) return strict;
        }
        return run(translator.wide(question, request.filter()), request, true);
    }

    private Matches run(org.apache.lucene.search.Query query, SearchRequest request, boolean widened)
            throws IOException {
        var tally = new Tally(request.facets() || request.timeline().isPresent());
        long articles = Math.max(1, searcher.getIndexReader().maxDoc());
        long last = Math.min(articles, (long) request.offset() + request.limit());
        var top = new TopFieldCollectorManager(order(request.sort()), (int) Math.max(1, last), Integer.MAX_VALUE);
        var results = searcher.search(query, new MultiCollectorManager(top, new Tally.Alone(tally)));
        return new Matches(
                tally.total(),
                widened && tally.total() > 0,
                page((TopFieldDocs) results[0], request),
                request.facets() ? tally.facets() : List.of(),
                request.timeline().map(tally::timeline),
                searcher.timedOut());
    }

    /// Articles without a date come last in both orders by date; what is equal stands in the order of its numbers.
    private static Sort order(hemerotheque.search.Sort sort) {
        return switch (sort) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newestFirst(), byNumber(true));
            case NEWEST -> new Sort(newestFirst(), byNumber(true));
            case OLDEST ->
                new Sort(
                        LongField.newSortField(
                                IndexFields.FIRST_DAY, false, SortedNumericSelector.Type.MIN, Long.MAX_VALUE),
                        byNumber(false));
        };
    }

    private static SortField newestFirst() {
        return LongField.newSortField(IndexFields.FIRST_DAY, true, SortedNumericSelector.Type.MIN, Long.MIN_VALUE);
    }

    private static SortField byNumber(boolean descending) {
        return new SortField(IndexFields.NUMBER, SortField.Type.LONG, descending);
    }

    private List<Match> page(TopFieldDocs found, SearchRequest request) throws IOException {
        var page = new ArrayList<Match>();
        int end = (int) Math.min(found.scoreDocs.length, (long) request.offset() + request.limit());
        for (int i = request.offset(); i < end; i++) {
            var hit = (FieldDoc) found.scoreDocs[i];
            float score = request.sort() == hemerotheque.search.Sort.RELEVANCE ? (Float) hit.fields[0] : 0;
            page.add(new Match(number(hit.doc), score));
        }
        return page;
    }

    private ArticleId number(int doc) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        var numbers = DocValues.getNumeric(leaf.reader(), IndexFields.NUMBER);
        if (!numbers.advanceExact(doc - leaf.docBase)) throw new IllegalStateException("a document without a number");
        return new ArticleId(numbers.longValue());
    }
}
