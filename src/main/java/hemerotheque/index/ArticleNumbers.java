package hemerotheque.index;

import hemerotheque.model.ArticleId;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;

/// Which article a document of the index stands for.
final class ArticleNumbers {

    private ArticleNumbers() {}

    /// @param doc of a search in `reader`
    static ArticleId of(IndexReader reader, int doc) throws IOException {
        var leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        var numbers = DocValues.getNumeric(leaf.reader(), IndexFields.NUMBER);
        if (!numbers.advanceExact(doc - leaf.docBase)) throw new IllegalStateException("a document without a number");
        return new ArticleId(numbers.longValue());
    }
}
