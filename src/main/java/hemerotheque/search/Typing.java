package hemerotheque.search;

import hemerotheque.search.FieldNames.Named;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is being typed at a place of a question: the beginning of a word, of a name, of a value.
///
/// @param place the field that it is typed for; nothing for words anywhere
/// @param begun what of it was typed, without signs and quotation marks; may be empty
/// @param from where it begins, its field and quotation mark with it
/// @param to after it
public record Typing(Optional<Place> place, String begun, int from, int to) {

    /// What is asked for after a colon.
    public sealed interface Place {
        /// @param written the name of the field as it was typed, with its colon
        record Part(Field field, String written) implements Place {}

        /// A condition with values of its own, if any.
        record Condition(String written) implements Place {}

        record Search(String written) implements Place {}
    }

    private static final Pattern NAME = Pattern.compile("^[\\p{L}\\p{M}_]+:");
    private static final Pattern ELIDED =
            Pattern.compile("^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("^=?[\"«“]\\s*");
    private static final String SIGNS = "-!+(";
    private static final String OPENING = "\"«“";

    /// @return nothing where no word is being typed: within one, within a quotation, at the end of a pattern
    public static Optional<Typing> at(String question, int caret) {
        if (caret < 0 || caret > question.length()) return Optional.empty();
        boolean within = caret < question.length() && Character.isLetterOrDigit(question.codePointAt(caret));
        if (within) return Optional.empty();
        return typed(question.substring(0, caret), caret);
    }

    private static Optional<Typing> typed(String before, int caret) {
        int from = start(before);
        while (from < caret && SIGNS.indexOf(before.charAt(from)) >= 0) from++;
        var token = before.substring(from);
        var named = NAME.matcher(token);
        if (named.find()) return inField(named.group(), token.substring(named.end()), from, caret);
        if (token.startsWith("#")) return Optional.of(inTag(token.substring(1), from, caret));
        int elided = elided(token);
        var word = token.substring(elided);
        return isPlain(word) ? Optional.of(new Typing(Optional.empty(), word, from + elided, caret)) : Optional.empty();
    }

    private static int elided(String token) {
        var elision = ELIDED.matcher(token);
        return elision.find() ? elision.end() : 0;
    }

    private static Typing inTag(String begun, int from, int caret) {
        return new Typing(Optional.of(new Place.Part(Field.TAG, FieldNames.prefix(Field.TAG))), begun, from, caret);
    }

    private static Optional<Typing> inField(String name, String value, int from, int caret) {
        var known = FieldNames.find(name.substring(0, name.length() - 1));
        if (known.filter(Named.Accents.class::isInstance).isPresent()) // a word like any other
        return isPlain(value)
                    ? Optional.of(new Typing(Optional.empty(), value, from + name.length(), caret))
                    : Optional.empty();
        var place = known.<Place>map(named -> switch (named) {
            case Named.Part(var field, var _) -> new Place.Part(field, name);
            case Named.Accents() -> new Place.Part(Field.ANY, name);
            case Named.Condition _, Named.Notes _ -> new Place.Condition(name);
            case Named.Search _ -> new Place.Search(name);
        });
        var opening = QUOTED.matcher(value);
        var begun = opening.find() ? value.substring(opening.end()) : value;
        boolean closed = begun.endsWith("\"") || begun.endsWith("»") || begun.endsWith("”");
        if (place.isEmpty() || closed || begun.startsWith("=")) return Optional.empty();
        return Optional.of(new Typing(place, begun, from, caret));
    }

    /// Whether the name of a folder is asked for.
    public boolean isForFolder() {
        return place.filter(asked -> asked instanceof Place.Condition(var written) && isFolder(written))
                .isPresent();
    }

    private static boolean isFolder(String written) {
        return FieldNames.find(written.substring(0, written.length() - 1))
                .equals(Optional.of(new Named.Condition(Measure.FOLDER)));
    }

    /// Whether nothing but the beginning of a word stands there.
    private static boolean isPlain(String word) {
        return word.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "'’-/".indexOf(c) >= 0);
    }

    /// Where the last word begins, or its field with an open quotation.
    private static int start(String before) {
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            if (quoted) quoted = c != '"' && c != '»' && c != '”';
            else if (OPENING.indexOf(c) >= 0) quoted = true;
            else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '|' || c == '(') start = i + 1;
        }
        return start;
    }

    /// Whether `name` begins so, or one of its words does; blind to case and accents.
    static boolean isBegunBy(String name, String begun) {
        return begins(folded(name), folded(begun));
    }

    /// The form in which names are compared: without case and accents, a blank before each word.
    public static String folded(String name) {
        return " " + Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /// @param folded as [#folded] makes them, both of them
    public static boolean begins(String folded, String begun) {
        return folded.contains(begun);
    }
}
