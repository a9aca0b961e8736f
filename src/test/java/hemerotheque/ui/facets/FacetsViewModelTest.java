package hemerotheque.ui.facets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.search.Answer;
import hemerotheque.search.Choice;
import hemerotheque.search.Facet;
import hemerotheque.search.FacetRequest;
import hemerotheque.search.Facets;
import hemerotheque.search.Narrowing.State;
import hemerotheque.search.QueryParser;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.search.Choosing;
import hemerotheque.ui.search.Question;
import hemerotheque.ui.search.SearchViewModel;
import hemerotheque.ui.search.Values;
import hemerotheque.wording.FacetWords;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FacetsViewModelTest {

    private static final Choice PHARE = Choice.of(Facet.Kind.SOURCE, "Le Phare");
    private static final Choice ECHO = Choice.of(Facet.Kind.SOURCE, "L’Écho");
    private static final Choice GAZETTE = Choice.of(Facet.Kind.SOURCE, "La Gazette");

    /// Counts when it is told to, and notes what is asked of it.
    private final class Counter implements FacetsViewModel.Work {

        private final List<FacetRequest> asked = new ArrayList<>();
        private List<Facet.Count> counts =
                List.of(new Facet.Count("Le Phare", 9), new Facet.Count("La Gazette", 5), new Facet.Count("L’Écho", 5));

        @Override
        public Facets count(FacetRequest request) {
            asked.add(request);
            return new Facets(19, List.of(new Facet(Facet.Kind.SOURCE, counts, counts.size(), 2)), false);
        }

        @Override
        public void write(Facet facet, Path file) {}
    }

    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>(); // counts run when the test says so
    private final Counter counter = new Counter();
    private final SearchViewModel search = new SearchViewModel(
            _ -> new Answer(0, false, List.of(), List.of(), Optional.empty(), List.of()),
            new Background(Runnable::run, Runnable::run),
            (_, work) -> work.run());
    private final Choosing choosing = new Choosing(search, new Values(new QueryParser(LocalDate.EPOCH)::parse));
    private final FacetsViewModel model = new FacetsViewModel(
            choosing,
            counter,
            new Background(waiting::add, Runnable::run),
            new FacetWords(new Wording(Language.FRENCH)));
    private Optional<Group.Shown> shown = Optional.empty();

    private void settle() {
        while (!waiting.isEmpty()) waiting.remove().run();
    }

    /// The rows of the only group, as the panel arranges them.
    private List<Group.Row> rows() {
        var counted = model.counted().get().orElseThrow();
        var groups = Group.of(counted, shown, _ -> true);
        shown = Optional.of(new Group.Shown(counted, groups));
        return groups.getFirst().rows();
    }

    private List<Choice> choices() {
        return rows().stream().map(Group.Row::choice).toList();
    }

    @Test
    void countsOnlyWhileSomebodyLooksAndOnlyWhatIsNew() {
        search.ask(Question.EVERYTHING.asking("grève"));
        settle();
        assertEquals(0, counter.asked.size());

        model.watch(true);
        model.watch(false);
        model.watch(true);
        settle();
        assertEquals(1, counter.asked.size());

        search.again(); // the archive holds something else now
        settle();
        assertEquals(2, counter.asked.size());
        assertEquals("grève", counter.asked.getLast().words());
    }

    @Test
    void countsAgainOnceSomethingWasNotedAndSomebodyLooks() {
        search.ask(Question.EVERYTHING.asking("grève"));
        model.recount();
        settle();
        assertEquals(0, counter.asked.size());

        model.watch(true);
        settle();
        counter.counts = List.of(new Facet.Count("Le Phare", 8), new Facet.Count("La Gazette", 6));
        model.recount();
        settle();

        assertEquals(2, counter.asked.size());
        assertEquals(
                8,
                model.counted()
                        .get()
                        .orElseThrow()
                        .facets()
                        .facets()
                        .getFirst()
                        .counts()
                        .getFirst()
                        .articles());
    }

    @Test
    void onlyTheCountsOfTheLatestQuestionAreShown() {
        model.watch(true);
        search.ask(Question.EVERYTHING.asking("grève"));
        var older = waiting.removeLast();
        counter.counts = List.of(new Facet.Count("Le Phare", 1));
        search.ask(Question.EVERYTHING.asking("crue"));
        settle();
        counter.counts = List.of(new Facet.Count("Le Phare", 7));
        older.run();

        assertEquals(1, rows().getFirst().articles());
    }

    @Test
    void whatIsChosenShowsBeforeItIsCounted() {
        model.watch(true);
        settle();

        choosing.add(ECHO);

        assertEquals(new Group.Row(ECHO, 5, 5.0 / 9, State.CHOSEN), rows().get(1));
    }

    @Test
    void valuesOfEqualCountsStandAsFrenchSortsThemAndThoseWithoutLast() {
        model.watch(true);
        settle();

        assertEquals(List.of(PHARE, ECHO, GAZETTE, Choice.without(Facet.Kind.SOURCE)), choices());
    }

    @Test
    void rowsKeepTheirPlaceWhileTheirOwnFacetIsChosenOf() {
        model.watch(true);
        settle();
        var before = choices();

        choosing.exclude(PHARE);
        counter.counts = List.of(new Facet.Count("L’Écho", 6), new Facet.Count("La Gazette", 5));
        assertEquals(before, choices());
        settle();

        assertEquals(before, choices());
        assertEquals(State.EXCLUDED, rows().getFirst().state());
        assertEquals(0, rows().getFirst().articles());
        assertEquals(6, rows().get(1).articles());

        choosing.cycle(PHARE);
        counter.counts =
                List.of(new Facet.Count("Le Phare", 9), new Facet.Count("L’Écho", 6), new Facet.Count("La Gazette", 5));
        assertEquals(before, choices());
        settle();

        assertEquals(before, choices());
        assertEquals(9, rows().getFirst().articles());
    }

    @Test
    void anotherQuestionPutsThemInItsOwnOrderOnceItIsCounted() {
        model.watch(true);
        settle();
        var before = choices();
        counter.counts = List.of(new Facet.Count("L’Écho", 6), new Facet.Count("La Gazette", 5));

        search.ask(Question.EVERYTHING.asking("crue"));
        assertEquals(before, choices());
        settle();

        assertEquals(List.of(ECHO, GAZETTE, Choice.without(Facet.Kind.SOURCE)), choices());
    }

    @Test
    void lookingForAValueCountsThemAllAndClearingTakesEverythingBack() {
        model.watch(true);
        settle();

        model.look("écho");
        settle();
        assertEquals(Integer.MAX_VALUE, counter.asked.getLast().most());
        assertEquals("écho", model.counted().get().orElseThrow().typed());
        choosing.add(ECHO);
        choosing.exclude(PHARE);
        choosing.clear();

        assertEquals(Question.EVERYTHING, search.question());
        assertTrue(model.counted().get().orElseThrow().narrowing().isNone());
    }
}
