package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.index.ArticleIndex;
import hemerotheque.index.Concordancer;
import hemerotheque.index.Place;
import hemerotheque.index.Places;
import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Block;
import hemerotheque.search.Beside;
import hemerotheque.search.ConcordanceOrder;
import hemerotheque.search.Filter;
import hemerotheque.search.Query;
import hemerotheque.search.QueryParser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/// The index and the texts tell the same words beside places, and sort them as a plain sort does.
class ContextOrderProperties {

    private static final List<ConcordanceOrder> BY_WORDS = Arrays.stream(ConcordanceOrder.values())
            .filter(order -> order.words() > 0)
            .toList();

    private static final QueryParser QUESTIONS = new QueryParser(LocalDate.of(2020, 3, 15));

    private ArticleIndex index;

    @BeforeProperty
    void open() throws IOException {
        index = ArticleIndex.openAside("archive", Beside.NOTHING);
    }

    @AfterProperty
    void close() throws IOException {
        index.close();
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void isThatOfAPlainSort(
            @ForAll("articles") @Size(min = 1, max = 12) List<Article> articles,
            @ForAll("questions") String question,
            @ForAll("orders") ConcordanceOrder order)
            throws IOException {
        fill(articles);
        var query = QUESTIONS.parse(question).query();
        var places = index.places(query, Filter.NONE, 1000, () -> false);
        var byDay = places.sorted(order);

        var plain = plain(query, places, order, articles);

        assertEquals(plain, told(byTexts(query, places, order, articles).sorted(byDay)));
        assertEquals(plain, told(byIndex(places, order).sorted(byDay)));
    }

    @Example
    void isNotLookedForWhereNobodyWaits() throws IOException {
        fill(List.of(titled("Le canal gelé"), titled("Un grand canal")));
        var canals = index.places(QUESTIONS.parse("canal").query(), Filter.NONE, 1000, () -> false);
        var shares = new ArrayList<Double>();

        assertThrows(
                CancellationException.class,
                () -> index.beside(canals, ConcordanceOrder.LEFT1, (_, _, _) -> {}, () -> true, shares::add));
        assertEquals(List.of(), shares);
        index.beside(canals, ConcordanceOrder.LEFT1, (_, _, _) -> {}, () -> false, shares::add);
        assertTrue(shares.stream().allMatch(share -> share > 0 && share <= 1), shares::toString);
        assertFalse(shares.isEmpty());
    }

    /// In several segments, with one article that was replaced and one that is gone.
    private void fill(List<Article> articles) throws IOException {
        index.clear();
        for (int i = 0; i < articles.size(); i++) {
            put(i, articles.getFirst());
            if (i % 5 == 4) index.commit(1);
        }
        for (int i = 0; i < articles.size(); i++) put(i, articles.get(i));
        if (articles.size() > 3) index.delete(new ArticleId(3));
        index.commit(1);
    }

    private void put(int at, Article article) throws IOException {
        index.put(new ArticleId(at + 1), article, Optional.empty());
    }

    private static List<Integer> told(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    private List<Integer> plain(Query query, Places places, ConcordanceOrder order, List<Article> articles) {
        var contexts = new ArrayList<List<String>>();
        for (int i = 0; i < places.listed(); i++)
            contexts.add(new Concordancer(query)
                    .beside(article(places, i, articles), List.of(places.place(i)), order.words(), order.isLeft())
                    .getFirst());
        var sorted = new ArrayList<>(told(places.sorted(order)));
        sorted.sort(Comparator.comparing(contexts::get, ContextOrderProperties::compared));
        return sorted;
    }

    /// Word by word; where a paragraph ends comes first.
    private static int compared(List<String> one, List<String> other) {
        return Arrays.compare(one.toArray(String[]::new), other.toArray(String[]::new));
    }

    private static Article article(Places places, int number, List<Article> articles) {
        return articles.get((int) places.article(number).value() - 1);
    }

    private static ContextOrder byTexts(Query query, Places places, ConcordanceOrder order, List<Article> articles) {
        var context = new ContextOrder(order, places.listed());
        int[] starts = places.articleStarts();
        for (int i = 0; i + 1 < starts.length; i++) {
            List<Place> here = IntStream.range(starts[i], starts[i + 1])
                    .mapToObj(places::place)
                    .toList();
            context.add(new Concordancer(query), article(places, starts[i], articles), here, starts[i]);
        }
        return context;
    }

    private ContextOrder byIndex(Places places, ConcordanceOrder order) throws IOException {
        var context = new ContextOrder(order, places.listed());
        index.beside(places, order, context::add, () -> false, _ -> {});
        return context;
    }

    @Provide
    Arbitrary<ConcordanceOrder> orders() {
        return Arbitraries.of(BY_WORDS);
    }

    @Provide
    Arbitrary<String> questions() {
        return Arbitraries.of(
                "canal",
                "canal OU péniche",
                "\"grand canal\"",
                "can*",
                "Saint-Malo",
                "canal PROCHE/3 gel",
                "titre:canal",
                "t-shirt");
    }

    @Provide
    Arbitrary<List<Article>> articles() {
        return article().list();
    }

    private static Arbitrary<Article> article() {
        var caption = text(5).map(words -> new Block.Figure(Optional.empty(), Optional.of(words), Optional.empty()));
        var paragraph = Arbitraries.<Block>oneOf(text(12).map(Block.Paragraph::new), caption.map(figure -> figure));
        return Combinators.combine(text(6), text(6).optional(), paragraph.list().ofMaxSize(4))
                .as(ContextOrderProperties::article);
    }

    private static Article titled(String headline) {
        return article(headline, Optional.empty(), List.of());
    }

    private static Article article(String headline, Optional<String> standfirst, List<Block> body) {
        return new Article(
                Optional.empty(),
                headline,
                standfirst,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                body);
    }

    /// Some of its words are one with the next: compounds, elisions, and what is written both ways.
    private static Arbitrary<String> text(int most) {
        var words = Arbitraries.of(
                "canal", "Canaux", "grand", "péniche", "peniche", "gel", "gelé", "l", "d", "t", "shirt", "saint",
                "Malo");
        var gaps = Arbitraries.of(" ", " ", " ", ", ", "-", "’");
        return Combinators.combine(words, gaps)
                .as((word, gap) -> word + gap)
                .list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .map(parts -> String.join("", parts));
    }
}
