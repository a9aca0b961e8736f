package hemerotheque.index;

import hemerotheque.search.Beside;
import hemerotheque.search.Facet;
import hemerotheque.search.Filter;
import hemerotheque.search.Match;
import hemerotheque.search.Query;
import hemerotheque.search.Reprints;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.TimeLimit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/// One search in one state of the index.
final class Searching {

    /// What one search may take, our choice; what it has found by then is its answer.
    private static final Duration LONGEST = Duration.ofSeconds(2);

    /// Articles, chosen: an answer of fewer does not fill a screen.
    static final int FEW = 10;

    /// Articles that lack a word, in one list at the most, chosen: about two screens.
    private static final int MOST_NEARLY = 20;

    private final IndexSearcher searcher;
    private final Reprints groups;
    private final FacetNames names;
    private final Beside beside;
    private final QueryTranslator translator;

    /// @param groups what stands behind one another
    /// @param names numbers the values of facets
    Searching(IndexSearcher shared, Reprints groups, FacetNames names, Beside beside) {
        this.groups = groups;
        this.names = names;
        this.beside = beside;
        this.translator = new QueryTranslator(beside);
        searcher = new IndexSearcher(shared.getIndexReader()); // a time limit is of one searcher
        searcher.setTimeout(TimeLimit.from(LONGEST)::isOver);
    }

    /// What has its questions translated.
    QueryTranslator translator() {
        return translator;
    }

    /// How many of the words of a question its answer holds.
    enum Way {
        ALL,
        MOST,
        /// Of the words of its phrases as well, which count as the others do.
        MOST_OF_PHRASES
    }

    /// A question as Lucene is asked it.
    record Asking(Question question, Way way, org.apache.lucene.search.Query query) {}

    /// What a search ended with, and what it found.
    record Run(Asking asking, Matches matches) {}

    /// Articles with all the words and, uncounted among them, the best of those with most; where none has all (or the
    /// words are a sentence) those with most. Where none of these has the phrases either, their words count as the
    /// others do.
    Matches find(Query query, SearchRequest request) throws IOException {
        return run(query, request).matches();
    }

    /// What a search asks first; it ends with that where it finds anything.
    Asking first(Query query, SearchRequest request) {
        var question = translator.question(query);
        return switch (request.match()) {
            case ALL -> strict(question, request);
            case MOST -> wide(question, request, Way.MOST);
            case AUTO -> question.isSentence() ? wide(question, request, Way.MOST) : strict(question, request);
        };
    }

    /// The same as [#find], with the way that led there.
    Run run(Query query, SearchRequest request) throws IOException {
        var first = first(query, request);
        return first.way() == Way.ALL ? strictFirst(first, request) : wideFirst(first, request);
    }

    private Asking strict(Question question, SearchRequest request) {
        return new Asking(question, Way.ALL, translator.strict(question, request.filter()));
    }

    private Asking wide(Question question, SearchRequest request, Way way) {
        return new Asking(question, way, translator.wide(question, request.filter()));
    }

    private Run strictFirst(Asking asking, SearchRequest request) throws IOException {
        var question = asking.question();
        var strict = isMixed(question, request) ? mixed(question, request) : matches(asking.query(), request, false);
        if (request.match() == Match.ALL || strict.total() > 0) return new Run(asking, strict);
        return strict.partial() || !question.canWiden()
                ? new Run(asking, strict)
                : wideFirst(wide(question, request, Way.MOST), request);
    }

    /// Whether articles that lack a word can stand in the list: where it has an order to find their places by.
    private static boolean isMixed(Question question, SearchRequest request) {
        return request.match() != Match.ALL
                && question.canWiden()
                && request.limit() > 0
                && request.sort() == hemerotheque.search.Sort.RELEVANCE;
    }

    /// Those with all the words, counted, and by their scores among them the best of those with most.
    private Matches mixed(Question question, SearchRequest request) throws IOException {
        int last = (int) Math.min((long) request.offset() + request.limit(), Integer.MAX_VALUE);
        var words = holders(question);
        var met = new MetArticles();
        var strict = matches(strict(question, words, request.filter()), request.page(0, last), false, met);
        if (strict.total() == 0 || strict.partial()) return strict.listing(part(strict.page(), request), List.of());
        var nearly = nearly(question, words, request, strict.total(), met);
        return strict.listing(part(ByScore.merged(strict.page(), nearly), request), nearly);
    }

    /// The words that count and, of prose, those of grammar behind them.
    private WordHolders holders(Question question) throws IOException {
        var weights = RankedWords.Weights.of(question);
        var words = new ArrayList<>(question.content());
        if (question.isProse()) words.addAll(question.grammar());
        return new WordHolders(
                words.stream().map(word -> RankedWords.holders(word, weights)).toList(), searcher);
    }

    /// A compound asks for its parts side by side, which is looked at only where the other words are.
    private org.apache.lucene.search.Query strict(Question question, WordHolders words, Filter filter) {
        var content = question.content();
        return content.stream().anyMatch(word -> word.tokens().size() > 1)
                ? translator.strict(question, filter)
                : holding(content.size(), question, words, filter, new MetArticles());
    }

    private org.apache.lucene.search.Query holding(
            int least, Question question, WordHolders words, Filter filter, MetArticles excluded) {
        int content = question.content().size();
        return translator.holding(new EnoughWordsQuery(words, content, least, excluded), question, filter);
    }

