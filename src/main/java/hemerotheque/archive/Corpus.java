package hemerotheque.archive;

import hemerotheque.index.Concordancer;
import hemerotheque.index.Place;
import hemerotheque.index.Places;
import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Source;
import hemerotheque.search.Collocates;
import hemerotheque.search.Concordance;
import hemerotheque.search.ConcordanceRequest;
import hemerotheque.search.CorpusSize;
import hemerotheque.search.Filter;
import hemerotheque.search.Frequency;
import hemerotheque.search.FrequencyRequest;
import hemerotheque.search.Occurrence;
import hemerotheque.search.ParsedQuery;
import hemerotheque.search.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The texts of an archive as a corpus: every occurrence of a word, what stands near it, how often it is met over time.
///
/// Places come from the index, which knows the positions of all words; texts from the store, in pages. From any thread
/// but JavaFX's.
public final class Corpus {

    private final Rooms rooms;

    Corpus(Rooms rooms) {
        this.rooms = rooms;
    }

    /// Every occurrence of what `request` looks for. No text is read before its line is asked for, unless by the words
    /// around a few places.
    ///
    /// @throws CancellationException where `cancel` asks for it
    public Concordance concordance(ConcordanceRequest request, Cancel cancel) {
        return concordance(request, cancel, _ -> {});
    }

    /// @param sorted told now and again how much is sorted by words, up to 1
    public Concordance concordance(ConcordanceRequest request, Cancel cancel, DoubleConsumer sorted) {
        var parsed = parse(request.words());
        if (parsed.refused()) return new Concordance(0, 0, 0, CorpusSize.NONE, parsed.warnings(), (_, _) -> List.of());
        var places = places(parsed, request, cancel);
        var size = rooms.onIndex(() -> rooms.index().size(request.filter()));
        var sorting = new PlaceSorting(rooms, parsed.query(), cancel, sorted);
        return new Concordance(
                places.total(),
                places.listed(),
                places.articles(),
                size,
                parsed.warnings(),
                lines(parsed.query(), places, sorting.sorted(places, request.order()), request));
    }

    /// The words within [Collocates#REACH] of the occurrences.
    ///
    /// @param least occurrences near them that a word needs to be listed, 1 or more
    /// @param grammar whether words of grammar are listed too
    /// @throws CancellationException where `cancel` asks for it
    public Collocates collocates(ConcordanceRequest request, int least, boolean grammar, Cancel cancel) {
        var parsed = parse(request.words());
        if (parsed.refused()) return new Collocates(0, 0, 0, List.of(), parsed.warnings());
        var places = places(parsed, request, cancel);
        var counting = new CollocateCounting(new Concordancer(parsed.query()), Collocates.REACH);
        new ArticlesOfPlaces(rooms, places).each((article, here, _) -> counting.add(article, here), cancel);
        var size = rooms.onIndex(() -> rooms.index().size(Filter.NONE));
        var overall = rooms.onIndex(() -> rooms.index().overall(counting.words(least, grammar)));
        return new Collocates(
                places.total(), counting.window(), size.words(), counting.scored(overall, size), parsed.warnings());
    }

    /// How often each question of `request` is met in each bar, and how much text the archive has there.
    ///
    /// @throws CancellationException where `cancel` asks for it
    public Frequency frequency(FrequencyRequest request, Cancel cancel) {
        var archive = rooms.onIndex(() -> rooms.index().sizes(request.filter(), request.step()));
        var series = request.questions().stream()
                .map(question -> series(question, request, cancel))
                .toList();
        return new Frequency(request.step(), archive, series);
    }

    private Frequency.Series series(String question, FrequencyRequest request, Cancel cancel) {
        var parsed = parse(question);
        if (parsed.refused())
            return new Frequency.Series(question, new TreeMap<>(), Frequency.Count.NONE, parsed.warnings());
        var places = rooms.onIndex(() -> rooms.index().places(parsed.query(), request.filter(), 0, cancel::requested));
        return places.series(question, request.step(), parsed.warnings());
    }

    /// The days that words name are words here: what is counted are the places where they stand.
    private ParsedQuery parse(String words) {
        return rooms.parserOfWords().parse(words);
    }

    private Places places(ParsedQuery parsed, ConcordanceRequest request, Cancel cancel) {
        return rooms.onIndex(
                () -> rooms.index().places(parsed.query(), request.filter(), Concordance.MOST, cancel::requested));
    }

    private Concordance.Lines lines(Query query, Places places, int[] sorted, ConcordanceRequest request) {
        return (from, most) -> {
            int first = Math.min(from, sorted.length);
            int last = (int) Math.min(sorted.length, (long) first + most);
            return page(query, places, Arrays.copyOfRange(sorted, first, last), request.context());
        };
    }

    private List<Occurrence> page(Query query, Places places, int[] numbers, int words) {
        var ids = Arrays.stream(numbers).mapToObj(places::article).distinct().toList();
        var articles = rooms.store().articles(ids).stream()
                .collect(Collectors.toMap(ArchivedArticle::id, Function.identity()));
        var concordancer = new Concordancer(query);
        var page = new ArrayList<Occurrence>(numbers.length);
        for (int from = 0; from < numbers.length; ) {
            var id = places.article(numbers[from]);
            int to = from + 1;
            while (to < numbers.length && places.article(numbers[to]).equals(id)) to++;
            var here = Arrays.stream(numbers, from, to).mapToObj(places::place).toList();
            Optional.ofNullable(articles.get(id))
                    .ifPresent(article -> page.addAll(occurrences(concordancer, article, here, words)));
            from = to;
        }
        return page;
    }

    private static List<Occurrence> occurrences(
            Concordancer concordancer, ArchivedArticle article, List<Place> here, int words) {
        return concordancer.lines(article.article(), here, words).stream()
                .flatMap(Optional::stream)
                .map(line -> occurrence(article.id(), article, line))
                .toList();
    }

    private static Occurrence occurrence(ArticleId id, ArchivedArticle archived, Concordancer.Line line) {
        var article = archived.article();
        return new Occurrence(
                id,
                article.headline(),
                article.source().map(Source::name),
                article.published(),
                line.field(),
                line.paragraph(),
                line.place(),
                line.left(),
                line.keyword(),
                line.right());
    }
}
