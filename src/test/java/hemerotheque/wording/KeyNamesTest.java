package hemerotheque.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Shortcut+Shift+F, Ctrl+Maj+F, Ctrl+Shift+F, ⇧⌘F",
        "Shift+F8,         Maj+F8,     Shift+F8,     ⇧F8",
        "Alt+Left,         Alt+←,      Alt+←,        ⌥←",
        "Shortcut+Plus,    Ctrl++,     Ctrl++,       ⌘+",
        "Shortcut+0,       Ctrl+0,     Ctrl+0,       ⌘0",
        "Alt+Enter,        Alt+Entrée, Alt+Enter,    ⌥Entrée",
        "Shortcut,         Ctrl,       Ctrl,         ⌘",
        "Esc,              Échap,      Esc,          Échap",
        "Delete,           Suppr,      Delete,       Suppr",
        "Space,            Espace,     Space,        Espace",
        "J,                J,          J,            J",
    })
    void keysAreCalledWhatTheKeyboardHas(String keys, String french, String english, String mac) {
        assertEquals(french, new Wording(Language.FRENCH, "Linux").keys(keys));
        assertEquals(english, new Wording(Language.ENGLISH, "Windows 11").keys(keys));
        assertEquals(mac, new Wording(Language.FRENCH, "Mac OS X").keys(keys));
    }

    @Test
    void sentencesNameThemToo() {
        assertEquals("Rechercher dans l’article (Ctrl+F)", new Wording(Language.FRENCH, "Linux").say("reading.find"));
        assertEquals("Find in the article (⌘F)", new Wording(Language.ENGLISH, "Mac OS X").say("reading.find"));
    }

    @Test
    void whatStandsInAPlaceOfASentenceIsLeftAsItIs() {
        var said = new Wording(Language.FRENCH, "Linux").say("saved.star.kept.name", "[[Shift]]");

        assertEquals("Recherche enregistrée «\u00a0[[Shift]]\u00a0»\u00a0: modifier (Ctrl+S)", said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void noSentenceOfTheWindowCallsAKeyByItself(String file) throws IOException {
        var named = Pattern.compile("\\b(Ctrl|Maj|Shift|Alt|Échap|Esc|Escape|Suppr)\\b|\\[\\[(?![\\w+]+]])");
        var lines = Files.readAllLines(Path.of("src/main/resources/hemerotheque/wording", file));

        assertEquals(
                List.of(),
                lines.stream()
                        .filter(line -> !line.startsWith("cli.") && !line.startsWith("keys."))
                        .filter(line -> named.matcher(line.replaceAll("\\[\\[[\\w+]+]]", ""))
                                .find())
                        .toList());
    }
}
