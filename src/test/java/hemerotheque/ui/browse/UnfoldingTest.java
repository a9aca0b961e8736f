package hemerotheque.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Teaser;
import hemerotheque.search.Answer;
import hemerotheque.search.Hit;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Snippet;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.search.SearchViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Four lines, of which the second has the articles 20 and 21 behind it.
class UnfoldingTest {

    private final List<SearchRequest> asked = new ArrayList<>();
    private final List<ArticleId> opened = new ArrayList<>();
    private final Background background = new Background(Runnable::run, Runnable::run);
    private final SearchViewModel search = new SearchViewModel(this::search, background, (_, work) -> work.run());
    private final ArticleListViewModel list = new ArticleListViewModel(
            search,
            this::search,
            (_, hit) -> hit.reprints().stream().map(id -> hit((int) id.value())).toList(),
            background);

    private Answer search(SearchRequest request) {
        asked.add(request);
        var hits = IntStream.range(0, 4).mapToObj(UnfoldingTest::hit).toList();
        return new Answer(6, 4, false, hits, List.of(), Optional.empty(), List.of());
    }

    private static Hit hit(int number) {
        var teaser = new Teaser(
                new ArticleId(number),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Titre",
                "",
                Optional.empty(),
                1);
        var behind = number == 1 ? List.of(new ArticleId(20), new ArticleId(21)) : List.<ArticleId>of();
        return new Hit(teaser, 0, new Snippet("", List.of()), behind);
    }

    @BeforeEach
    void foldTheList() {
        search.fold(true);
        list.open()
                .subscribe(open -> open.ifPresent(hit -> opened.add(hit.teaser().id())));
        opened.clear();
    }

    @Test
    void asksForAFoldedAnswer() {
        search.search();

        assertEquals(true, asked.getLast().folded());
        assertEquals(4, list.hits().get().size());
    }

    @Test
    void whatIsUnfoldedCanBeOpened() {
        list.toggle(1);
        list.selected().set(3);

        assertEquals(6, list.hits().get().size());
        assertEquals(List.of(new ArticleId(21)), opened);
    }

    @Test
    void theOpenArticleStaysOpenWhileRowsMove() {
        list.selected().set(3);
        opened.clear();

        list.toggle(1);
        assertEquals(5, list.selected().get());
        list.toggle(2);

        assertEquals(3, list.selected().get());
        assertEquals(4, list.hits().get().size());
        assertEquals(List.of(), opened);
    }

    @Test
    void foldingWhatIsOpenOpensTheArticleInFront() {
        list.toggle(1);
        list.selected().set(2);

        list.toggle(2);

        assertEquals(1, list.selected().get());
        assertEquals(new ArticleId(1), opened.getLast());
    }

    @Test
    void aLineWithNothingBehindStaysAsItIs() {
        list.toggle(0);
        list.toggle(9);

        assertEquals(4, list.hits().get().size());
    }
}
