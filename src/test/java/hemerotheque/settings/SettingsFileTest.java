package hemerotheque.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.wording.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        var file = new SettingsFile(folder.resolve("deep/settings.properties"), Language.FRENCH);
        var stand =
                new Stand(Optional.of(new Stand.Place(-1200, 40, 1100, 700)), true, Optional.of(260), Optional.of(410));
        var chosen = new Settings(
                Language.ENGLISH,
                Theme.DARK,
                130,
                Face.ATKINSON,
                150,
                false,
                new Asking(true, false, true),
                ReadAfter.TEN_SECONDS,
                stand);

        file.write(Settings.first(Language.FRENCH));
        file.write(chosen);

        assertEquals(chosen, file.read());
        try (var left = Files.list(folder.resolve("deep"))) {
            assertEquals(1, left.count(), "no temporary file stays behind");
        }
    }

    @Test
    void theLanguageOfTheSystemIsNotKept() throws Exception {
        var path = folder.resolve("settings.properties");
        new SettingsFile(path, Language.FRENCH).write(Settings.first(Language.FRENCH));

        assertEquals(
                Language.ENGLISH,
                new SettingsFile(path, Language.ENGLISH).read().language());
    }

    @Test
    void whatCannotBeReadCountsAsNeverChosen() throws Exception {
        var path = folder.resolve("settings.properties");
        Files.writeString(
                path,
                "theme=purple\ntext.percent=many\nlanguage=english\nreading.percent=900\nread.after=7\nwindow=1 2 3\nlist.width=5\n");

        var read = new SettingsFile(path, Language.FRENCH).read();

        var stand = new Stand(Optional.empty(), false, Optional.empty(), Optional.of(Stand.NARROWEST));
        assertEquals(new Settings(Language.ENGLISH, Theme.AUTO, 100, Face.SOURCE_SERIF, 200, true, stand), read);
    }

    @Test
    void aDamagedFileKeepsNobodyOut() throws Exception {
        var path = folder.resolve("settings.properties");
        Files.write(path, new byte[] {'a', '=', (byte) 0xE9, '\n', '\\', 'u', 'Z'});

        assertEquals(Settings.first(Language.FRENCH), new SettingsFile(path, Language.FRENCH).read());
    }
}
