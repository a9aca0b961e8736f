package hemerotheque.wording;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Names as a reader of the language sorts them, whatever their case and accents; those that a dictionary would put in
/// one place, by their letters. Java's collator knows the typewriter's apostrophe only and puts the printer's behind
/// all letters. For one thread.
public final class NameOrder implements Comparator<String> {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Collator collator;
    private final Map<String, CollationKey> keys = new HashMap<>();

    public NameOrder(Locale locale) {
        collator = Collator.getInstance(locale);
    }

    @Override
    public int compare(String one, String other) {
        int order = key(one).compareTo(key(other));
        return order != 0 ? order : one.compareTo(other);
    }

    /// Whether `name` holds what was typed, whatever the case and accents of both.
    public static boolean holds(String name, String typed) {
        return folded(name).contains(folded(typed));
    }

    private static String folded(String text) {
        var lower = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace('’', '\'');
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    }

    private CollationKey key(String name) {
        return keys.computeIfAbsent(name, text -> collator.getCollationKey(text.replace('’', '\'')));
    }
}
