package hemerotheque.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.Article;
import hemerotheque.search.Beside;
import hemerotheque.search.Field;
import hemerotheque.search.Filter;
import hemerotheque.search.Frequency;
import hemerotheque.search.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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

/// What the index tells is what a plain scan of the texts finds, and the reverse.
class PlacesProperties {

    private ArticleIndex index;

    @BeforeProperty
    void open() throws IOException {
        index = ArticleIndex.openAside("archive", Beside.NOTHING);
    }

    @AfterProperty
    void close() throws IOException {
        index.close();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void areThoseOfAPlainScan(
            @ForAll("articles") @Size(min = 1, max = 8) List<Article> articles, @ForAll("questions") String question)
            throws IOException {
        index.clear();
        Press.fill(index, articles.toArray(Article[]::new));

        assertEquals(scanned(question, articles), told(question, articles));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void ofAllBarsAreTheTotal(
            @ForAll("articles") @Size(min = 1, max = 8) List<Article> articles,
            @ForAll("questions") String question,
            @ForAll Step step)
            throws IOException {
        index.clear();
        Press.fill(index, articles.toArray(Article[]::new));

        var places = index.places(Press.query(question), Filter.NONE, 0, () -> false);
        var total = places.series(question, step, List.of()).total();

        assertEquals(new Frequency.Count(scanned(question, articles).size(), places.articles()), total);
        assertEquals(index.size(Filter.NONE), index.sizes(Filter.NONE, step).total());
    }

    private List<String> told(String question, List<Article> articles) throws IOException {
        var query = Press.query(question);
        var places = index.places(query, Filter.NONE, 10_000, () -> false);
        var told = new ArrayList<String>();
        for (int i = 0; i < places.listed(); i++) {
            long id = places.article(i).value();
            var line = new Concordancer(query)
                    .lines(articles.get((int) id - 1), List.of(places.place(i)), 3)
                    .getFirst()
                    .orElseThrow();
            told.add("%d %s %d %d-%d %s"
                    .formatted(
                            id,
                            line.field(),
                            line.paragraph(),
                            line.place().start(),
                            line.place().end(),
                            line.keyword()));
        }
        return told;
    }

    /// Every place, by a regular expression: the words of these articles have no forms but one.
    private static List<String> scanned(String question, List<Article> articles) {
        var words = question.replace("\"", "")
                .replace("*", "\\w*")
                .replace(" OU ", "|")
                .replace(" ", "\\W+");
        var pattern = Pattern.compile("\\b(?:" + words + ")\\b");
        var scanned = new ArrayList<String>();
        for (int i = 0; i < articles.size(); i++) {
            for (var headline : IndexFields.headline(articles.get(i))) // none where it is the opening of the body
            scan(pattern, i + 1, Field.HEADLINE, 0, headline, scanned);
            for (int j = 0; j < articles.get(i).body().size(); j++)
                scan(
                        pattern,
                        i + 1,
                        Field.BODY,
                        j,
                        articles.get(i).body().get(j).text(),
                        scanned);
        }
        return scanned;
    }

    private static void scan(Pattern pattern, int id, Field field, int paragraph, String text, List<String> scanned) {
        for (var matcher = pattern.matcher(text.toLowerCase(Locale.ROOT)); matcher.find(); )
            scanned.add("%d %s %d %d-%d %s"
                    .formatted(
                            id,
                            field,
                            paragraph,
                            matcher.start(),
                            matcher.end(),
                            text.substring(matcher.start(), matcher.end()).replace('\n', ' ')));
    }

    @Provide
    Arbitrary<List<Article>> articles() {
        var dates = Arbitraries.of("", "1998", "1998-05", "1998-05-17", "2003-08-15T10:00", "2020-02-29");
        var article = Combinators.combine(
                        text(3), dates, text(12).list().ofMinSize(1).ofMaxSize(4))
                .as((headline, date, paragraphs) -> Press.dated(headline, date, "", paragraphs.toArray(String[]::new)));
        return article.list();
    }

    private static Arbitrary<String> text(int most) {
        var words = Arbitraries.of("mur", "Mur", "lac", "port", "portail", "vert", "pont", "bac", "quai", "Lac");
        var gaps = Arbitraries.of(" ", ", ", " ; ", ". ", "\n", " – ");
        return Combinators.combine(words, gaps)
                .as((word, gap) -> word + gap)
                .list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .map(parts -> String.join("", parts).strip());
    }

    @Provide
    Arbitrary<String> questions() {
        return Arbitraries.of(
                "mur", "lac", "\"mur lac\"", "\"vert pont\"", "por*", "mur OU \"lac port\"", "quai OU bac");
    }
}
