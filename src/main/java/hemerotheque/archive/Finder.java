package hemerotheque.archive;

import hemerotheque.index.Matches;
import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleDiff;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleVersion;
import hemerotheque.model.CaptureId;
import hemerotheque.model.Picture;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Span;
import hemerotheque.model.Teaser;
import hemerotheque.model.VersionStep;
import hemerotheque.search.Answer;
import hemerotheque.search.Contents;
import hemerotheque.search.FacetRequest;
import hemerotheque.search.Facets;
import hemerotheque.search.Hit;
import hemerotheque.search.ParsedQuery;
import hemerotheque.search.Query;
import hemerotheque.search.Reprints;
import hemerotheque.search.Respelling;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Warning;
import hemerotheque.search.Why;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds and opens articles. From any thread but JavaFX's.
public final class Finder {

    private static final Comparator<Hit> OLDEST_FIRST = Comparator.comparing(
            hit -> hit.teaser().published().map(PublicationDate::first).orElse(LocalDate.MAX));

    private final Rooms rooms;
    private final WholeTimeline whole = new WholeTimeline();
    private final Listing listing;

    Finder(Rooms rooms) {
        this.rooms = rooms;
        this.listing = new Listing(rooms.store(), whole);
    }

    /// The answer to `request`: from SQLite where nothing but a filter is asked and no facets are wanted, from Lucene
    /// otherwise. Where there is none, that to the question respelt, if the archive lacks one of its words; or
    /// advice.
    public Answer search(SearchRequest request) {
        var answer = answer(request);
        boolean refused =
                answer.warnings().stream().anyMatch(warning -> warning.reason().refuses());
        return refused ? answer : advising().advised(request, answer);
    }

    private Advising advising() {
        return new Advising(this::answer, this::understand, this::respell);
    }

    private List<Respelling> respell(Query query) {
        return rooms.onIndex(() -> rooms.index().respell(query));
    }

    /// The same without advice, and never of another spelling.
    Answer answer(SearchRequest request) {
        var parsed = understand(request.words());
        if (parsed.refused()) return refused(parsed);
        boolean listed = parsed.query() instanceof Query.Everything && !request.facets();
        return listed ? listing.answer(request, parsed.warnings()) : ask(request, parsed);
    }

    /// How many articles there are of each value, among those that [#search] finds; none where the question is refused.
    public Facets facets(FacetRequest request) {
        var parsed = understand(request.words());
        if (parsed.refused()) return new Facets(0, List.of(), false);
        var facets = rooms.onIndex(() -> rooms.index().facets(parsed.query(), request));
        return facets.total() > 0
                ? facets
                : advising()
                        .respelt(request.words())
                        .map(words -> understand(words).query())
                        .map(query -> rooms.onIndex(() -> rooms.index().facets(query, request)))
                        .filter(respelt -> respelt.total() > 0)
                        .orElse(facets);
    }

    /// The part of the answer that was published on `day` of whatever year, as far as its day is known: what is dated
    /// to a month or a year alone is left out. Always from Lucene.
    public Answer onDayOfYear(MonthDay day, SearchRequest request) {
        var parsed = understand(request.words());
        if (parsed.refused()) return refused(parsed);
        return ask(request, parsed.and(new Query.DayOfYear(day)));
    }

    private static Answer refused(ParsedQuery parsed) {
        return new Answer(0, false, List.of(), List.of(), Optional.empty(), parsed.warnings());
    }

    /// What `words` were understood as, and which of them were not.
    public ParsedQuery understand(String words) {
        return rooms.parser().parse(words);
    }

    private Answer ask(SearchRequest request, ParsedQuery parsed) {
        var matches = find(request, parsed);
        return new Answer(
                matches.total(),
                matches.lines(),
                matches.widened(),
                hits(parsed.query(), matches.page()),
                matches.nearly().size(),
                matches.facets(),
                request.timeline()
                        .flatMap(wanted ->
                                matches.timeline().map(counted -> whole.beside(counted, wanted, rooms.store()))),
                warnings(parsed, matches, request));
    }

    private static List<Warning> warnings(ParsedQuery parsed, Matches matches, SearchRequest request) {
        if (!matches.partial()) return parsed.warnings();
        var all = new ArrayList<>(parsed.warnings());
        all.add(new Warning(0, request.words().length(), Warning.Reason.TOO_SLOW, ""));
        return all;
    }

    private List<Hit> hits(Query query, List<Matches.Match> page) {
        if (query instanceof Query.Everything) return unasked(page);
        var ids = page.stream().map(Matches.Match::id).toList();
        var teasers = rooms.store().teasers(ids).stream().collect(Collectors.toMap(Teaser::id, Function.identity()));
        var articles = rooms.store().articles(ids).stream()
                .collect(Collectors.toMap(ArchivedArticle::id, Function.identity()));
        var shown = page.stream()
                .filter(match -> teasers.containsKey(match.id()) && articles.containsKey(match.id()))
                .toList();
        var texts =
                shown.stream().map(match -> articles.get(match.id()).article()).toList();
        var snippets = rooms.index().snippets(query, texts).iterator();
        return shown.stream()
                .map(match -> new Hit(
                        teasers.get(match.id()),
                        match.score(),
                        snippets.next(),
                        inOrder(match.reprints()),
                        match.lacking()))
                .toList();
    }

