package hemerotheque.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.search.Warning.Meant;
import hemerotheque.search.Warning.Reason;
import hemerotheque.wording.Language;
import hemerotheque.wording.QueryWords;
import hemerotheque.wording.WarningWords;
import hemerotheque.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `dossier:` in questions.
class FoldersInQuestionsTest {

    private static final QueryParser PARSER = knowing("Réforme", "Réforme des retraites", "À relire", "Ouest");

    private static QueryParser knowing(String... names) {
        var folders = new ArrayList<Folder>();
        for (var name : names) folders.add(new Folder(folders.size() + 1, name, Colour.GREY));
        var all = new ArticleFolders(1, folders, Map.of());
        return new QueryParser(LocalDate.of(2020, 3, 15), Optional::empty, _ -> Optional.empty(), () -> all);
    }

    private static Query read(String question) {
        return PARSER.parse(question).query();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dossier:\"Réforme\"",
                "folder:reforme",
                "DOSSIER:« réforme »",
                "dossier:=\"Réforme\"",
                "dossier:réforme"
            })
    void aNameStandsForItsFolderBlindToCaseAndAccents(String question) {
        assertEquals(new Query.Filed("Réforme"), read(question));
        assertEquals(List.of(), PARSER.parse(question).warnings());
    }

    @Test
    void theLongestNameIsMeantAndFoldersStandInAnyTree() {
        assertEquals(
                new Query.All(List.of(new Query.Filed("Réforme des retraites"), read("ensuite"))),
                read("dossier:réforme des retraites ensuite"));
        assertEquals(
                new Query.AnyOf(List.of(
                        new Query.Not(new Query.Filed("Ouest")),
                        new Query.All(List.of(read("grève"), new Query.Filed("À relire"))))),
                read("-dossier:ouest OU (grève dossier:\"a relire\")"));
        assertEquals(
                new Query.AnyOf(List.of(new Query.Filed("Ouest"), new Query.Filed("Réforme"))),
                read("dossier:(ouest OU réforme)"));
        assertEquals(new Query.Not(new Query.Has(Trait.FOLDER)), read("-a:dossier"));
        assertEquals(new Query.Has(Trait.FOLDER), read("has:folder"));
    }

    @ParameterizedTest
    @CsvSource({
        "reformes, Réforme",
        "retraites, Réforme des retraites",
        "à relir, À relire",
        "oust, Ouest",
        "à lire, À relire"
    })
    void anUnknownNameIsTakenAsPlainWordsAndTheNearestIsOffered(String typed, String nearest) {
        var question = "crue -dossier:\"" + typed + "\" pont";
        var parsed = PARSER.parse(question);

        assertEquals(read("crue -\"" + typed + "\" pont"), parsed.query());
        var warning = parsed.warnings().getFirst();
        assertEquals(1, parsed.warnings().size());
        assertEquals(Reason.UNKNOWN_FOLDER, warning.reason());
        assertEquals(Optional.of(new Meant(nearest, '"' + nearest + '"')), warning.meant());
        assertEquals(
                read("crue -dossier:\"" + nearest + "\" pont"),
                read(warning.respelt(question).orElseThrow()));
    }

    @Test
    void aNameThatIsLikeNoneIsSaidWithoutAnother() {
        var warning = PARSER.parse("dossier:Bretagne").warnings().getFirst();

        assertEquals(new Warning(8, 8, Reason.UNKNOWN_FOLDER, "Bretagne"), warning);
        assertEquals(
                "Aucun dossier ne s’appelle «\u00a0Bretagne\u00a0»\u00a0: pris comme un mot.",
                words(Language.FRENCH).withMeant(warning));
        assertEquals(
                "No folder is called “oust”: taken as a word. Did you mean “Ouest”?",
                words(Language.ENGLISH)
                        .withMeant(PARSER.parse("folder:oust").warnings().getFirst()));
    }

    private static WarningWords words(Language language) {
        return new WarningWords(new Wording(language));
    }

    @Test
    void aFolderIsToldOfInAPlainSentence() {
        assertEquals(
                "Articles contenant le mot\u00a0«\u00a0grève\u00a0», rangés dans le dossier «\u00a0Réforme\u00a0», sauf ceux rangés dans le dossier «\u00a0Ouest\u00a0».",
                new QueryWords(new Wording(Language.FRENCH)).sentence(read("grève dossier:réforme -dossier:ouest")));
        assertEquals(
                "Articles filed in the folder “Réforme”, but for those that are filed in a folder.",
                new QueryWords(new Wording(Language.ENGLISH)).sentence(read("folder:réforme -has:folder")));
    }

    /// A folder called anything that a reader can call it is found by what is written for it.
    @Property(tries = 500)
    void whatIsWrittenForAFolderIsReadAsIt(@ForAll @StringLength(max = 100) String typed) {
        var name = GivenName.of(typed);
        if (!GivenName.isOne(name)) return;
        var folder = new Query.Filed(name);

        for (var query : List.of(
                folder, new Query.Not(folder), new Query.All(List.of(folder, new Query.Word(Field.ANY, "grève")))))
            assertEquals(query, knowing(name).parse(QueryText.of(query)).query(), () -> QueryText.of(query));
    }

    @Test
    void aNewNameIsWrittenWhereTheOldOneStood() {
        assertEquals(
                "a dossier:\"Loi\" (b OU -dossier:\"Loi\") recherche:ouest",
                GivenNames.FOLDERS.renamed("a folder:ouest (b OU -dossier:« Ouest ») recherche:ouest", "Ouest", "Loi"));
    }
}
