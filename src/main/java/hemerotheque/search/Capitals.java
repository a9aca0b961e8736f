package hemerotheque.search;

import java.util.List;

/// Tells a headline pasted in capitals (« FAUT-IL OUVRIR OU FERMER LES ÉCOLES… ») from a question with operators.
final class Capitals {

    /// Words that make a sentence, our choice.
    private static final int SENTENCE = 7;

    private Capitals() {}

    /// `lexemes`, their operators turned into words where all is one sentence in capitals.
    static List<Lexeme> asWords(List<Lexeme> lexemes) {
        if (!isSentence(lexemes)) return lexemes;
        return lexemes.stream().map(Capitals::asWord).toList();
    }

    private static boolean isSentence(List<Lexeme> lexemes) {
        long words =
                lexemes.stream().filter(lexeme -> lexeme.is(Lexeme.Kind.WORD)).count();
        long operators = lexemes.stream().filter(Lexeme::isOperator).count();
        return words >= SENTENCE
                && operators * 4 <= words
                && lexemes.stream().noneMatch(lexeme -> lexeme.is(Lexeme.Kind.FIELD))
                && lexemes.stream()
                        .map(Lexeme::text)
                        .flatMapToInt(String::chars)
                        .noneMatch(Character::isLowerCase);
    }

    private static Lexeme asWord(Lexeme lexeme) {
        boolean spelt =
                lexeme.isOperator() && Character.isLetter(lexeme.text().charAt(0)) && !lexeme.is(Lexeme.Kind.NEAR);
        return spelt ? new Lexeme(Lexeme.Kind.WORD, lexeme.at(), lexeme.length(), lexeme.text()) : lexeme;
    }
}
