package hemerotheque.index;

import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Span;
import hemerotheque.search.Beside;
import hemerotheque.search.Completion;
import hemerotheque.search.ConcordanceOrder;
import hemerotheque.search.CorpusSeries;
import hemerotheque.search.CorpusSize;
import hemerotheque.search.FacetRequest;
import hemerotheque.search.Facets;
import hemerotheque.search.Filter;
import hemerotheque.search.Query;
import hemerotheque.search.Reprints;
import hemerotheque.search.Respelling;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Snippet;
import hemerotheque.search.Step;
import hemerotheque.search.Typing;
import hemerotheque.search.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The full-text index of one archive, in the folder `index` of it.
///
/// Searching is safe from any thread; `put`, `delete`, `commit` and `clear` are for one thread at a time, and
/// `prepare` for one, which may be another. What was put is found after the next `commit`; what was not committed is
/// gone after `close`. After an [IOException] from one of them the index is to be closed and opened again.
public final class ArticleIndex implements AutoCloseable {

    /// Conditions that one question may come to in the end; Lucene's own limit is under what ours can reach.
    private static final int MOST_CONDITIONS = 65_536;

    private final Directory directory;
    private final IndexFolder folder;
    private final Optional<IndexWriter> writer;
    private final Searchers searchers;
    private final Beside beside;
    private final IndexFields fields = new IndexFields();
    private final FacetNames names = new FacetNames();
    private final Completing completing = new Completing();
    private final KnownForms forms = new KnownForms();
    private volatile long seq;

    private ArticleIndex(
            Directory directory,
            IndexFolder folder,
            Optional<IndexWriter> writer,
            Optional<Path> followed,
            Beside beside)
            throws IOException {
        this.beside = beside;
        this.directory = directory;
        this.folder = folder;
        this.writer = writer;
        IndexSearcher.setMaxClauseCount(MOST_CONDITIONS);
        searchers = new Searchers(folder, followed);
        seq = searchers.seq();
    }

    /// Opens the index in `folder`; an index that is missing, damaged, of another version or of another archive than
    /// `identity` is thrown away and begun anew, with `seq` 0.
    ///
    /// @param lastSeq of the store: an index that is ahead of it is begun anew as well
    /// @param beside asked by any thread what the index does not hold
    /// @throws IOException where the folder cannot be read or written, or another process writes in it
    public static ArticleIndex open(Path folder, String identity, long lastSeq, Beside beside) throws IOException {
        Files.createDirectories(folder);
        return open(FSDirectory.open(folder), folder, identity, lastSeq, beside);
    }

    /// An empty index apart from its archive, which goes when it is closed: for an archive that is only read, and whose
    /// own index can be neither read nor made again.
    public static ArticleIndex openAside(String identity, Beside beside) throws IOException {
        var folder = Files.createTempDirectory("hemerotheque-index");
        return open(new PassingDirectory(folder), folder, identity, 0, beside);
    }

    private static ArticleIndex open(Directory directory, Path folder, String identity, long lastSeq, Beside beside)
            throws IOException {
        VectorAdvice.silence();
        try {
            var inside = new IndexFolder(directory, folder, identity);
            var known = inside.seq().filter(seq -> seq <= lastSeq);
            var writer = inside.writer(known.isPresent());
            return new ArticleIndex(directory, inside, Optional.of(writer), Optional.empty(), beside);
        } catch (IOException e) {
            directory.close();
            throw e;
        }
    }

    /// Opens the index for searching only, while another process may write in it; each search sees its last commit.
    ///
    /// @throws IOException where there is no index of this archive and this version that can be read
    public static ArticleIndex openReadOnly(Path folder, String identity, Beside beside) throws IOException {
        if (!Files.isDirectory(folder)) throw new IOException("no index in " + folder);
        VectorAdvice.silence();
        var directory = FSDirectory.open(folder);
        try {
            var inside = new IndexFolder(directory, folder, identity);
            return new ArticleIndex(directory, inside, Optional.empty(), Optional.of(folder), beside);
        } catch (IOException e) {
            directory.close();
            throw e;
        }
    }

    /// How far the index has come in the changes of the store, as of the last `commit`.
    public long seq() {
        return seq;
    }

    /// Makes an article ready to be put: some half of the work, which can be done while another thread puts.
    public PreparedArticle prepare(ArticleId id, Article article, Provenance provenance) {
        return new PreparedArticle(id, fields.document(id, article, provenance));
    }

    /// Adds an article, or replaces it.
    public void put(PreparedArticle article) throws IOException {
        writer().updateDocument(IndexFields.key(article.id()), article.document());
    }

    /// Prepares an article and puts it.
    public void put(ArticleId id, Article article, Provenance provenance) throws IOException {
        put(prepare(id, article, provenance));
    }

    /// The same of an article of which neither import nor capture is known.
    public void put(ArticleId id, Article article, Optional<String> address) throws IOException {
        put(id, article, Provenance.at(address));
    }

    public void delete(ArticleId id) throws IOException {
        writer().deleteDocuments(IndexFields.key(id));
    }

    /// Makes durable and findable what was put, together with the change it reaches to.
    public void commit(long seq) throws IOException {
        folder.commit(writer(), seq);
        searchers.refresh();
        this.seq = seq;
    }

    /// Throws everything away: an empty index with `seq` 0, which is searched as it was until it has come as far again.
    public void clear() throws IOException {
        writer().deleteAll();
        commit(0);
    }

