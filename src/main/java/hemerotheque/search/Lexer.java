package hemerotheque.search;

import hemerotheque.search.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Cuts a question into [Lexeme]s, in one pass from left to right. What French writes between words (« : », « ? »,
/// « – ») is no lexeme at all, so that a pasted headline is a question like any other.
final class Lexer {

    private static final Map<String, Kind> OPERATORS =
            Map.of("ET", Kind.AND, "AND", Kind.AND, "OU", Kind.OR, "OR", Kind.OR, "SAUF", Kind.NOT, "NOT", Kind.NOT);

    /// Before a word that is to be taken as it stands: `\\OU`, `\\titre:crue`.
    static final char LITERALLY = '\\';

    /// Before a quotation mark: what is quoted is a whole name.
    private static final char WHOLE = '=';

    private static final Pattern NEAR = Pattern.compile("(?:PROCHE|NEAR)/[0-9]{1,4}");
    private static final Pattern FIELD = Pattern.compile("[\\p{L}\\p{M}_]+(?=:(?!/))");

    /// What `#` stands for.
    private static final String TAG = "étiquette";

    private static final String OPENING_QUOTES = "\"«“„‟";
    private static final String QUOTES = OPENING_QUOTES + "»”";
    private static final String APART = QUOTES + "()|";

    /// Signs that a word of the question may begin with, beside letters and digits.
    private static final String BEGINNINGS = OPENING_QUOTES + "(=*?-!+<>.#" + LITERALLY;

    private final String question;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private final List<Warning> warnings;
    private int at;

    private Lexer(String question, List<Warning> warnings) {
        this.question = question;
        this.warnings = warnings;
    }

    /// The lexemes of `question` in order.
    ///
    /// @param warnings is added to
    static List<Lexeme> read(String question, List<Warning> warnings) {
        var lexer = new Lexer(question, warnings);
        while (lexer.at < question.length()) lexer.next();
        return lexer.lexemes;
    }

    private void next() {
        char c = question.charAt(at);
        if (isBlank(c)) at++;
        else if (OPENING_QUOTES.indexOf(c) >= 0) phrase(c);
        else if (c == WHOLE && at + 1 < question.length() && OPENING_QUOTES.indexOf(question.charAt(at + 1)) >= 0)
            whole();
        else if (QUOTES.indexOf(c) >= 0) at++;
        else if (c == '(') sign(Kind.OPEN, 1);
        else if (c == ')') sign(Kind.CLOSE, 1);
        else if (c == '|') sign(Kind.OR, run('|'));
        else if (c == '&' && run('&') > 1) sign(Kind.AND, run('&'));
        else if (c == '+' && beginsWord(at + 1)) at++;
        else if (c == '#' && at + 1 < question.length() && Character.isLetter(question.codePointAt(at + 1)))
            sign(Kind.FIELD, 1, TAG);
        else if ((c == '-' || c == '!') && beginsWord(at + 1)) sign(Kind.NOT, 1);
        else word();
    }

    private void phrase(char opening) {
        int close = closing(opening);
        int end = close < 0 ? question.length() : close;
        var text = stripped(at + 1, end);
        var phrase = new Lexeme(Kind.PHRASE, at, Math.min(end + 1, question.length()) - at, text);
        if (close < 0) warnings.add(new Warning(at, 1, Warning.Reason.OPEN_QUOTE, text));
        if (hasLetter(text)) lexemes.add(phrase);
        at = phrase.end();
        if (at < question.length() && question.charAt(at) == '~') at += suffix();
    }

    /// A whole name, `="Le Monde"`, letter for letter; `""` in it stands for a quotation mark.
    private void whole() {
        char opening = question.charAt(at + 1);
        int first = at + 2;
        int close = opening == '"' ? closingSingle(first) : firstOf(String.valueOf(closingOf(opening)), first);
        int end = close < 0 ? question.length() : close;
        var text = opening == '"' ? question.substring(first, end).replace("\"\"", "\"") : stripped(first, end);
        var name = new Lexeme(Kind.NAME, at, Math.min(end + 1, question.length()) - at, text);
        if (close < 0) warnings.add(new Warning(at + 1, 1, Warning.Reason.OPEN_QUOTE, text));
        if (!text.isEmpty()) lexemes.add(name);
        at = name.end();
    }

    /// The next quotation mark that is not one of a pair.
    private int closingSingle(int from) {
        int close = question.indexOf('"', from);
        while (close >= 0 && close + 1 < question.length() && question.charAt(close + 1) == '"')
            close = question.indexOf('"', close + 2);
        return close;
    }

    private static char closingOf(char opening) {
        return opening == '«' ? '»' : '”';
    }

    /// `name` so that [#read] finds it whole.
    static String named(String name) {
        return WHOLE + "\"" + name.replace("\"", "\"\"") + '"';
    }

    /// The length of `~5` after a phrase, which other search engines know: it is passed over.
    private int suffix() {
        int end = at + 1;
        while (end < question.length() && Character.isDigit(question.charAt(end))) end++;
        warnings.add(new Warning(at, end - at, Warning.Reason.LONE_OPERATOR, question.substring(at, end)));
        return end - at;
    }

    private String stripped(int start, int end) {
        return strip(question.substring(start, end));
    }

    /// Without the blanks at its ends, of which French has one inside each « ».
    static String strip(String text) {
        int first = 0;
        int last = text.length();
        while (first < last && isBlank(text.charAt(first))) first++;
        while (last > first && isBlank(text.charAt(last - 1))) last--;
        return text.substring(first, last);
    }

    private int closing(char opening) {
        return switch (opening) {
            case '«' -> question.indexOf('»', at + 1);
            case '"' -> question.indexOf('"', at + 1);
            default -> firstOf("”“\"", at + 1);
        };
    }

    private int firstOf(String signs, int from) {
        for (int i = from; i < question.length(); i++) if (signs.indexOf(question.charAt(i)) >= 0) return i;
        return -1;
    }

    private void word() {
        int end = at;
        while (end < question.length() && !isBlank(question.charAt(end)) && APART.indexOf(question.charAt(end)) < 0)
            end++;
        var run = question.substring(at, end);
        var field = FIELD.matcher(run);
        if (field.lookingAt() && name(field.group(), at + field.end() + 1)) return;
        add(kind(run), run);
        at = end;
    }

    /// Takes in `name` and its colon where they say something, and says whether they did.
    private boolean name(String name, int afterColon) {
        if (FieldNames.find(name).isPresent()) {
            lexemes.add(new Lexeme(Kind.FIELD, at, afterColon - at, name));
        } else if (beginsWord(afterColon)) {
            warnings.add(new Warning(at, afterColon - at, Warning.Reason.UNKNOWN_FIELD, name));
            add(Kind.WORD, name);
        } else {
            return false;
        }
        at = afterColon;
        return true;
    }

    private void add(Kind kind, String run) {
        if (kind != Kind.WORD || hasLetter(run) || run.indexOf('*') >= 0)
            lexemes.add(new Lexeme(kind, at, run.length(), run));
    }

    /// Whether `run`, written as a word, would be read as an operator or with a field.
    static boolean isReserved(String run) {
        return kind(run) != Kind.WORD || FIELD.matcher(run).lookingAt();
    }

    private static Kind kind(String run) {
        return NEAR.matcher(run).matches() ? Kind.NEAR : OPERATORS.getOrDefault(run, Kind.WORD);
    }

    private void sign(Kind kind, int length) {
        sign(kind, length, question.substring(at, at + length));
    }

    private void sign(Kind kind, int length, String text) {
        lexemes.add(new Lexeme(kind, at, length, text));
        at += length;
    }

    private int run(char sign) {
        int end = at;
        while (end < question.length() && question.charAt(end) == sign) end++;
        return end - at;
    }

    /// Whether all of `run` belongs to one word where it begins one.
    static boolean isUnbroken(String run) {
        return run.chars().noneMatch(c -> isBlank((char) c) || APART.indexOf(c) >= 0);
    }

    private boolean beginsWord(int place) {
        return beginsWord(question, place);
    }

    /// Whether what stands at `place` can be excluded by a sign before it.
    static boolean beginsWord(String question, int place) {
        if (place >= question.length()) return false;
        return Character.isLetterOrDigit(question.codePointAt(place))
                || BEGINNINGS.indexOf(question.charAt(place)) >= 0;
    }

    static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// Blank or invisible: spaces of every width, control characters, marks that only turn the direction of writing.
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
