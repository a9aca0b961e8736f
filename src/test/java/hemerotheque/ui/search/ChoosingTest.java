package hemerotheque.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.DateRange;
import hemerotheque.search.Answer;
import hemerotheque.search.Choice;
import hemerotheque.search.Facet;
import hemerotheque.search.Filter;
import hemerotheque.search.Narrowing.State;
import hemerotheque.search.QueryParser;
import hemerotheque.search.Sort;
import hemerotheque.ui.common.Background;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Values that are chosen stand in the words of the question, and are chips.
class ChoosingTest {

    private static final QueryParser PARSER = new QueryParser(LocalDate.of(2020, 3, 15));
    private static final Choice PHARE = Choice.of(Facet.Kind.SOURCE, "Le Phare");
    private static final Choice GAZETTE = Choice.of(Facet.Kind.SOURCE, "La Gazette");
    private static final DateRange YEAR = new DateRange(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));

    private final SearchViewModel search = new SearchViewModel(
            _ -> new Answer(0, false, List.of(), List.of(), Optional.empty(), List.of()),
            new Background(Runnable::run, Runnable::run),
            (_, work) -> work.run());
    private final Choosing choosing = new Choosing(search, new Values(PARSER::parse));

    @Test
    void addsReplacesAndExcludes() {
        search.ask(Question.EVERYTHING.asking("grève"));

        choosing.add(PHARE);
        choosing.add(GAZETTE);
        assertEquals(
                "grève (source:=\"Le Phare\" OU source:=\"La Gazette\")",
                search.words().get());
        choosing.exclude(GAZETTE);
        assertEquals(
                "grève source:=\"Le Phare\" -source:=\"La Gazette\"",
                search.words().get());
        choosing.replace(GAZETTE);
        assertEquals("grève source:=\"La Gazette\"", search.words().get());
        choosing.clear();
        assertEquals("grève", search.words().get());
    }

    @Test
    void cyclesThroughItsThreeStates() {
        for (var state : List.of(State.CHOSEN, State.EXCLUDED, State.NEUTRAL)) {
            choosing.cycle(PHARE);
            assertEquals(state, choosing.present().state(PHARE));
        }
        assertEquals(Question.EVERYTHING, search.question());
    }

    @Test
    void pressedAgainTakesBack() {
        choosing.press(PHARE, Verb.ADD);
        choosing.press(PHARE, Verb.ADD);
        assertEquals(State.NEUTRAL, choosing.present().state(PHARE));
        choosing.press(PHARE, Verb.EXCLUDE);
        choosing.press(PHARE, Verb.EXCLUDE);
        assertEquals(Question.EVERYTHING, search.question());
    }

    @Test
    void eachValueIsAChipThatTakesOnlyItselfOut() {
        search.ask(Question.EVERYTHING.asking("grève OU blocage"));
        for (var choice : List.of(PHARE, GAZETTE, Choice.of(Facet.Kind.YEAR, "2019"))) choosing.add(choice);
        choosing.exclude(Choice.without(Facet.Kind.AUTHOR));

        var chips = Chip.of(search.question(), PARSER.parse(search.words().get()));

        assertEquals(
                List.of(
                        new Chip.Condition.Value(PHARE, false),
                        new Chip.Condition.Value(GAZETTE, false),
                        new Chip.Condition.Value(Choice.of(Facet.Kind.YEAR, "2019"), false),
                        new Chip.Condition.Value(Choice.without(Facet.Kind.AUTHOR), true)),
                chips.stream().map(Chip::condition).skip(1).toList());
        assertEquals(
                "(grève OU blocage) source:=\"La Gazette\" date:2019 a:auteur",
                chips.get(1).left().words());
        assertEquals(
                "(source:=\"Le Phare\" OU source:=\"La Gazette\") date:2019 a:auteur",
                chips.getFirst().left().words());
    }

    @Test
    void sourcesOfTheFilterMoveIntoTheWordsWhenOneIsChosen() {
        search.ask(Question.EVERYTHING.filtered(
                Filter.NONE.from(List.of("La Gazette")).inSection("Social")));

        assertEquals(State.CHOSEN, choosing.present().state(GAZETTE));
        choosing.add(PHARE);

        assertEquals(Filter.NONE, search.question().filter());
        assertEquals(
                "(source:=\"La Gazette\" OU source:=\"Le Phare\") rubrique:=\"Social\"",
                search.words().get());
    }

    @Test
    void theYearOfTheDaysIsAChoiceAndStaysInTheDaysUntilAnotherIs() {
        search.ask(Question.EVERYTHING.filtered(Filter.NONE.within(YEAR)));

        assertEquals(State.CHOSEN, choosing.present().state(Choice.of(Facet.Kind.YEAR, "2019")));
        assertEquals("date:2019", choosing.values().whole(search.question()).words());
        choosing.add(PHARE);
        assertEquals(Optional.of(YEAR), search.question().filter().days());
        choosing.add(Choice.of(Facet.Kind.YEAR, "2020"));

        assertEquals(Filter.NONE, search.question().filter());
        assertTrue(
                search.words().get().contains("(date:2019 OU date:2020)"),
                search.words().get());
    }

    @Test
    void sourcesAndASectionStandApartWhereWordsAreCountedAgainstThem() {
        var question = Question.EVERYTHING
                .asking("grève (source:=\"Le Phare\" OU source:=\"La Gazette\") rubrique:=\"Social\" -a:auteur")
                .filtered(Filter.NONE.within(YEAR));

        var apart = choosing.values().apart(question);

        assertEquals("grève -a:auteur", apart.words());
        assertEquals(
                Filter.NONE.within(YEAR).from(List.of("Le Phare", "La Gazette")).inSection("Social"), apart.filter());
        var unsourced = choosing.values().apart(Question.EVERYTHING.asking("grève -a:source"));
        assertEquals("grève -a:source", unsourced.words());
    }

    @Test
    void valuesAloneRankNothing() {
        assertFalse(Question.EVERYTHING.asking("source:=\"Le Phare\" -a:date").isRanked());
        assertEquals(Sort.NEWEST, Question.EVERYTHING.asking("date:2019").sort());
        assertTrue(Question.EVERYTHING.asking("grève date:2019").isRanked());
        assertEquals(
                Sort.NEWEST,
                Question.EVERYTHING.asking("dossier:\"Réforme\" -dossier:Ouest").sort());
        assertFalse(Question.EVERYTHING
                .asking("(dossier:\"A\" OU folder:\"B\") date:2019")
                .isRanked());
        assertTrue(Question.EVERYTHING.asking("grève dossier:\"Réforme\"").isRanked());
        assertTrue(Question.EVERYTHING.asking("(grève OU dossier:\"Réforme\")").isRanked());
    }
}