    private static List<Matches.Match> part(List<Matches.Match> list, SearchRequest request) {
        int from = Math.min(request.offset(), list.size());
        return list.subList(from, (int) Math.min(list.size(), (long) from + request.limit()));
    }

    private Run wideFirst(Asking asking, SearchRequest request) throws IOException {
        var question = asking.question();
        var wide = most(question, request, question.canWiden());
        var loose = question.loosened(translator::question);
        if (wide.total() > 0 || wide.partial() || loose.equals(question)) return new Run(asking, wide);
        var loosened = wide(loose, request, Way.MOST_OF_PHRASES);
        return new Run(loosened, most(loose, request, true));
    }

    private Matches most(Question question, SearchRequest request, boolean widened) throws IOException {
        if (!question.canWiden()) return matches(translator.wide(question, request.filter()), request, widened);
        var words = holders(question);
        var query = holding(question.most(), question, words, request.filter(), new MetArticles());
        return matches(query, request, widened, new MetArticles());
    }

    /// The best of those that hold most words but not all, in order. Of two words one alone is most only where few
    /// articles hold both.
    private List<Matches.Match> nearly(
            Question question, WordHolders words, SearchRequest request, long strict, MetArticles met)
            throws IOException {
        int content = question.content().size();
        if (content < 3 && strict >= FEW) return List.of();
        var query = holding(question.most(), question, words, request.filter(), met);
        var best = top(request, MOST_NEARLY, MOST_NEARLY);
        var found = searcher.search(query, best);
        var lacked = new LackedWords(question, words, translator, searcher).of(found.scoreDocs);
        return lines(found, request, new Tally(false, Reprints.NONE), lacked);
    }

    /// Ranks and counts in one pass.
    private Matches matches(org.apache.lucene.search.Query query, SearchRequest request, boolean widened)
            throws IOException {
        var counters = counters(request);
        var top = top(request, wanted(request), Integer.MAX_VALUE);
        var best = (TopFieldDocs) searcher.search(query, counters.with(top))[0];
        return counters.matches(page(query, best, request, counters.tally()), widened, searcher.timedOut());
    }

    /// Counts in one pass, noting what is met, and ranks in another that leaves out what cannot be on the page.
    private Matches matches(
            org.apache.lucene.search.Query query, SearchRequest request, boolean widened, MetArticles met)
            throws IOException {
        var counters = counters(request);
        searcher.search(query, counters.with(new Alone<>(met)));
        var page = List.<Matches.Match>of();
        if (counters.tally().total() > 0) {
            int most = (int) Math.min(wanted(request), counters.tally().total());
            page = page(query, searcher.search(query, top(request, most, most)), request, counters.tally());
        }
        return counters.matches(page, widened, searcher.timedOut());
    }

    private Counters counters(SearchRequest request) {
        return new Counters(
                request,
                new Tally(request.timeline().filter(wanted -> !wanted.layered()).isPresent(), groups),
                new FacetTally(searcher.getIndexReader(), counted(request), names, beside),
                Layers.of(request.timeline(), searcher.getIndexReader(), names));
    }

    private static Set<Facet.Kind> counted(SearchRequest request) {
        return request.facets() ? EnumSet.allOf(Facet.Kind.class) : EnumSet.noneOf(Facet.Kind.class);
    }

    /// How many of the best hold the page that is asked for, if few of them stand behind one another.
    private static long wanted(SearchRequest request) {
        long last = (long) request.offset() + request.limit();
        return request.folded() ? last + last / 4 + 10 : last; // some more, chosen
    }

    /// @param met articles after which it may leave out what is not among the best
    private TopFieldCollectorManager top(SearchRequest request, long most, int met) {
        int articles = Math.max(1, searcher.getIndexReader().maxDoc());
        return new TopFieldCollectorManager(RankOrder.of(request.sort()), Math.clamp(most, 1, articles), met);
    }

    /// Looks at more of the best where too many of them stand behind one another.
    private List<Matches.Match> page(
            org.apache.lucene.search.Query query, TopFieldDocs found, SearchRequest request, Tally tally)
            throws IOException {
        long last = Math.min(tally.lines(), (long) request.offset() + request.limit());
        var lines = lines(found, request, tally, Map.of());
        long looked = found.scoreDocs.length;
        while (lines.size() < last && looked < tally.total() && !searcher.timedOut()) {
            looked = Math.min(tally.total(), 4 * looked);
            var more = searcher.search(query, top(request, looked, Integer.MAX_VALUE));
            lines = lines(more, request, tally, Map.of());
        }
        return part(lines, request);
    }

    /// The first of each group, with the others.
    private List<Matches.Match> lines(
            TopFieldDocs found, SearchRequest request, Tally tally, Map<Integer, List<String>> lacked)
            throws IOException {
        var lines = new ArrayList<Matches.Match>();
        var seen = new HashSet<Integer>();
        for (var doc : found.scoreDocs) {
            var hit = (FieldDoc) doc;
            float score = request.sort() == hemerotheque.search.Sort.RELEVANCE ? (Float) hit.fields[0] : 0;
            var id = ArticleNumbers.of(searcher.getIndexReader(), hit.doc);
            int group = groups.groupOf(id.value());
            var words = lacked.getOrDefault(hit.doc, List.of());
            if (group == 0) lines.add(new Matches.Match(id, score, List.of(), words));
            else if (seen.add(group)) lines.add(new Matches.Match(id, score, tally.others(group, id), words));
        }
        return lines;
    }
}
