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
import hemerotheque.search.Match;
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
    void articlesThatLackAWordStandAmongTheOthersUncounted() throws IOException {
        var filling = "rien de neuf par ici ".repeat(40);
        fill(
                index,
                article("Un", filling + "loup " + filling + "berger " + filling + "vallée"),
                article("Le loup et le berger", "loup berger montagne"),
                article("Trois", "loup mer"),
                article("Quatre", "plage"));

        var matches = index.find(query("loup berger vallée"), ALL);
        var byDay = index.find(query("loup berger vallée"), ALL.sorted(Sort.NEWEST));
        var all = index.find(query("loup berger vallée"), ALL.matching(Match.ALL));

        assertFalse(matches.widened());
        assertEquals(1, matches.total());
        assertEquals(1, matches.nearly().size());
        assertEquals(List.of(new ArticleId(2), new ArticleId(1)), ids(matches.page()));
        assertEquals(List.of("vallée"), matches.page().getFirst().lacking());
        assertEquals(List.of(), matches.page().getLast().lacking());
        assertEquals(List.of(new ArticleId(1)), ids(byDay.page()));
        assertEquals(List.of(new ArticleId(1)), ids(all.page()));
    }

    @Test
    void pagesOfAMixedListAreThatListInParts() throws IOException {
        var press = new ArrayList<Article>();
        for (int i = 0; i < 12; i++)
            press.add(article("Le loup " + i, "un berger dans la vallée " + "et ".repeat(5 * i)));
        for (int i = 0; i < 30; i++) press.add(article("Le loup", "un berger seul " + "et ".repeat(3 * i)));
        fill(index, press.toArray(Article[]::new));

        var whole = index.find(query("loup berger vallée"), ALL.page(0, 100));
        var parts = new ArrayList<ArticleId>();
        for (int from = 0; from < 40; from += 7)
            parts.addAll(ids(
                    index.find(query("loup berger vallée"), ALL.page(from, 7)).page()));

        assertEquals(12, whole.total());
        assertEquals(20, whole.nearly().size(), "twenty at the most");
        assertEquals(32, whole.page().size());
        assertEquals(ids(whole.page()), parts);
        assertEquals(
                12,
                whole.page().stream().filter(match -> match.lacking().isEmpty()).count());
        assertEquals(
                List.of(),
                index.find(query("loup berger vallée"), ALL.counted()).nearly(),
                "none where only counted");
    }

    @Test
    void ofTwoWordsOneAloneIsNotMostOfThem() throws IOException {
        var press = new ArrayList<Article>();
        for (int i = 0; i < 10; i++) press.add(article("Le loup " + i, "un berger"));
        press.add(article("Le loup", "seul"));
        fill(index, press.toArray(Article[]::new));

        var matches = index.find(query("loup berger"), ALL);

        assertEquals(10, matches.total());
        assertEquals(10, matches.page().size());
        assertEquals(List.of(), matches.nearly());
    }

    @Test
    void aShortAnswerOfTwoWordsIsFollowedByThoseWithOne() throws IOException {
        fill(index, article("Le loup", "un berger"), article("Le loup", "seul"), article("La mer", "la plage"));

        var matches = index.find(query("loup berger"), ALL);

        assertEquals(1, matches.total());
        assertEquals(List.of(new ArticleId(1), new ArticleId(2)), ids(matches.page()));
        assertEquals(List.of("berger"), matches.page().getLast().lacking());
    }

    @Test
    void aCompoundInPartsIsLacked() throws IOException {
        fill(
                index,
                article("Un", "le maire de La Faute-sur-Mer après la tempête de mars"),
                article("Deux", "la tempête de mars sur la mer, et à qui la faute"));

        var matches = index.find(query("tempête mars faute-sur-mer"), ALL);

        assertEquals(1, matches.total());
        assertEquals(List.of("faute-sur-mer"), matches.page().getLast().lacking());
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
