package hemerotheque.search;

import hemerotheque.search.FieldNames.Named;
import hemerotheque.search.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;

/// The names of saved searches within questions.
public final class SavedNames {

    private SavedNames() {}

    /// `words`, with the saved search `before` called `after` wherever they name it: after `recherche:` itself, not in
    /// parentheses behind it.
    public static String renamed(String words, String before, String after) {
        var text = new StringBuilder();
        int copied = 0;
        var lexemes = Lexer.read(words, new ArrayList<>());
        for (int i = 0; i + 1 < lexemes.size(); i++) {
            if (!isReference(lexemes.get(i))) continue;
            int last = last(lexemes, i + 1, words, before);
            if (last < 0) continue;
            text.append(words, copied, lexemes.get(i).at()).append(SavedSearch.reference(after));
            copied = lexemes.get(last).end();
            i = last;
        }
        return text.append(words.substring(copied)).toString();
    }

    private static boolean isReference(Lexeme lexeme) {
        return lexeme.is(Kind.FIELD)
                && FieldNames.find(lexeme.text())
                        .filter(Named.Search.class::isInstance)
                        .isPresent();
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