    private IndexWriter writer() {
        return writer.orElseThrow(() -> new IllegalStateException("opened for searching only"));
    }

    /// Finds what matches `query` and the filter of `request`; its words are not looked at, and nothing is folded.
    public Matches find(Query query, SearchRequest request) throws IOException {
        return find(query, request, Reprints.NONE);
    }

    /// @param groups what stands behind one another where `request` is folded
    public Matches find(Query query, SearchRequest request, Reprints groups) throws IOException {
        var behind = request.folded() ? groups : Reprints.NONE;
        return searchers.with(searcher -> new Searching(searcher, behind, names, atOnce()).find(query, request));
    }

    /// The facets of `query`, which are counted for the words of `request`; those words are not looked at.
    public Facets facets(Query query, FacetRequest request) throws IOException {
        return searchers.with(searcher -> new Faceting(searcher, names, request, atOnce()).count(query));
    }

    /// The words of `query` that no article has, or as good as none, with the nearest that there are.
    public List<Respelling> respell(Query query) throws IOException {
        return searchers.with(searcher -> new Spelling(searcher.getIndexReader()).of(query));
    }

    /// The articles that are most like `article`, the most like it first, none that has little in common with it.
    ///
    /// @param id of the article, which is left out
    /// @param others left out as well
    /// @param most how many at the most
    public List<Matches.Match> similar(ArticleId id, Article article, Collection<ArticleId> others, int most)
            throws IOException {
        return searchers.with(searcher -> new SimilarFinding(searcher, id, others).find(article, most));
    }

    /// Why an article is in the answer to `query`, or is not; nothing where the index does not hold it.
    ///
    /// @param request whose filter, order and match are those of the answer
    /// @param article as it was put
    /// @param provenance the same
    public Optional<Why> why(Query query, SearchRequest request, ArticleId id, Article article, Provenance provenance)
            throws IOException {
        return searchers.with(
                searcher -> new Explaining(searcher, new Searching(searcher, Reprints.NONE, names, atOnce()))
                        .explain(query, request, id, article, provenance));
    }

    /// How many articles have all that `query` asks for, and how many of them have a number over `last`.
    public Counts count(Query query, long last) throws IOException {
        return searchers.with(searcher -> {
            var counting = new Counting(searcher, query, atOnce());
            return new Counts(counting.all(), counting.after(last));
        });
    }

    /// @param later with a number over a given one
    public record Counts(long all, long later) {}

    /// What is being typed could become, out of the articles, the most frequent first: words, then names.
    ///
    /// @param most words, and half as many names where no field is asked for
    public List<Completion> completions(Typing typing, int most) throws IOException {
        return searchers.with(searcher -> completing.of(typing, most, searcher.getIndexReader()));
    }

    /// Every place where the articles that answer `query` have what it looks for.
    ///
    /// @param most places that are kept; all are counted
    /// @param unwanted asked now and again: whether nobody waits any more
    /// @throws java.util.concurrent.CancellationException where nobody does
    public Places places(Query query, Filter filter, int most, BooleanSupplier unwanted) throws IOException {
        return searchers.with(searcher -> new PlaceFinding(searcher, most, atOnce(), unwanted).find(query, filter));
    }

    /// Tells the words beside `places` by which `order` sorts them, in as many articles as there are: see
    /// [Places#areMany].
    ///
    /// @param unwanted asked now and again: whether nobody waits any more
    /// @param share told now and again how much is done, up to 1
    /// @throws java.util.concurrent.CancellationException where nobody does
    public void beside(
            Places places, ConcordanceOrder order, WordsBeside told, BooleanSupplier unwanted, DoubleConsumer share)
            throws IOException {
        var finding = new BesideFinding(places, order, told, unwanted, share);
        searchers.look(searcher -> finding.find(searcher.getIndexReader()));
    }

    /// How much text the articles have that `filter` leaves.
    public CorpusSize size(Filter filter) throws IOException {
        return searchers.with(searcher -> CorpusSizes.of(searcher, filter));
    }

    /// The same by the time of publication.
    public CorpusSeries sizes(Filter filter, Step step) throws IOException {
        return searchers.with(searcher -> CorpusSizes.of(searcher, filter, step));
    }

    /// How often `words`, folded as the index has them, stand in headlines, standfirsts and bodies of all articles.
    public Map<String, Long> overall(Collection<String> words) throws IOException {
        return searchers.with(searcher -> WordCounts.overall(searcher, words));
    }

    private Beside atOnce() {
        return new AtOnce(beside);
    }

    /// Of each of `articles` the passage that shows best why it matches, some 200 characters. All at once, as most
    /// words of one stand in another as well and are analysed only once.
    public List<Snippet> snippets(Query query, List<Article> articles) {
        var snippets = new Snippets(new Highlights(query, forms));
        return articles.stream().map(snippets::best).toList();
    }

    /// Where each of `texts` matches the words of `query`: its places in order, not overlapping.
    public List<List<Span>> matches(Query query, List<String> texts) {
        var highlights = new Highlights(query, forms);
        return texts.stream().map(highlights::spans).toList();
    }

    /// The numbers of all articles, in no order.
    public void forEachId(LongConsumer each) throws IOException {
        searchers.look(searcher -> ArticleNumbers.forEach(searcher.getIndexReader(), each));
    }

    /// Verifies the checksums of the files of the last commit, read anew from the disk.
    public IndexFindings check() throws IOException {
        return IndexFindings.in(directory);
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        if (writer.isPresent()) writer.get().rollback();
        directory.close();
    }
}
