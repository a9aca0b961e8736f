package hemerotheque.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.ArticleId;
import hemerotheque.search.Answer;
import hemerotheque.search.AskedQuestion;
import hemerotheque.search.QueryParser;
import hemerotheque.ui.InventedHistory;
import hemerotheque.ui.Toolkit;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.search.Question;
import hemerotheque.ui.search.SearchViewModel;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final QueryParser PARSER = new QueryParser(LocalDate.of(2026, 3, 1));

    private final ArrayDeque<Runnable> delayed = new ArrayDeque<>(); // runs when we say so
    private final Background atOnce = new Background(Runnable::run, Runnable::run);
    private final HistoryViewModel history = new HistoryViewModel(InventedHistory.of("ancienne"), atOnce);
    private final SearchViewModel search = new SearchViewModel(
            _ -> new Answer(0, false, List.of(), List.of(), Optional.empty(), List.of()),
            atOnce,
            (_, work) -> delayed.add(work));

    HistoryTest() {
        history.refresh();
        search.tellAsked(question -> history.note(question.written(PARSER::parse)));
    }

    private List<String> kept() {
        return history.questions().get().stream().map(AskedQuestion::words).toList();
    }

    private void standStill() {
        while (!delayed.isEmpty()) delayed.removeFirst().run();
    }

    @Test
    void aQuestionIsKeptOnceItsAnswerWasLookedAtForAWhile() {
        search.ask(Question.EVERYTHING.asking("grève"));
        search.ask(Question.EVERYTHING.asking("crue"));
        assertEquals(List.of("ancienne"), kept());

        standStill();

        assertEquals(List.of("crue", "ancienne"), kept());
    }

    @Test
    void aQuestionIsKeptAtOnceWhereAnArticleIsOpenedFromIt() {
        search.ask(Question.EVERYTHING.asking("grève"));
        search.narrow(filter -> filter.from(List.of("Le Phare")));
        search.open(new ArticleId(3), 2);

        assertEquals(List.of("grève source:=\"Le Phare\"", "ancienne"), kept());
    }

    @Test
    void allArticlesAreNoQuestion() {
        search.clear();
        standStill();

        assertEquals(List.of("ancienne"), kept());
    }

    @Test
    void nothingIsKeptWhereTheReaderWantsItSo() {
        history.want(false);
        search.ask(Question.EVERYTHING.asking("grève"));
        standStill();

        assertEquals(List.of("ancienne"), kept());
    }

    @Test
    void whatWasForgottenComesBack() {
        var told = new ArrayList<String>();

        history.clear(() -> told.add("done"));
        assertEquals(List.of(), kept());
        history.restore();

        assertEquals(List.of("ancienne"), kept());
        assertEquals(List.of("done"), told);
    }

    @Test
    void theMenuShowsTheLastFifteen() throws Exception {
        Toolkit.run(() -> {
            for (int i = 0; i < 40; i++) history.note("question_" + i);
            var asked = new ArrayList<String>();
            var menu = new HistoryMenu(
                            history,
                            new SimpleBooleanProperty(true).asObject(),
                            new Wording(Language.FRENCH),
                            new HistoryMenu.Ways(asked::add, () -> asked.add("clear"), () -> asked.add("toggle")))
                    .node();

            var items = menu.getItems();
            assertEquals(15 + 3, items.size());
            items.getFirst().fire();
            items.get(16).fire();
            items.getLast().fire();
            assertEquals(List.of("question_39", "clear", "toggle"), asked);
            history.note("a".repeat(300));
            assertEquals(70, menu.getItems().getFirst().getText().length());
            assertEquals(
                    15,
                    menu.getItems().stream()
                            .map(MenuItem::getText)
                            .filter(text -> text != null && (text.startsWith("question") || text.startsWith("aaa")))
                            .count());
        });
    }
}
