package hemerotheque.archive;

import hemerotheque.model.Article;
import hemerotheque.model.Outcome;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import hemerotheque.model.Teaser;
import java.util.Optional;

/// What would become of one input.
///
/// @param outcome with the number of the article only where the archive holds it
/// @param label absent where the input is no article
/// @param sameAs the headline of the article that it is another capture of, with something new in it or not
public record Foreseen(Outcome outcome, Optional<Label> label, Optional<String> sameAs) {

    /// What a list shows of an article.
    public record Label(String headline, Optional<String> source, Optional<PublicationDate> published) {

        static Label of(Article article) {
            return new Label(article.headline(), article.source().map(Source::name), article.published());
        }

        static Label of(Teaser teaser) {
            return new Label(teaser.headline(), teaser.source(), teaser.published());
        }
    }

    static Foreseen none(Outcome outcome) {
        return new Foreseen(outcome, Optional.empty(), Optional.empty());
    }
}
