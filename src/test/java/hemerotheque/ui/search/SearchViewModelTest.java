package hemerotheque.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArticleId;
import hemerotheque.model.DateRange;
import hemerotheque.search.Answer;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Sort;
import hemerotheque.search.Timeline;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.search.SearchViewModel.State;
import hemerotheque.ui.search.Way.Ends;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SearchViewModelTest {

    private static final DateRange YEAR_2019 = new DateRange(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));

    private final ArrayDeque<Runnable> searches = new ArrayDeque<>(); // run when we say so
    private final ArrayDeque<Runnable> delayed = new ArrayDeque<>();
    private final List<SearchRequest> asked = new ArrayList<>();
    private final SearchViewModel model = new SearchViewModel(
            this::answer, new Background(searches::add, Runnable::run), (_, work) -> delayed.add(work));

    private Answer answer(SearchRequest request) {
        if (request.words().equals("broken")) throw new IllegalStateException("broken");
        asked.add(request);
        var timeline = request.timeline().map(wanted -> new Timeline(wanted.step(), new TreeMap<>(), 0, Map.of()));
        return new Answer(request.words().length(), false, List.of(), List.of(), timeline, List.of());
    }

    private void ask(String words) {
        model.ask(model.question().asking(words));
    }

    private void settle() {
        while (!searches.isEmpty()) searches.removeFirst().run();
    }

    @Test
    void showsOnlyTheAnswerToTheLatestQuestion() {
        ask("grève");
        ask("élection");
        searches.removeLast().run();
        searches.removeFirst().run();

        var state = assertInstanceOf(State.Answered.class, model.state().get());
        assertEquals("élection", state.question().words());
        assertEquals(
                "élection".length(), model.shown().get().orElseThrow().answer().total());
    }

    @Test
    void asksForMoreOfAnAnswerThatWasLookedAt() {
        ask("grève");
        settle();
        model.way().show(new ArticleId(3), 0);
        model.again();
        settle();

        assertEquals(
                List.of(Question.PAGE, 4 * Question.PAGE),
                asked.stream().map(SearchRequest::limit).toList(),
                "what came meanwhile may stand before the article that is open");
    }

    @Test
    void asksOnceAfterTheLastKey() {
        for (var typed : List.of("g", "gr", "grève")) model.words().set(typed);
        while (!delayed.isEmpty()) delayed.removeFirst().run();
        settle();

        assertEquals(List.of("grève"), asked.stream().map(SearchRequest::words).toList());
    }

    @Test
    void asksOnEntreeOnlyWhereTheReaderWantsItSo() {
        model.askOnEnter(true);
        model.words().set("grève");

        assertTrue(model.unasked().get());
        assertTrue(delayed.isEmpty());
        model.search();
        settle();

        assertFalse(model.unasked().get());
        assertEquals(List.of("grève"), asked.stream().map(SearchRequest::words).toList());
    }

    @Test
    void theAnswerIsShownWhileTheNextQuestionIsTyped() {
        model.askOnEnter(true);
        ask("grève");
        model.words().set("grève géné");
        settle();

        assertEquals("grève", model.shown().get().orElseThrow().question().words());
        assertEquals("grève géné", model.words().get());
    }

    @Test
    void whatWaitsForEntreeIsAskedWithAFilterToo() {
        model.askOnEnter(true);
        model.words().set("grève");
        model.narrow(filter -> filter.within(YEAR_2019));
        settle();

        assertFalse(model.unasked().get());
        assertEquals("grève", asked.getLast().words());
    }

    @Test
    void whatWaitsIsAskedWhereItNoLongerHasTo() {
        model.askOnEnter(true);
        model.words().set("grève");
        model.askOnEnter(false);
        settle();

        assertEquals(List.of("grève"), asked.stream().map(SearchRequest::words).toList());
    }

    @Test
    void whatIsTypedAndTakenBackWaitsForNothing() {
        model.askOnEnter(true);
        model.words().set("g");
        model.words().set(" ");

        assertFalse(model.unasked().get());
    }

    @Test
    void keepsTheLastAnswerWhereASearchFails() {
        ask("grève");
        settle();

        ask("broken");
        settle();

        assertInstanceOf(State.Failed.class, model.state().get());
        assertEquals("grève", model.shown().get().orElseThrow().question().words());
    }

    @Test
    void goesBackToTheQuestionAndTheArticleThatWasOpen() {
        ask("grève");
        model.open(new ArticleId(7), 3);
        ask("élection");

        model.back();

        assertEquals("grève", model.words().get());
        assertEquals(
                Optional.of(new Trail.Opened(new ArticleId(7), 3, false, 0)),
                model.way().opened());
        assertEquals(new Ends(true, true), model.way().ends().get());
        model.forward();
        assertEquals("élection", model.question().words());
        assertEquals(new Ends(true, false), model.way().ends().get());
    }

    @Test
    void wordsOnTheirWayAreOneStepOfTheTrail() {
        for (var typed : List.of("gr", "grève")) {
            model.words().set(typed);
            delayed.removeFirst().run();
        }

        model.back();

        assertEquals(Question.EVERYTHING, model.question());
    }

    @Test
    void asksForAllDaysToo_WhereCertainDaysAreAskedFor() {
        model.extend(Optional.of(new DateRange(LocalDate.of(1998, 3, 4), LocalDate.of(2026, 5, 6))));
        model.narrow(filter -> filter.within(YEAR_2019));
        settle();

        var found = model.shown().get().orElseThrow();
        assertEquals(
                List.of(Optional.of(YEAR_2019), Optional.empty()),
                asked.stream().map(request -> request.filter().days()).toList());
        assertEquals(LocalDate.of(1998, 1, 1), found.axis().orElseThrow().days().first());
        assertTrue(found.around().isPresent());
    }

    @Test
    void narrowingTakesInWhatStandsInTheField() {
        model.words().set("grève");

        model.narrow(filter -> filter.from(List.of("La Gazette")));

        assertEquals("grève", model.question().words());
        assertEquals(List.of("La Gazette"), model.question().filter().sources());
    }

    @Test
    void nothingIsRelevantWhereNoWordIsAsked() {
        var everything = Question.EVERYTHING.sorted(Sort.RELEVANCE);

        assertEquals(Sort.NEWEST, everything.sort());
        assertEquals(Sort.RELEVANCE, everything.asking("grève").sort());
        assertEquals(Sort.OLDEST, everything.sorted(Sort.OLDEST).asking("grève").sort());
    }
}
