package hemerotheque.cli;

import hemerotheque.wording.Wording;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;

/// The words of the help, under the keys that picocli asks for: `json` for the option of that name,
/// `hemerotheque.import.usage.header` for a command. In the bundle they stand behind `cli.help.`.
///
/// Source: picocli user manual 4.7, § 17 Internationalization.
final class HelpWords extends ResourceBundle {

    private final Map<String, String> words;

    HelpWords(Wording wording) {
        this.words = wording.startingWith("cli.help.");
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }
}
