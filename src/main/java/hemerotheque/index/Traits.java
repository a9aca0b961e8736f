package hemerotheque.index;

import hemerotheque.model.Article;
import hemerotheque.model.Block;
import hemerotheque.search.Trait;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/// What can be asked of an article beside its words.
final class Traits {

    /// A word as word processors count them: between blanks, with a letter or a digit in it.
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]*[\\p{L}\\p{N}][^\\s\\p{Z}]*");

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
                .mapToLong(text -> WORD.matcher(text).results().count())
                .sum();
        return words > 0 ? words : article.notice().words().orElse(0);
    }
}
