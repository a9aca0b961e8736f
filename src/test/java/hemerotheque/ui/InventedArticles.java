package hemerotheque.ui;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Block;
import hemerotheque.model.Capture;
import hemerotheque.model.DateRange;
import hemerotheque.model.Evidence;
import hemerotheque.model.Origin;
import hemerotheque.model.Precision;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import hemerotheque.model.Span;
import hemerotheque.model.Teaser;
import hemerotheque.search.Answer;
import hemerotheque.search.Contents;
import hemerotheque.search.Filter;
import hemerotheque.search.Hit;
import hemerotheque.search.Query;
import hemerotheque.search.QueryParser;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Snippet;
import hemerotheque.search.Sort;
import hemerotheque.search.Step;
import hemerotheque.search.Timeline;
import hemerotheque.search.TimelineRequest;
import hemerotheque.search.TimelineTally;
import hemerotheque.ui.importing.EncodingViewModel;
import hemerotheque.ui.reading.Shelf;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A small press of invented articles that answers as an archive does, in memory: the window is tested on it without
/// files. Words are found as they are spelt, all of them.
public final class InventedArticles {

    private static final List<String> SOURCES =
            List.of("Le Phare de l’Ouest", "La Gazette du Rhône", "L’Écho des Alpes");
    private static final List<String> SECTIONS = List.of("Politique", "Économie", "Culture", "Social");
    private static final List<String> HEADLINES = List.of(
            "Retraites\u00a0: les syndicats et l’exécutif se retrouvent autour de la table, sans grand espoir d’accord",
            "Grève\u00a0: un train sur deux circulera demain",
            "La médiathèque rouvre après deux ans de travaux",
            "Le budget de la ville adopté de justesse",
            "Un chœur d’enfants reprend les chansons de l’usine",
            "Sécheresse\u00a0: les maires demandent un plan d’ensemble pour l’eau et les forêts");
    private static final List<String> LEDES = List.of(
            "La réforme des retraites, contestée depuis six semaines dans la rue, revient mardi au Sénat\u00a0: la rencontre de mardi n’a rien donné, et chacun se renvoie la faute devant les micros.",
            "La grève entre dans sa troisième semaine. Les usagers s’organisent entre eux, par des listes de covoiturage.",
            "Quarante mille livres ont retrouvé leurs rayons\u202f; la salle de lecture donne maintenant sur le fleuve.",
            "Par vingt-trois voix contre vingt-deux, le conseil a voté un budget en hausse.");

    private final List<Teaser> teasers;
    private final InventedSearches saved =
            InventedSearches.named("Réforme des retraites", "Grève", "Nécrologies du Finistère et des Côtes-d’Armor");

    public InventedArticles(int articles) {
        var random = new Random(7);
        teasers = IntStream.range(0, articles).mapToObj(i -> teaser(i, random)).toList();
    }

    private static Teaser teaser(int i, Random random) {
        var dated = random.nextInt(40) > 0;
        var day = LocalDate.of(1998, 1, 1).plusDays((long) (Math.sqrt(random.nextDouble()) * 10_400));
        var date = random.nextInt(30) > 0 ? day.toString() : day.toString().substring(0, 7);
        int kind = random.nextInt(HEADLINES.size());
        return new Teaser(
                new ArticleId(i + 1),
                random.nextInt(25) > 0 ? Optional.of(SOURCES.get(random.nextInt(SOURCES.size()))) : Optional.empty(),
                random.nextInt(5) > 0 ? Optional.of(SECTIONS.get(random.nextInt(SECTIONS.size()))) : Optional.empty(),
                dated ? Optional.of(PublicationDate.parse(date, Evidence.values()[0])) : Optional.empty(),
                HEADLINES.get(kind),
                LEDES.get(kind % LEDES.size()),
                Optional.empty(),
                1 + random.nextInt(8) / 7);
    }

