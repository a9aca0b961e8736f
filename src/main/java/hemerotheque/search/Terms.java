package hemerotheque.search;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Turns one word as typed into what it asks for: a plain word, a pattern, a near spelling, an exact form.
final class Terms {

    /// Signs in one pattern at the most, our choice: more can make a pattern exponentially slow to prepare.
    static final int MOST_SIGNS = 8;

    /// `ab*`, `m?re`: letters enough before the first sign that not every word of the archive is tried.
    private static final Pattern WELL_BEGUN = Pattern.compile("(?:[^*?]{2,}[*?]|[^*?]\\?).*");

    /// `Dupont~`, `Dupont~2`, and what closes a sentence after it.
    private static final Pattern FUZZY = Pattern.compile("(.*[\\p{L}\\p{N}\\p{M}])~[0-9.]*[^\\p{L}\\p{N}\\p{M}*]*");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}*?]+|[^\\p{L}\\p{N}\\p{M}*]+$");
    private static final Pattern STARS = Pattern.compile("[*?]*[*][*?]*");

    private Terms() {}

    /// What `word` asks for in `field`; nothing for a word of signs only.
    static Optional<Query> read(Field field, Lexeme word, Consumer<Warning> warnings) {
        var text = word.text();
        if (text.startsWith("=")) return plain(text).map(form -> new Query.Exact(field, form));
        var fuzzy = FUZZY.matcher(text);
        if (fuzzy.matches()) return plain(fuzzy.group(1)).map(form -> new Query.Fuzzy(field, form));
        if (text.contains("://")) return Optional.of(new Query.Word(field, around(text)));
        return pattern(field, word, warnings);
    }

    /// `text` without the signs around it, `*` and `?` among them; nothing where no letter and no digit is in it.
    static Optional<String> plain(String text) {
        var bare = around(text.replace('*', '-').replace('?', '-'));
        return Lexer.hasLetter(bare) ? Optional.of(bare) : Optional.empty();
    }

    /// `query`, which `lexeme` asks for, with its accents; as it is, with a warning, where they cannot count.
    static Query accented(Query query, Lexeme lexeme, Consumer<Warning> warnings) {
        return switch (query) {
            case Query.Word(var field, var word) -> new Query.Accented(field, word);
            case Query.Phrase(var field, var words) -> new Query.Exact(field, words);
            case Query.Pattern _, Query.Fuzzy _ -> {
                warnings.accept(lexeme.warn(Warning.Reason.NO_ACCENTS));
                yield query;
            }
            default -> query; // its letters count as they are
        };
    }

    /// What `lexeme` looks for in notes: its words, or the one word without the signs around it but a `*` at its end.
    static Optional<String> noted(Lexeme lexeme) {
        var text = lexeme.text();
        if (lexeme.isQuoted()) return Lexer.hasLetter(text) ? Optional.of(Lexer.strip(text)) : Optional.empty();
        return plain(text).map(word -> text.endsWith("*") ? word + "*" : word);
    }

    /// Whether `words`, with nothing before but `=`, is read as one word with just these letters.
    static boolean isOneWord(String words) {
        return Lexer.isUnbroken(words) && plain(words).filter(words::equals).isPresent();
    }

    private static Optional<Query> pattern(Field field, Lexeme word, Consumer<Warning> warnings) {
        var pattern = STARS.matcher(around(word.text())).replaceAll("*"); // a `?` at the end closes a sentence
        if (pattern.indexOf('*') < 0 && pattern.indexOf('?') < 0)
            return plain(pattern).map(w -> new Query.Word(field, w));
        long signs = pattern.chars().filter(c -> c == '*' || c == '?').count();
        if (WELL_BEGUN.matcher(pattern).matches() && signs <= MOST_SIGNS)
            return Optional.of(new Query.Pattern(field, pattern));
        warnings.accept(word.warn(signs > MOST_SIGNS ? Warning.Reason.LONG_PATTERN : Warning.Reason.SHORT_PATTERN));
        return plain(pattern).map(bare -> new Query.Word(field, bare));
    }

    private static String around(String text) {
        return AROUND.matcher(text).replaceAll("");
    }
}
