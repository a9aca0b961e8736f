package hemerotheque.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.extract.NoArticle;
import hemerotheque.importing.format.Formats;
import hemerotheque.model.ArchiveException;
import hemerotheque.model.Evidence;
import hemerotheque.model.Explanation;
import hemerotheque.model.Origin;
import hemerotheque.model.Outcome;
import hemerotheque.model.Problem;
import hemerotheque.search.Facet;
import hemerotheque.search.Warning;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Path FILES = Path.of("src/main/resources/hemerotheque/wording");
    private static final Path FRENCH_FILE = FILES.resolve("messages.properties");
    private static final Path ENGLISH_FILE = FILES.resolve("messages_en.properties");

    private final Map<String, String> french = read(FRENCH_FILE);
    private final Map<String, String> english = read(ENGLISH_FILE);

    @Test
    void bothLanguagesSayTheSameThings() {
        assertFalse(french.isEmpty());
        assertEquals(french.keySet(), english.keySet());
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        french.forEach((key, sentence) -> assertEquals(places(sentence), places(english.get(key)), key));
    }

    @Test
    void everySentenceCanBeSaid() {
        for (var language : List.of(french, english)) {
            language.forEach((key, sentence) -> {
                if (key.startsWith("cli.help.")) return; // read by picocli
                var said = new MessageFormat(sentence, Locale.FRANCE).format(new Object[] {2, 2, 2, 2});
                assertFalse(said.contains("{"), key + ": " + said);
            });
        }
    }

    @Test
    void everyConstantIsWorded() {
        assertWorded("problem.", Problem.Kind.values(), "");
        assertWorded("problem.", Problem.Kind.values(), ".remedy");
        for (var reason : NoArticle.values()) {
            assertTrue(french.containsKey("problem.NOT_AN_ARTICLE." + reason.code()), reason.code());
            assertTrue(french.containsKey("problem.NOT_AN_ARTICLE." + reason.code() + ".remedy"), reason.code());
        }
        assertWorded("outcome.", Outcome.Kind.values(), "");
        assertWorded("report.result.", Outcome.Kind.values(), "");
        assertWorded("trial.outcome.", Outcome.Kind.values(), "");
        assertWorded("warning.", Warning.Reason.values(), "");
        assertWorded("archive.", ArchiveException.Kind.values(), "");
        assertWorded("archive.", ArchiveException.Kind.values(), ".remedy");
        assertWorded("evidence.", Evidence.values(), "");
        assertWorded("facet.", Facet.Kind.values(), "");
        assertWorded("explain.reason.", Explanation.DayReason.values(), "");
        assertWorded("explain.reason.", Explanation.BlockReason.values(), "");
    }

    @Test
    void everyFormatIsNamed() {
        for (var code : new Formats().codes()) assertTrue(french.containsKey("format." + code), code);
    }

    @Test
    void aDetailThatIsACodeIsWorded() {
        var origin = Origin.file("page.html");
        var page = new Problem(Problem.Kind.NOT_AN_ARTICLE, origin, "error-page");
        var file = new Problem(Problem.Kind.TOO_LARGE, origin, "16 MB");
        var wording = new Wording(Language.FRENCH);

        assertEquals("Aucun article dans cette page (page d’erreur)", wording.said(page));
        assertEquals("Taille au-delà de la limite (16 MB)", wording.said(file));
        assertEquals("Si l’adresse s’ouvre dans un navigateur, enregistrez de nouveau la page.", wording.remedy(page));
        assertEquals("Découpez le fichier, ou n’importez que la page voulue.", wording.remedy(file));
    }

    private void assertWorded(String prefix, Enum<?>[] constants, String suffix) {
        for (var constant : constants) {
            var key = prefix + constant.name() + suffix;
            assertTrue(french.containsKey(key), key);
        }
    }

    @Test
    void everyKeyUsedIsThere() throws IOException {
        var used = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"");
        var missing = new TreeSet<String>();
        for (var source : sources()) {
            for (var match = used.matcher(Files.readString(source)); match.find(); ) {
                if (!isKeyOrBeginning(match.group(1))) missing.add(source.getFileName() + ": " + match.group(1));
            }
        }

        assertEquals(Set.of(), missing);
    }

    /// A key, or what stands before the name of a constant: `problem`, `problem.`.
    private boolean isKeyOrBeginning(String used) {
        var beginning = used.endsWith(".") ? used : used + ".";
        return french.containsKey(used) || french.keySet().stream().anyMatch(key -> key.startsWith(beginning));
    }

    @Test
    void everyKeyOfTheCommandLineIsUsed() throws IOException {
        var code = new StringBuilder();
        for (var source : sources()) code.append(Files.readString(source));
        var unused = french.keySet().stream()
                .filter(key -> key.startsWith("cli.") && !key.startsWith("cli.help."))
                .filter(key -> !code.toString().contains("\"" + key + "\""))
                .filter(key -> !key.startsWith("cli.export.format."))
                .filter(key -> !key.equals("cli.window.no.display")) // for who opens the window
                .toList();

        assertEquals(List.of(), unused);
    }

    @Test
    void frenchHasItsOwnTypography() {
        french.forEach((key, sentence) -> {
            assertFalse(sentence.contains("'"), key + " has a straight apostrophe: " + sentence);
            assertFalse(sentence.contains("\""), key + " has straight quotation marks: " + sentence);
            assertFalse(sentence.contains("..."), key + " has three points for an ellipsis: " + sentence);
        });
    }

    @Test
    void frenchHasNoBreakSpacesWhereItNeedsThem() {
        var wrong = Map.of(
                "a colon", Pattern.compile("[^\\u00a0\\d-]:(?!//)"),
                "a semicolon, question or exclamation mark", Pattern.compile("[^\\u202f«\\u00a0][;?!]"),
                "a per cent sign", Pattern.compile("[^\\u00a0]%(?!n)"),
                "an opening quotation mark", Pattern.compile("«(?!\\u00a0)"),
                "a closing quotation mark", Pattern.compile("[^\\u00a0]»"),
                "thousands", Pattern.compile("\\d \\d{3}"));
        french.forEach((key, sentence) -> wrong.forEach((what, pattern) -> assertFalse(
                !isQuery(key) && pattern.matcher(withoutFormats(sentence)).find(),
                key + ": " + what + ": " + sentence)));
    }

    /// The examples of the help are written as one types them, not as one prints; a key may be a mark.
    private static boolean isQuery(String key) {
        return key.startsWith("help.syntax.") && !key.endsWith(".does") || key.equals("help.keys.help");
    }

    private static String withoutFormats(String sentence) {
        return sentence.replaceAll("^\\d:", "").replace("%n", "").replaceAll("\\{\\d,(number|choice),", "");
    }

    @Test
    void noBreakSpacesAreWrittenAsEscapes() throws IOException {
        for (var file : List.of(FRENCH_FILE, ENGLISH_FILE)) {
            var text = Files.readString(file);
            assertFalse(text.contains("\u00a0"), file + " has a U+00A0 that an editor may lose");
            assertFalse(text.contains("\u202f"), file + " has a U+202F that an editor may lose");
        }
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (var file : List.of(FRENCH_FILE, ENGLISH_FILE)) {
            var keys = Files.readString(file)
                    .lines()
                    .filter(line -> line.matches("[\\w.-]+=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()));
            keys.values().removeIf(times -> times == 1);
            assertEquals(Map.of(), keys);
        }
    }

    private static Set<String> places(String sentence) {
        return Arrays.stream(sentence.split("(?=\\{)"))
                .filter(part -> part.matches("(?s)\\{\\d.*"))
                .map(part -> part.substring(1, 2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Map<String, String> read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            var properties = new Properties();
            properties.load(reader);
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, properties::getProperty, (one, _) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
