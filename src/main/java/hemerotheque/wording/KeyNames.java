package hemerotheque.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What keys are called, in menus, tooltips and help alike: « Ctrl+Maj+F », « Échap », « Alt+← »; « ⇧⌘F » on a Mac.
///
/// Combinations come as JavaFX reads them: `Shortcut+Shift+F`, `Esc`, `Alt+Left`. A sentence has them between double
/// brackets.
///
/// @param bundle has the words
/// @param mac whether modifiers are signs, in Apple’s order and without a plus
record KeyNames(ResourceBundle bundle, boolean mac) {

    private static final Pattern MARKED = Pattern.compile("\\[\\[([\\w+]+)]]");

    private static final Map<String, String> SIGNS =
            Map.of("Left", "←", "Right", "→", "Up", "↑", "Down", "↓", "Plus", "+", "Minus", "-");

    private static final Map<String, String> MAC = Map.of("Alt", "⌥", "Shift", "⇧", "Shortcut", "⌘");

    private static final List<String> MAC_ORDER = List.of("Alt", "Shift", "Shortcut");

    /// `sentence` with its keys named.
    String in(String sentence) {
        if (!sentence.contains("[[")) return sentence;
        return MARKED.matcher(sentence).replaceAll(marked -> name(marked.group(1)));
    }

    String name(String combination) {
        var keys = Arrays.asList(combination.split("\\+"));
        if (!mac) return keys.stream().map(this::word).collect(Collectors.joining("+"));
        var modifiers = MAC_ORDER.stream().filter(keys::contains).map(MAC::get);
        var rest = keys.stream().filter(key -> !MAC.containsKey(key)).map(this::word);
        return modifiers.collect(Collectors.joining()) + rest.collect(Collectors.joining());
    }

    private String word(String key) {
        var worded = "keys." + key.toUpperCase(Locale.ROOT);
        return bundle.containsKey(worded) ? bundle.getString(worded) : SIGNS.getOrDefault(key, key);
    }
}