    Desk desk() {
        return new Desk(
                this::search,
                (words, hit) -> behind(hit.teaser()).stream()
                        .map(teaser -> new Hit(teaser, 0, snippet(teaser, words)))
                        .toList(),
                this::onDayOfYear,
                saved,
                new InventedStates(
                        teasers.size(),
                        request -> search(request).hits().stream()
                                .map(hit -> hit.teaser().id())
                                .toList()),
                new InventedFolders(),
                new InventedNotes(),
                InventedHistory.of("médiathèque", "budget date:2019", "retraites OU grève"),
                InventedCompletions::of,
                this::contents,
                new NoFacets(),
                new Shelf(
                        this::article,
                        _ -> Optional.empty(),
                        _ -> Optional.empty(),
                        InventedArticles::matches,
                        id -> behind(teasers.get((int) id.value() - 1))),
                (_, _, _) -> {
                    throw new UnsupportedOperationException("nothing is imported here");
                },
                new NoImports(),
                (_, _, _) -> {
                    throw new UnsupportedOperationException("nothing is tried here");
                },
                new EncodingViewModel.Work((_, _) -> Optional.empty(), (_, _) -> Optional.empty()));
    }

    private Optional<ArchivedArticle> article(ArticleId id) {
        return teasers.stream()
                .filter(teaser -> teaser.id().equals(id))
                .findFirst()
                .map(InventedArticles::article);
    }

    private static ArchivedArticle article(Teaser teaser) {
        List<Block> body = Stream.concat(Stream.of(teaser.lede()), LEDES.stream())
                .<Block>map(Block.Paragraph::new)
                .toList();
        var article = new Article(
                teaser.source().map(Source::new),
                teaser.headline(),
                Optional.of("Une semaine de plus, et toujours pas d’issue en vue."),
                List.of(),
                teaser.published(),
                Optional.empty(),
                teaser.section(),
                Optional.of("fr"),
                List.of(),
                body);
        var capture = new Capture(Origin.file("page.html"), Optional.empty(), Optional.empty(), "0".repeat(64));
        return new ArchivedArticle(teaser.id(), article, List.of(capture), Instant.EPOCH, "0".repeat(64));
    }

    private static List<List<Span>> matches(String words, List<String> texts) {
        return texts.stream().map(text -> spans(text, words)).toList();
    }

    private static List<Span> spans(String text, String words) {
        int at = words.isBlank() ? -1 : text.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        return at < 0 ? List.of() : List.of(new Span(at, at + words.length()));
    }

    public Answer onDayOfYear(MonthDay day, SearchRequest request) {
        return answer(
                request,
                teaser -> teaser.published()
                        .filter(date -> date.precision() == Precision.DAY
                                && MonthDay.from(date.first()).equals(day))
                        .isPresent());
    }

    public Answer search(SearchRequest request) {
        return answer(request, _ -> true);
    }

    private Answer answer(SearchRequest request, Predicate<Teaser> passes) {
        var words = words(request.words());
        var found = teasers.stream()
                .filter(passes)
                .filter(teaser -> matches(request.filter(), teaser))
                .filter(teaser -> words.stream().allMatch(word -> text(teaser).contains(word)))
                .sorted(order(request.sort()))
                .toList();
        var page = found.stream()
                .skip(request.offset())
                .limit(request.limit())
                .map(teaser -> new Hit(teaser, 0, snippet(teaser, request.words()), folded(request, teaser)))
                .toList();
        var timeline = request.timeline().map(wanted -> timeline(found, wanted));
        long lines = request.folded() ? found.size() * 3L / 4 : found.size(); // as if a fourth stood behind others
        var faults =
                new QueryParser(LocalDate.of(2026, 3, 1)).parse(request.words()).warnings();
        return new Answer(found.size(), lines, false, page, List.of(), timeline, faults);
    }

    /// All but those that name days.
    private static List<String> words(String question) {
        return new QueryParser(LocalDate.of(2026, 3, 1))
                .parse(question).parts().stream()
                        .filter(part -> !(part.query() instanceof Query.Dated))
                        .flatMap(part -> Stream.of(question.substring(
                                        part.place().start(), part.place().end())
                                .toLowerCase(Locale.ROOT)
                                .split(" ")))
                        .toList();
    }

