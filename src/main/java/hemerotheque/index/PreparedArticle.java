package hemerotheque.index;

import hemerotheque.model.ArticleId;
import org.apache.lucene.document.Document;

/// An article as the index will hold it, its words already told apart: to be put once, by any thread.
public final class PreparedArticle {

    private final ArticleId id;
    private final Document document;

    PreparedArticle(ArticleId id, Document document) {
        this.id = id;
        this.document = document;
    }

    ArticleId id() {
        return id;
    }

    Document document() {
        return document;
    }
}
