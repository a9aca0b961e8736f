package hemerotheque.index;

import hemerotheque.model.Article;
import hemerotheque.model.Block;
import hemerotheque.model.Precision;
import hemerotheque.search.Trait;
import java.util.EnumSet;
import java.util.Set;

/// What can be asked of an article beside its words.
final class Traits {

    private Traits() {}

    /// What a document holds of them, [Trait#isBeside] aside.
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
            case MONTH ->
                article.published()
                        .filter(date -> date.precision() != Precision.YEAR)
                        .isPresent();
            case SOURCE -> article.source().isPresent();
            case SECTION -> article.section().isPresent();
            case AUTHOR -> !article.authors().isEmpty();
            case STANDFIRST -> article.standfirst().isPresent();
            case TAG -> !article.tags().isEmpty();
            case TEXT -> article.body().stream().anyMatch(block -> !(block instanceof Block.Figure));
            case INCOMPLETE -> provenance.incomplete();
            case VERSIONS -> provenance.captures() > 1;
            case FOLDER, NOTE, REPRINT, READ, UNREAD, FAVOURITE -> false;
        };
    }
}
