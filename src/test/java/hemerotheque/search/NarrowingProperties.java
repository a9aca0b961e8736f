package hemerotheque.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hemerotheque.model.Evidence;
import hemerotheque.search.Narrowing.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NarrowingProperties {

    private static final QueryParser PARSER = new QueryParser(
            LocalDate.of(2020, 3, 15), Optional::empty, _ -> Optional.empty(), NarrowingProperties::folders);

    private static ArticleFolders folders() {
        return new ArticleFolders(
                1, List.of(new Folder(1, "Réforme", Colour.RED), new Folder(2, "À relire", Colour.GREY)), Map.of());
    }

    /// What a reader does to one value.
    record Act(Choice choice, State state) {}

    @Property(tries = 1_000)
    void whatIsChosenIsReadAgainFromTheText(@ForAll("questions") String question, @ForAll("acts") List<Act> acts) {
        var narrowing = read(question);

        for (var act : acts) {
            narrowing = read(narrowing.set(act.choice, act.state).text(PARSER::parse));

            assertEquals(act.state, narrowing.state(act.choice), narrowing::toString);
        }

        var again = read(narrowing.text(PARSER::parse));
        for (var act : acts) assertEquals(narrowing.state(act.choice), again.state(act.choice));
        assertEquals(narrowing.query(), again.query());
    }

    @Property(tries = 500)
    void oneValueIsSetWhateverElseIsAsked(@ForAll("questions") String question, @ForAll("acts") List<Act> acts) {
        var narrowing = read(question);
        for (var act : acts) {
            var before = narrowing;
            narrowing = narrowing.set(act.choice, act.state);
            for (var other : acts)
                if (!other.choice.equals(act.choice))
                    assertEquals(before.state(other.choice), narrowing.state(other.choice));
        }
    }

    @Property(tries = 500)
    void clearedItAsksWhatWasAskedWithoutValues(@ForAll("words") String question, @ForAll("acts") List<Act> acts) {
        var asked = read(question).query();
        var narrowing = read(question);
        for (var act : acts)
            narrowing = read(narrowing.set(act.choice, act.state).text(PARSER::parse));

        var cleared = narrowing.clear();

        assertEquals(asked, PARSER.parse(cleared.text(PARSER::parse)).query());
        assertEquals(true, cleared.isNone());
    }

    @Property(tries = 500)
    void replacedAValueStandsAloneOfItsFacet(@ForAll("acts") List<Act> acts, @ForAll("choices") Choice choice) {
        var narrowing = read("crue");
        for (var act : acts) narrowing = narrowing.set(act.choice, act.state);

        var replaced = narrowing.replace(choice);

        assertEquals(List.of(choice), replaced.chosen(choice.kind()));
        assertEquals(List.of(), replaced.excluded(choice.kind()));
    }

    @Example
    void wordsStayAsTheyWereTyped() {
        var narrowing = read("retraites ET (grève OU blocage)").choose(Choice.of(Facet.Kind.SOURCE, "Le Monde"));

        assertEquals("retraites (grève OU blocage) source:=\"Le Monde\"", narrowing.text(PARSER::parse));
    }

    @Example
    void alternativesAreEnclosed() {
        var one = read("crue OU pluie").choose(Choice.of(Facet.Kind.YEAR, "2019"));
        var two = one.choose(Choice.of(Facet.Kind.YEAR, "2020")).exclude(Choice.without(Facet.Kind.AUTHOR));

        assertEquals("(crue OU pluie) date:2019", one.text(PARSER::parse));
        assertEquals("(crue OU pluie) (date:2019 OU date:2020) a:auteur", two.text(PARSER::parse));
    }

    @Example
    void anOpenQuotationDoesNotSwallowWhatIsChosen() {
        var narrowing = read("\"grande crue").choose(Choice.of(Facet.Kind.LENGTH, "<150"));

        var again = read(narrowing.text(PARSER::parse));

        assertEquals(narrowing.query(), again.query());
        assertEquals(List.of(Choice.of(Facet.Kind.LENGTH, "<150")), again.chosen(Facet.Kind.LENGTH));
    }

    @Example
    void twoOfOneFacetThatMustBothHoldAreNotLiftedTogether() {
        var narrowing = read("auteur:=\"A\" auteur:=\"B\"");

        assertEquals(List.of(Choice.of(Facet.Kind.AUTHOR, "A")), narrowing.chosen(Facet.Kind.AUTHOR));
        assertEquals("auteur:=\"B\"", narrowing.lift(Facet.Kind.AUTHOR).text(PARSER::parse));
        assertFalse(narrowing.isNone());
    }

    private static Narrowing read(String question) {
        return Narrowing.of(PARSER.parse(question), question);
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(choices(), Arbitraries.of(State.class))
                .as(Act::new)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Choice> choices() {
        var names = Arbitraries.of(
                        "Le Monde", "Ouest-France", "L’Écho \"du\" « soir »", "à citer", "OU", "=", "-a:b", "\"")
                .flatMap(
                        name -> Arbitraries.of(Facet.Kind.SOURCE, Facet.Kind.SECTION, Facet.Kind.AUTHOR, Facet.Kind.TAG)
                                .map(kind -> Choice.of(kind, name)));
        var times = Arbitraries.of(
                Choice.of(Facet.Kind.YEAR, "2019"),
                Choice.of(Facet.Kind.YEAR, "2020"),
                Choice.of(Facet.Kind.MONTH, "2020-03"),
                Choice.of(Facet.Kind.MONTH, "1998-12"),
                Choice.of(Facet.Kind.PRECISION, "none"),
                Choice.of(Facet.Kind.PRECISION, "month"),
                Choice.of(Facet.Kind.LANGUAGE, "fr"),
                Choice.of(Facet.Kind.LANGUAGE, "und"),
                Choice.of(Facet.Kind.FOLDER, "Réforme"),
                Choice.of(Facet.Kind.FOLDER, "À relire"),
                Choice.of(Facet.Kind.STATE, "read"),
                Choice.of(Facet.Kind.STATE, "unread"),
                Choice.of(Facet.Kind.STATE, "favourite"));
        var lengths = Arbitraries.of(LengthClass.class).map(length -> Choice.of(Facet.Kind.LENGTH, length.value()));
        var evidence =
                Arbitraries.of(Evidence.class).map(evidenced -> Choice.of(Facet.Kind.EVIDENCE, evidenced.code()));
        var lacking = Arbitraries.of(Facet.Kind.class).filter(Choice::canLack).map(Choice::without);
        return Arbitraries.oneOf(names, times, lengths, evidence, lacking);
    }

    @Provide
    Arbitrary<String> questions() {
        return Arbitraries.oneOf(
                words(),
                Arbitraries.of(
                        "crue source:=\"Le Monde\"",
                        "date:2019 OU date:2020",
                        "-source:=\"Ouest-France\" -a:auteur",
                        "a:date crue",
                        "(crue date:2020)",
                        "auteur:=\"Le Monde\" auteur:=\"à citer\""));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                "",
                "crue",
                "crue OU pluie",
                "(crue) OU (pluie)",
                "\"grande crue",
                "(crue",
                "a PROCHE/5 b PROCHE/3 c",
                "titre:(crue OU pluie) -sport",
                "FAUT-IL OUVRIR OU FERMER LES ÉCOLES CETTE SEMAINE",
                "mots:>800 800",
                "date:2019-12..2020-03",
                "crue SAUF",
                "mois:mai");
    }
}
