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
    void thoseThatHoldMostOfTheWordsFollowInTheList() {
        var answer = new Answer(
                1, 1, false, List.of(hit(1)), List.of(hit(2), hit(3)), List.of(), Optional.empty(), List.of());
        var background = new Background(Runnable::run, Runnable::run);
        var search = new SearchViewModel(_ -> answer, background, (_, work) -> work.run());
        var list = new ArticleListViewModel(search, _ -> answer, (_, _) -> List.of(), background);

        search.search();

        assertEquals(3, list.hits().get().size());
        assertEquals(new HitList.Row.Here(hit(3)), list.hits().get().get(2));
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
        return new Hit(teaser, 0, new Snippet("", List.of()), List.of());
    }
}
