package hemerotheque.index;

import hemerotheque.model.ArticleId;
import java.io.IOException;
import java.util.function.LongConsumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;

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

    /// The numbers of all articles, in no order.
    static void forEach(IndexReader reader, LongConsumer each) throws IOException {
        for (var leaf : reader.leaves()) forEach(leaf.reader(), each);
    }

    private static void forEach(LeafReader segment, LongConsumer each) throws IOException {
        var numbers = DocValues.getNumeric(segment, IndexFields.NUMBER);
        var live = segment.getLiveDocs();
        for (int doc = numbers.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = numbers.nextDoc()) {
            if (live == null || live.get(doc)) each.accept(numbers.longValue());
        }
    }
}
