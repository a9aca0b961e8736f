package hemerotheque.search;

import hemerotheque.search.FieldNames.Named;
import hemerotheque.search.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The names of a reader within questions.
public enum GivenNames {
    SEARCHES(new Named.Search(), SavedSearch::reference),
    FOLDERS(new Named.Condition(Measure.FOLDER), Folder::reference);

    private final Named field;
    private final UnaryOperator<String> reference;

    GivenNames(Named field, UnaryOperator<String> reference) {
        this.field = field;
        this.reference = reference;
    }

    /// `words`, with what was called `before` called `after` wherever they name it: after the field itself, as in
    /// `recherche:` or `dossier:`, not in parentheses behind it.
    public String renamed(String words, String before, String after) {
        var text = new StringBuilder();
        int copied = 0;
        var lexemes = Lexer.read(words, new ArrayList<>());
        for (int i = 0; i + 1 < lexemes.size(); i++) {
            if (!isReference(lexemes.get(i))) continue;
            int last = last(lexemes, i + 1, words, before);
            if (last < 0) continue;
            text.append(words, copied, lexemes.get(i).at()).append(reference.apply(after));
            copied = lexemes.get(last).end();
            i = last;
        }
        return text.append(words.substring(copied)).toString();
    }

    /// Whether `words` ask for nothing but these: each name in them stands after the field itself.
    public boolean areAllOf(String words) {
        var lexemes = Lexer.read(words, new ArrayList<>());
        for (int i = 0; i < lexemes.size(); i++)
            if (lexemes.get(i).isClause() && (i == 0 || !isReference(lexemes.get(i - 1)))) return false;
        return lexemes.stream().anyMatch(Lexeme::isClause);
    }

    private boolean isReference(Lexeme lexeme) {
        return lexeme.is(Kind.FIELD)
                && FieldNames.find(lexeme.text()).filter(field::equals).isPresent();
    }

    /// Where the name that begins at `first` ends; -1 where it is another.
    private static int last(List<Lexeme> lexemes, int first, String words, String name) {
        if (lexemes.get(first).isQuoted()) return isSame(lexemes.get(first).text(), name) ? first : -1;
        for (int last = first; last < lexemes.size() && lexemes.get(last).is(Kind.WORD); last++) {
            var run = words.substring(lexemes.get(first).at(), lexemes.get(last).end());
            if (isSame(run, name)) return last;
        }
        return -1;
    }

    private static boolean isSame(String typed, String name) {
        return GivenName.key(typed).equals(GivenName.key(name));
    }
}
