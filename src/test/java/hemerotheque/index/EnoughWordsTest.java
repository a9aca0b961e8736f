package hemerotheque.index;

import static hemerotheque.index.Press.ALL;
import static hemerotheque.index.Press.article;
import static hemerotheque.index.Press.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArticleId;
import hemerotheque.search.Beside;
import hemerotheque.search.Filter;
import hemerotheque.search.Match;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds what is found by bits against what Lucene's own clauses find.
class EnoughWordsTest {

    /// The frequent ones first.
    private static final List<String> WORDS =
            List.of("ville", "maire", "école", "grève", "Saint-Denis", "vallée", "berger", "loup", "lynx");

    private static final int ARTICLES = 900;

    @TempDir
    Path folder;

    private ArticleIndex index;

    @BeforeEach
    void open() throws IOException {
        index = ArticleIndex.open(folder, "archive", 0, Beside.NOTHING);
        var random = new Random(7);
        for (int i = 1; i <= ARTICLES; i++) {
            var id = new ArticleId(i);
            index.put(id, article(words(4, random), words(10 + random.nextInt(60), random)), Optional.empty());
            if (i % 300 == 0) index.commit(i); // several segments
        }
        for (int i = 1; i <= ARTICLES; i += 50) index.delete(new ArticleId(i));
        index.commit(ARTICLES + 1);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    /// Rarer words less often, most of them of no interest.
    private static String words(int many, Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < many; i++) {
            int place = random.nextInt(60);
            text.append(place < 45 ? "mot" + place : WORDS.get(random.nextInt(1 + random.nextInt(WORDS.size()))));
            text.append(' ');
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ville maire école",
                "loup berger vallée",
                "lynx loup ville",
                "maire grève Saint-Denis",
                "lynx loup berger vallée",
                "école maire grève ville loup berger",
                "maire -lynx ville école",
            })
    void theBestThatLackAWordAreThoseOfLucenesClauses(String words) throws IOException {
        var strict = expected(words, false);
        var nearly = expected(words, true);
        strict.keySet().forEach(nearly::remove);

        var matches = index.find(query(words), ALL.page(0, 2 * ARTICLES));

        assertEquals(strict.size(), matches.total());
        assertEquals(Math.min(20, nearly.size()), matches.nearly().size());
        assertScored(nearly, matches.nearly());
        var counted = matches.page().stream()
                .filter(match -> match.lacking().isEmpty())
                .toList();
        assertEquals(strict.size(), counted.size());
        assertScored(strict, counted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ville maire lynx", "quand le loup et le lynx", "Saint-Denis loup grève maire berger"})
    void mostOfTheWordsAreThoseOfLucenesClauses(String words) throws IOException {
        var wide = expected(words, true);

        var first = index.find(query(words), ALL.matching(Match.MOST).page(0, 15));
        var all = index.find(query(words), ALL.matching(Match.MOST).page(0, ARTICLES));

        assertTrue(first.widened());
        assertEquals(wide.size(), first.total());
        assertScored(wide, first.page());
        assertEquals(wide.size(), all.page().size());
        assertScored(wide, all.page());
    }

    private Map<Long, Float> expected(String words, boolean wide) throws IOException {
        var translator = new QueryTranslator(Beside.NOTHING);
        var question = translator.question(query(words));
        var query = wide ? translator.wide(question, Filter.NONE) : translator.strict(question, Filter.NONE);
        var scores = new HashMap<Long, Float>();
        try (var reader = DirectoryReader.open(FSDirectory.open(folder))) {
            for (var hit : new IndexSearcher(reader).search(query, ARTICLES).scoreDocs)
                scores.put(ArticleNumbers.of(reader, hit.doc).value(), hit.score);
        }
        return scores;
    }

    /// `list` is the beginning of what is expected, best first; rounding may differ.
    private static void assertScored(Map<Long, Float> expected, List<Matches.Match> list) {
        var best = expected.values().stream()
                .sorted((one, other) -> Float.compare(other, one))
                .toList();
        for (int i = 0; i < list.size(); i++) {
            var match = list.get(i);
            assertTrue(expected.containsKey(match.id().value()), match.toString());
            assertEquals(expected.get(match.id().value()), match.score(), 1e-4f);
            assertEquals(best.get(i), match.score(), 1e-4f);
        }
    }
}
