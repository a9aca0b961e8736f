package hemerotheque.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Teaser;
import hemerotheque.search.Answer;
import hemerotheque.search.Hit;
import hemerotheque.search.Snippet;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.search.SearchViewModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearlyListedTest {

    @Test
    void thoseThatLackAWordStandAmongTheOthers() {
        var answer = new Answer(
                2, 2, false, List.of(hit(1), hit(2, "loup"), hit(3)), 1, List.of(), Optional.empty(), List.of());
        var background = new Background(Runnable::run, Runnable::run);
        var search = new SearchViewModel(_ -> answer, background, (_, work) -> work.run());
        var list = new ArticleListViewModel(search, _ -> answer, (_, _) -> List.of(), background);

        search.search();

        assertEquals(3, list.hits().get().size());
        assertEquals(new HitList.Row.Here(hit(2, "loup")), list.hits().get().get(1));
    }

    private static Hit hit(int number, String... lacking) {
        var teaser = new Teaser(
                new ArticleId(number),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Titre",
                "",
                Optional.empty(),
                1);
        return new Hit(teaser, 0, new Snippet("", List.of()), List.of(), List.of(lacking));
    }
}
