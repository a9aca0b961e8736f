package hemerotheque.index;

import hemerotheque.model.Article;
import hemerotheque.search.Fact;
import hemerotheque.search.Query;
import java.io.IOException;

/// What is so of an article, condition by condition.
record Facts(OneDocument document, Article article, Provenance provenance) {

    Fact of(Query condition) throws IOException {
        return switch (condition) {
            case Query.Published _, Query.DayOfYear _, Query.OfMonth _, Query.DatedTo _, Query.DatedBy _ ->
                new Fact.Published(article.published());
            case Query.Imported _ -> new Fact.On(provenance.imported());
            case Query.Captured _ -> new Fact.On(provenance.captured());
            case Query.WordCount _ -> new Fact.Length(document.words());
            case Query.Named(var field, var _) -> new Fact.Names(IndexFields.texts(field, article, provenance));
            case Query.Word _ -> new Fact.InLanguage(article.language());
            default -> new Fact.None();
        };
    }
}