    private List<ArticleId> folded(SearchRequest request, Teaser teaser) {
        return request.folded() ? behind(teaser).stream().map(Teaser::id).toList() : List.of();
    }

    /// Every third article has one to four others, which are not its own text: only lists show them.
    private List<Teaser> behind(Teaser teaser) {
        int number = (int) teaser.id().value();
        if (number % 3 != 0) return List.of();
        return teasers.stream().skip(number).limit(1 + number % 4).toList();
    }

    private static String text(Teaser teaser) {
        return (teaser.headline() + " " + teaser.lede()).toLowerCase(Locale.ROOT);
    }

    private static Comparator<Teaser> order(Sort sort) {
        var newest = Comparator.comparing((Teaser teaser) ->
                teaser.published().map(PublicationDate::first).orElse(LocalDate.MIN));
        return sort == Sort.OLDEST ? newest : newest.reversed();
    }

    private static boolean matches(Filter filter, Teaser teaser) {
        boolean inDays = filter.days()
                .map(days -> teaser.published()
                        .filter(date -> date.range().overlaps(days))
                        .isPresent())
                .orElse(true);
        boolean ofSource = filter.sources().isEmpty() && !filter.unsourced()
                || filter.unsourced() && teaser.source().isEmpty()
                || teaser.source().filter(filter.sources()::contains).isPresent();
        boolean inSection = filter.section().isEmpty() || filter.section().equals(teaser.section());
        return inDays
                && ofSource
                && inSection
                && (!filter.undated() || teaser.published().isEmpty());
    }

    private static Snippet snippet(Teaser teaser, String words) {
        return new Snippet(teaser.lede(), spans(teaser.lede(), words));
    }

    private Timeline timeline(List<Teaser> found, TimelineRequest wanted) {
        var counted = counted(found, wanted.step());
        var bare = wanted.layered()
                ? counted
                : new Timeline(counted.step(), counted.bars(), counted.undated(), counted.coarse());
        return wanted.beside() ? bare.beside(counted(teasers, wanted.step())) : bare;
    }

    private static Timeline counted(List<Teaser> found, Step step) {
        var tally = new TimelineTally(step);
        for (var teaser : found)
            teaser.published()
                    .ifPresentOrElse(
                            date -> tally.add(teaser.source(), date.first(), date.precision(), 1),
                            () -> tally.addUndated(teaser.source(), 1));
        return tally.timeline();
    }

    public Contents contents() {
        var dates =
                teasers.stream().flatMap(teaser -> teaser.published().stream()).toList();
        var days = dates.stream().map(PublicationDate::first).toList();
        var years = new TreeMap<Integer, Long>(Comparator.reverseOrder());
        days.forEach(day -> years.merge(day.getYear(), 1L, Long::sum));
        var months = new TreeMap<YearMonth, Long>(Comparator.reverseOrder());
        days.forEach(day -> months.merge(YearMonth.from(day), 1L, Long::sum));
        return new Contents(
                teasers.size(),
                teasers.size(),
                days.stream()
                        .min(LocalDate::compareTo)
                        .map(first -> new DateRange(
                                first, days.stream().max(LocalDate::compareTo).orElseThrow())),
                sources(),
                months,
                years,
                teasers.size() - dates.size(),
                teasers.stream().filter(teaser -> teaser.source().isEmpty()).count());
    }

    private List<Contents.SourceCount> sources() {
        return SOURCES.stream()
                .sorted(Collator.getInstance(Locale.FRANCE))
                .map(source -> new Contents.SourceCount(source, count(source, Optional.empty()), sections(source)))
                .filter(source -> source.articles() > 0)
                .toList();
    }

    private List<Contents.SectionCount> sections(String source) {
        return SECTIONS.stream()
                .map(section -> new Contents.SectionCount(section, count(source, Optional.of(section))))
                .sorted(Comparator.comparing(Contents.SectionCount::articles).reversed())
                .toList();
    }

    private long count(String source, Optional<String> section) {
        return teasers.stream()
                .filter(teaser -> teaser.source().equals(Optional.of(source)))
                .filter(teaser -> section.isEmpty() || teaser.section().equals(section))
                .count();
    }
}
