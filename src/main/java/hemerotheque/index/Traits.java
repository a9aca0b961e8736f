package hemerotheque.index;

import hemerotheque.model.Article;
import hemerotheque.model.Block;
import hemerotheque.search.Trait;
import java.util.EnumSet;
import java.util.Set;

/// What can be asked of an article beside its words.
final class Traits {

    private Traits() {}

    static Set<Trait> of(Article article, Provenance provenance) {
        var traits = EnumSet.noneOf(Trait.class);
        for (var trait : Trait.values()) if (has(article, provenance, trait)) traits.add(trait);
        return traits;
    }

    private static boolean has(Article article, Provenance provenance, Trait trait) {
        return switch (trait) {
            case PICTURE -> article.body().stream().anyMatch(block -> block instanceof Block.Figure);
            case CAPTION ->
                article.body().stream()
                        .anyMatch(block ->
                                block instanceof Block.Figure && !block.text().isBlank());
            case DATE -> article.published().isPresent();
            case SOURCE -> article.source().isPresent();
            case SECTION -> article.section().isPresent();
            case AUTHOR -> !article.authors().isEmpty();
            case STANDFIRST -> article.standfirst().isPresent();
            case TAG -> !article.tags().isEmpty();
            case TEXT -> article.body().stream().anyMatch(block -> !(block instanceof Block.Figure));
            case INCOMPLETE -> provenance.incomplete();
        };
    }

    /// Words of the text, without headline, standfirst and captions; where there is no text, as many as a database
    /// tells.
    static long words(Article article) {
        long words = IndexFields.paragraphs(article).stream()
                .mapToLong(Traits::words)
                .sum();
        return words > 0 ? words : article.notice().words().orElse(0);
    }

    /// Words as word processors count them: between blanks, with a letter or a digit in it.
    private static long words(String text) {
        long words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) counted = false;
            else if (!counted && isLetterOrNumber(text.codePointAt(i))) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    private static boolean isLetterOrNumber(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }
}
