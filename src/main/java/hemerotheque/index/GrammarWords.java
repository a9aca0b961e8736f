package hemerotheque.index;

import hemerotheque.search.Query;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words that French is held together with, and what they tell about a question.
final class GrammarWords {

    /// Folded. Where a question has other words they are not required of an article and not highlighted, and they count
    /// for the ranking of prose only.
    private static final Set<String> WORDS = words("""
            le la les un une des de du d l et ou a au aux en dans par pour sur sous avec sans chez vers que
            qui quoi dont ce cet cette ces se sa son ses mon ma mes notre nos votre vos leur leurs je tu il
            elle on nous vous ils elles est sont etre avoir ont ne pas plus y si comme mais donc or ni car
            comment pourquoi quand combien quel quelle quels quelles qu c s n j m t
            """);

    private static final Set<String> QUESTIONS = words("""
            qui que quoi quand où comment pourquoi combien quel quelle quels quelles qu'est-ce est-ce lequel
            laquelle
            """);

    /// Letters that stand alone where an apostrophe was typed as a space, « l assassinat ».
    private static final Set<String> STRAYS = words("""
            l d s c j m n t qu
            """);

    /// Words that make a sentence, our choice: rarely does an article hold all of seven words.
    private static final int SENTENCE = 7;

    private static final Pattern INVERSION = Pattern.compile(".+-(?:je|tu|ils?|elles?|on|nous|vous|ce)");

    private GrammarWords() {}

    private static Set<String> words(String listed) {
        return Set.of(listed.strip().split("\\s+"));
    }

    /// Whether every part of `word` is only grammar.
    static boolean isGrammar(List<Token> word) {
        return word.stream().allMatch(token -> WORDS.contains(token.exact()));
    }

    static boolean isGrammar(String folded) {
        return WORDS.contains(folded);
    }

    /// Whether `word`, typed before `following`, is the letter of a lost elision.
    static boolean isStray(List<Token> word, List<Token> following) {
        return word.size() == 1
                && !following.isEmpty()
                && STRAYS.contains(word.getFirst().exact())
                && "aeiouyh".indexOf(following.getFirst().exact().charAt(0)) >= 0;
    }

    /// Whether these words were written as a sentence or a question, of which no article holds all.
    static boolean isSentence(List<Query.Word> words) {
        if (words.size() >= SENTENCE) return true;
        if (words.size() < 3) return false;
        var lower = words.stream()
                .map(word -> word.word().toLowerCase(Locale.ROOT).replace('’', '\''))
                .toList();
        return QUESTIONS.contains(lower.getFirst())
                || lower.getFirst().startsWith("qu'")
                || lower.contains("quoi")
                || lower.stream().anyMatch(GrammarWords::asks);
    }

    /// « peut-il », « a-t-on »: a verb before its subject.
    private static boolean asks(String word) {
        return INVERSION.matcher(word).matches() && !word.endsWith("rendez-vous") && !word.equals("garde-à-vous");
    }
}
