package hemerotheque.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What the words of texts came to before. From any thread; empty again once it is full.
final class KnownForms {

    /// Words as they are written, our choice: nearly all of a text are among a few thousand, and to look one up costs a
    /// fifth of forming it.
    private static final int MOST = 1 << 15;

    private final Map<String, WordForm> forms = new ConcurrentHashMap<>();

    /// What `written` came to, or comes to by `forming`.
    WordForm of(String written, Function<String, WordForm> forming) {
        var known = forms.get(written);
        if (known != null) return known;
        if (forms.size() >= MOST) forms.clear();
        var form = forming.apply(written);
        forms.put(written, form);
        return form;
    }
}
