package hemerotheque.index;

import static hemerotheque.index.Press.ALL;
import static hemerotheque.index.Press.article;
import static hemerotheque.index.Press.fill;
import static hemerotheque.index.Press.find;
import static hemerotheque.index.Press.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.search.Beside;
import hemerotheque.search.Sort;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortAnswerTest {

    @TempDir
    Path folder;

    private ArticleIndex index;

    @BeforeEach
    void open() throws IOException {
        index = ArticleIndex.open(folder, "archive", 0, Beside.NOTHING);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void aShortAnswerIsFollowedByThoseThatHoldMostOfTheWords() throws IOException {
        fill(
                index,
                article("Un", "loup berger vallée"),
                article("Deux", "loup berger montagne"),
                article("Trois", "loup mer"),
                article("Quatre", "plage"));

        var matches = index.find(query("loup berger vallée"), ALL);
        var byDay = index.find(query("loup berger vallée"), ALL.sorted(Sort.NEWEST));

        assertFalse(matches.widened());
        assertEquals(1, matches.total());
        assertEquals(List.of(new ArticleId(1)), ids(matches.page()));
        assertEquals(List.of(new ArticleId(2)), ids(matches.nearly()));
        assertTrue(byDay.nearly().isEmpty());
    }

    @Test
    void aLongAnswerIsFollowedByNothing() throws IOException {
        var press = new ArrayList<Article>();
        for (int i = 0; i < 10; i++) press.add(article("Le loup " + i, "un berger"));
        press.add(article("Le loup", "seul"));
        fill(index, press.toArray(Article[]::new));

        assertTrue(index.find(query("loup berger"), ALL).nearly().isEmpty());
        assertEquals(10, index.find(query("loup berger"), ALL).total());
    }

    @Test
    void quotesInAPastedHeadlineEmptyNoHand() throws IOException {
        fill(index, article("Crue", "Le maire rachète les maisons avec les fonds verts"), article("Deux", "la mer"));

        var matches =
                index.find(query("Crue : avec le « fond vert », le maire rachète les maisons des sinistrés"), ALL);

        assertTrue(matches.widened());
        assertEquals(List.of(new ArticleId(1)), ids(matches.page()));
        assertEquals(List.of(), find(index, "« fond vert »"));
    }

    private static List<ArticleId> ids(List<Matches.Match> matches) {
        return matches.stream().map(Matches.Match::id).toList();
    }
}