    private List<Hit> unasked(List<Matches.Match> page) {
        var ids = page.stream().map(Matches.Match::id).toList();
        var teasers = rooms.store().teasers(ids).stream().collect(Collectors.toMap(Teaser::id, Function.identity()));
        return page.stream()
                .filter(match -> teasers.containsKey(match.id()))
                .map(match -> Listing.hit(teasers.get(match.id()), match.score(), inOrder(match.reprints())))
                .toList();
    }

    private static List<ArticleId> inOrder(List<ArticleId> reprints) {
        return reprints.stream().sorted().toList();
    }

    /// The numbers of the articles of the same lines as [#search] has for `request`, in their order, as far as they
    /// hold all the words or none does; its words are never respelt.
    public List<ArticleId> order(SearchRequest request) {
        var parsed = understand(request.words());
        if (parsed.refused()) return List.of();
        if (parsed.query() instanceof Query.Everything)
            return listing.hits(request).stream().map(hit -> hit.teaser().id()).toList();
        return find(request, parsed).page().stream().map(Matches.Match::id).toList();
    }

    private Matches find(SearchRequest request, ParsedQuery parsed) {
        var groups = request.folded() ? rooms.store().groups().all() : Reprints.NONE;
        return rooms.onIndex(() -> rooms.index().find(parsed.query(), request, groups));
    }

    /// The articles that stand behind `hit` in a folded answer to `words`, oldest first, undated ones last.
    public List<Hit> unfold(String words, Hit hit) {
        var query = understand(words).query();
        var alone = hit.reprints().stream()
                .map(id -> new Matches.Match(id, hit.score(), List.of()))
                .toList();
        var found = query instanceof Query.Everything
                ? rooms.store().teasers(hit.reprints()).stream()
                        .map(teaser -> Listing.hit(teaser, 0, List.of()))
                        .toList()
                : hits(query, alone);
        return found.stream().sorted(OLDEST_FIRST).toList();
    }

    /// The near-duplicates of an article, whatever was asked: oldest first, undated ones last.
    public List<Teaser> reprints(ArticleId id) {
        return rooms.store().groups().of(id);
    }

    /// The articles that are most like one, the most like it first, without its near-duplicates; empty where the
    /// archive does not hold it, or nothing is like it.
    ///
    /// @param most how many at the most
    public List<Hit> similar(ArticleId id, int most) {
        var article = article(id);
        if (article.isEmpty()) return List.of();
        var reprints = reprints(id).stream().map(Teaser::id).toList();
        return unasked(
                rooms.onIndex(() -> rooms.index().similar(id, article.get().article(), reprints, most)));
    }

    /// Why an article is in the answer that [#search] gives to `request`, or is not: what of the question it has,
    /// where and how often, and what that weighs. Nothing where the archive does not hold the article, no words are
    /// asked for, or the question is refused.
    public Optional<Why> why(SearchRequest request, ArticleId id) {
        return new WhyFinding(rooms, advising()).why(request, id);
    }

    public Optional<ArchivedArticle> article(ArticleId id) {
        return rooms.store().article(id);
    }

    /// The bytes of the newest capture, as they were saved.
    public Optional<byte[]> original(ArticleId id) {
        return rooms.store().captures().original(id);
    }

    /// The bytes of a capture, as they were saved.
    public Optional<byte[]> original(CaptureId id) {
        return rooms.store().captures().original(id);
    }

    /// The captures of an article with what each tells and changed: the one that it was read from first, then the
    /// others, newest first; empty where the archive does not hold it.
    public List<VersionStep> versions(ArticleId id) {
        return new Versions(rooms.store()).steps(id);
    }

    public Optional<ArticleVersion> version(CaptureId id) {
        return new Versions(rooms.store()).one(id);
    }

    /// How what one capture tells became what another one tells, be they of one article or not. Nothing where the
    /// archive does not hold both, or nobody knows what one of them tells.
    public Optional<ArticleDiff> difference(CaptureId before, CaptureId after) {
        return new Versions(rooms.store()).difference(before, after);
    }

    /// The articles that this one was separated from, see [Separation].
    public List<ArticleId> separatedFrom(ArticleId id) {
        return rooms.store().captures().separatedFrom(id);
    }

    /// The picture with these bytes, as [hemerotheque.model.KeptPicture] names it.
    public Optional<Picture> picture(String sha256) {
        return rooms.store().picture(sha256);
    }

    /// Where each of `texts` matches `words`: a list for each text, its places in order, not overlapping.
    ///
    /// @param words a question as typed; blank for no matches at all
    public List<List<Span>> matches(String words, List<String> texts) {
        var query = understand(words).query();
        return rooms.index().matches(query, texts);
    }

    public Contents contents() {
        return rooms.store().contents();
    }
}
