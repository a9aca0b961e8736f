package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.wording.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What needs no archive: help, language, mistakes in the command line, the way to the window.
class CommandLineTest {

    @TempDir
    Path home;

    @Test
    void helpNamesEveryCommand() {
        var help = Terminal.french(home).run("--help");

        assertEquals(0, help.status());
        assertEquals("", help.err());
        for (var command : "open import extract search show export stats check reindex".split(" ")) {
            assertTrue(help.out().contains("\n  " + command + " "), command + " in:\n" + help.out());
        }
        assertFalse(help.out().contains("backup"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "open", "import", "extract", "search", "show", "export", "stats", "check", "reindex"})
    void everyOptionIsExplainedInBothLanguages(String command) {
        var french = Terminal.french(home)
                .run((command + " --help").strip().split(" "))
                .out();
        var english = Terminal.french(home)
                .run(("--lang en " + command + " --help").split(" "))
                .out();

        for (var help : new String[] {french, english}) {
            for (var line :
                    help.lines().filter(line -> line.matches(" {2,6}-.*")).toList()) {
                assertTrue(line.matches(".*-[\\w]+.*  +\\S.*") || line.length() > 23, "unexplained: " + line);
            }
            assertFalse(help.contains("${"), help);
        }
        assertTrue(french.contains("Emploi\u00a0: hemerotheque"), french);
        assertTrue(french.contains("montre cette aide"), french);
        assertFalse(french.matches("(?s).*\\b(Usage|DIR|PATH|COMMAND|shows)\\b.*"), french);
        assertTrue(english.contains("Usage: hemerotheque"), english);
        assertFalse(english.matches("(?s).*\\b(Emploi|DOSSIER|CHEMIN|COMMANDE|montre)\\b.*"), english);
    }

    @Test
    void helpFitsATerminal() {
        for (var command : "open import extract search show export stats check reindex".split(" ")) {
            var help = Terminal.french(home).run(command, "--help").out();
            help.lines().forEach(line -> assertTrue(line.length() <= 80, line));
        }
    }

    @Test
    void theVersionIsTold() {
        assertEquals(
                "Hémérothèque 1.2.3\n", Terminal.french(home).run("--version").out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    import --bad x           | Option inconnue\u00a0: --bad. Aide\u00a0: hemerotheque import --help
                    impor                    | Commande inconnue\u00a0: impor. Aide\u00a0: hemerotheque --help
                    --bad                    | Option inconnue\u00a0: --bad. Aide\u00a0: hemerotheque --help
                    import                   | Il manque CHEMIN. Aide\u00a0: hemerotheque import --help
                    show                     | Il manque NUMÉRO. Aide\u00a0: hemerotheque show --help
                    show 1 2                 | Argument inattendu\u00a0: 2. Aide\u00a0: hemerotheque show --help
                    show douze               | Valeur refusée pour NUMÉRO\u00a0: «\u00a0douze\u00a0». Aide\u00a0: hemerotheque show --help
                    search --limit           | Il manque une valeur après --limit. Aide\u00a0: hemerotheque search --help
                    search --limit x a       | Valeur refusée pour --limit\u00a0: «\u00a0x\u00a0». Aide\u00a0: hemerotheque search --help
                    search --limit -1 a      | Valeur refusée pour --limit\u00a0: «\u00a0-1\u00a0». Aide\u00a0: hemerotheque search --help
                    search --offset -1 a     | Valeur refusée pour --offset\u00a0: «\u00a0-1\u00a0». Aide\u00a0: hemerotheque search --help
                    search --sort best a     | Valeur refusée pour --sort\u00a0: «\u00a0best\u00a0». Valeurs possibles\u00a0: relevance, newest, oldest. Aide\u00a0: hemerotheque search --help
                    search --timeline hour a | Valeur refusée pour --timeline\u00a0: «\u00a0hour\u00a0». Valeurs possibles\u00a0: year, month, week, day. Aide\u00a0: hemerotheque search --help
                    export                   | Il manque --format. Formats possibles\u00a0: jsonl, txt, md, csv. Aide\u00a0: hemerotheque export --help
                    export --format pdf      | Valeur refusée pour --format\u00a0: «\u00a0pdf\u00a0». Valeurs possibles\u00a0: jsonl, txt, md, csv. Aide\u00a0: hemerotheque export --help
                    stats --archive          | Il manque une valeur après --archive. Aide\u00a0: hemerotheque stats --help
                    stats --lang de          | Valeur refusée pour --lang\u00a0: «\u00a0de\u00a0». Valeurs possibles\u00a0: fr, en. Aide\u00a0: hemerotheque --help
                    export --format a --format b | --format ne peut être donné qu’une fois. Aide\u00a0: hemerotheque export --help
                    """)
    void mistakesAreToldInOneFrenchLine(String line, String told) {
        var result = Terminal.french(home).run(line.split(" "));

        assertEquals(told + "\n", result.err());
        assertEquals("", result.out());
        assertEquals(2, result.status());
    }

    @Test
    void mistakesAreToldInEnglishElsewhere() {
        assertEquals(
                "Unknown option: --bad. Help: hemerotheque import --help\n",
                Terminal.english(home).run("import", "--bad", "x").err());
    }

    @Test
    void theLanguageMayBeChosenAnywhere() {
        var terminal = Terminal.english(home);

        assertTrue(terminal.run("--lang", "fr", "import", "x", "--bad").err().startsWith("Option inconnue"));
        assertTrue(terminal.run("import", "--bad", "--lang=fr", "x").err().startsWith("Option inconnue"));
        assertTrue(terminal.run("import", "--bad", "--", "--lang=fr").err().startsWith("Unknown option"));
    }

    @Test
    void theWindowIsOpenedWithoutACommand() {
        var terminal = Terminal.french(home);

        terminal.run();
        terminal.run("open", "--demo", "--archive", "mes archives");
        terminal.run("--archive", "là", "--lang", "en");

        assertEquals(home.resolve("data"), terminal.opened.get(0).archive());
        assertFalse(terminal.opened.get(0).demo());
        assertEquals(Path.of("mes archives"), terminal.opened.get(1).archive());
        assertTrue(terminal.opened.get(1).demo());
        assertEquals(Path.of("là"), terminal.opened.get(2).archive());
        assertEquals(Optional.of(Language.ENGLISH), terminal.opened.get(2).asked());
        assertEquals(Optional.empty(), terminal.opened.get(1).asked());
    }

    @Test
    void theFormatsAreListed() {
        var list = Terminal.french(home).run("export", "--list");

        assertEquals(0, list.status());
        assertEquals(
                java.util.List.of("jsonl", "txt", "md", "csv"),
                list.out()
                        .lines()
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "concordance", "collocates", "frequency", "why 1", "searches add Lus"})
    void aQuestionThatBeginsWithWhatItExcludesStandsBehindTwoHyphens(String command) {
        var words = List.of(command.split(" "));
        var bare = Stream.concat(words.stream(), Stream.of("-est:lu")).toArray(String[]::new);
        var behind = Stream.concat(words.stream(), Stream.of("--", "-est:lu")).toArray(String[]::new);

        var refused = Terminal.french(home).run(bare);

        assertEquals(2, refused.status());
        assertTrue(
                refused.err()
                        .startsWith(
                                "Option inconnue\u00a0: -est:lu. Si c’est un mot de la question, mettez -- devant la"
                                        + " question\u00a0: -- -est:lu."),
                refused.err());
        assertNotEquals(2, Terminal.french(home).run(behind).status());
    }
}
