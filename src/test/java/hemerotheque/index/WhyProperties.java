package hemerotheque.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.DateRange;
import hemerotheque.model.Evidence;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import hemerotheque.model.Text;
import hemerotheque.search.Beside;
import hemerotheque.search.Field;
import hemerotheque.search.Filter;
import hemerotheque.search.Form;
import hemerotheque.search.QueryParser;
import hemerotheque.search.Reason;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Why;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/// What is told of a result is what its search made of it, and what a plain look at its texts finds.
class WhyProperties {

    private final QueryParser parser = new QueryParser(
            LocalDate.of(2020, 3, 15),
            () -> Optional.of(new DateRange(LocalDate.of(1990, 1, 1), LocalDate.of(2020, 12, 31))),
            _ -> Optional.empty());
    private ArticleIndex index;

    @BeforeProperty
    void open() throws IOException {
        index = ArticleIndex.openAside("archive", Beside.NOTHING);
    }

    @AfterProperty
    void close() throws IOException {
        index.close();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void thePartsOfEveryScoreSumToIt(
            @ForAll("articles") @Size(min = 1, max = 14) List<Article> articles,
            @ForAll("questions") String question,
            @ForAll("filters") Filter filter)
            throws IOException {
        fill(articles);
        var request = Press.ALL.filtered(filter).page(0, 50);
        var scores = scores(question, request);

        for (long id = 1; id <= articles.size(); id++) {
            var why = why(question, request, id, articles);
            var score = Optional.ofNullable(scores.get(id));
            assertEquals(score.isPresent(), why.standing() != Why.Standing.NONE, why::toString);
            assertEquals(score.orElse(0f), why.score(), 1e-4 * (1 + score.orElse(0f)), why::toString);
            double sum = why.reasons().stream().mapToDouble(Reason::weight).sum();
            assertEquals(why.score(), sum, 1e-4 * (1 + sum), why::toString);
            assertEquals(articles.size(), why.archive());
            if (why.standing() == Why.Standing.ALL) assertEquals(List.of(), lacking(why), why::toString);
        }
    }

    /// But for days, which exclude nothing.
    private static List<Reason> lacking(Why why) {
        return why.lacking().stream()
                .filter(reason -> !(reason instanceof Reason.Days))
                .toList();
    }

    private Map<Long, Float> scores(String question, SearchRequest request) throws IOException {
        var matches = index.find(parser.parse(question).query(), request);
        var scores = new HashMap<Long, Float>();
        for (var match : matches.page()) scores.put(match.id().value(), match.score());
        for (var match : matches.nearly()) scores.put(match.id().value(), match.score());
        return scores;
    }

    private Why why(String question, SearchRequest request, long id, List<Article> articles) throws IOException {
        var article = articles.get((int) id - 1);
        return index.why(
                        parser.parse(question).query(),
                        request,
                        new ArticleId(id),
                        article,
                        Provenance.at(Optional.empty()))
                .orElseThrow();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void formsAndFieldsAreThoseOfTheTexts(
            @ForAll("articles") @Size(min = 1, max = 8) List<Article> articles, @ForAll("things") String question)
            throws IOException {
        fill(articles);

        for (long id = 1; id <= articles.size(); id++) {
            for (var reason : why(question, Press.ALL, id, articles).reasons()) {
                var sought = (Reason.Sought) reason;
                var scanned = PlainScan.of(sought.asked(), articles.get((int) id - 1));
                assertEquals(scanned, told(sought.forms()), sought::toString);
                assertEquals(!scanned.isEmpty(), sought.holds(), sought::toString);
                if (sought.articles().isPresent())
                    assertEquals(
                            articles.stream()
                                    .filter(article -> !PlainScan.of(sought.asked(), article)
                                            .isEmpty())
                                    .count(),
                            sought.articles().getAsLong(),
                            sought::toString);
            }
        }
    }

    private static Map<String, Map<Field, Integer>> told(List<Form> forms) {
        var told = new TreeMap<String, Map<Field, Integer>>();
        for (var form : forms) {
            assertTrue(form.total() > 0);
            told.put(form.spelling().toLowerCase(Locale.FRENCH) + form.between(), form.times());
        }
        return told;
    }

    private void fill(List<Article> articles) throws IOException {
        index.clear();
        Press.fill(index, articles.toArray(Article[]::new));
    }

    @Provide
    Arbitrary<List<Article>> articles() {
        var dates = Arbitraries.of("", "1998", "1998-05", "1998-05-17", "2019-12-03", "2020-01-01");
        var sources = Arbitraries.of("", "Le Port du Soir", "La Loupe");
        var article = Combinators.combine(
                        text(4),
                        text(3).optional(),
                        text(12).list().ofMinSize(1).ofMaxSize(3),
                        dates,
                        sources,
                        text(3).optional())
                .as(WhyProperties::article);
        return article.list();
    }

    private static Article article(
            String headline,
            Optional<String> standfirst,
            List<String> paragraphs,
            String date,
            String source,
            Optional<String> caption) {
        var body = new ArrayList<Block>();
        for (var paragraph : paragraphs) body.add(new Block.Paragraph(paragraph));
        caption.ifPresent(some -> body.add(new Block.Figure(Optional.empty(), Optional.of(some), Optional.empty())));
        return new Article(
                Text.some(source).map(Source::new),
                headline,
                standfirst,
                List.of(new Author("Camille Port")),
                Text.some(date).map(iso -> PublicationDate.parse(iso, Evidence.META)),
                Optional.empty(),
                Optional.empty(),
                Optional.of("fr"),
                List.of(),
                body);
    }

    private static Arbitrary<String> text(int most) {
        var words = Arbitraries.of(
                "loup",
                "Loups",
                "loups",
                "LOUP",
                "loir",
                "retraite",
                "Retraites",
                "retraité",
                "port",
                "ports",
                "la",
                "dans",
                "2019",
                "décembre",
                "mai");
        var gaps = Arbitraries.of(" ", ", ", ". ", "\n", " – ", " Haut-Karabakh ", " haut ");
        return Combinators.combine(words, gaps)
                .as((word, gap) -> word + gap)
                .list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .map(parts -> String.join("", parts).strip());
    }

    @Provide
    Arbitrary<Filter> filters() {
        return Arbitraries.of(
                Filter.NONE,
                Filter.NONE,
                Filter.NONE.from(List.of("La Loupe")),
                Filter.NONE.within(new DateRange(LocalDate.of(1998, 5, 1), LocalDate.of(2019, 12, 31))));
    }

    @Provide
    Arbitrary<String> things() {
        return Arbitraries.of(
                "loup",
                "Retraites",
                "loup retraite",
                "loups port retraité",
                "titre:loup",
                "texte:retraites",
                "chapô:port loup",
                "légende:loup",
                "source:port",
                "auteur:port",
                "=retraité",
                "=retraite",
                "=loups",
                "lou*",
                "l?up",
                "retrait*",
                "loup~",
                "\"loup retraité\"",
                "\"la retraite\"",
                "loup PROCHE/3 retraites",
                "port PROCHE/0 loir",
                "loup PROCHE/2 ports");
    }

    @Provide
    Arbitrary<String> questions() {
        var parts = Arbitraries.of(
                "loup",
                "retraites",
                "port",
                "la",
                "dans",
                "Haut-Karabakh",
                "hautkarabakh",
                "absent",
                "titre:loup",
                "=retraité",
                "accents:retraité",
                "lou*",
                "loup~",
                "\"loup la\"",
                "\"port absent\"",
                "(loup OU retraite)",
                "(date:1998 OU loup)",
                "(\"la port\" OU (loup port) OU mois:1998-05)",
                "-loir",
                "-\"loup port\"",
                "loup PROCHE/3 retraites",
                "date:..2019",
                "mots:>5",
                "a:légende",
                "source:=\"La Loupe\"",
                "source:port",
                "langue:fr",
                "décembre 2019",
                "17 mai",
                "1998",
                "comment",
                "pourquoi les loups dans la retraite du port vont-ils");
        return parts.list().ofMinSize(1).ofMaxSize(5).map(some -> String.join(" ", some));
    }
}
