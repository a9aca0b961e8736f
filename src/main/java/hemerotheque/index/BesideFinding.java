package hemerotheque.index;

import hemerotheque.search.ConcordanceOrder;
import hemerotheque.search.Field;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/// Finds the words beside places by asking each word of the dictionary where it stands: no text is read. Few places
/// take nearly as long as many; they are sooner found in their texts.
final class BesideFinding {

    /// Articles with a word, our choice: how seldom it is asked whether somebody waits.
    private static final int STRIDE = 200_000;

    private final PlacesByArticle places;
    private final int[] anchors; // the position of each place that its neighbours are counted from
    private final int before; // positions of an anchor before the word at the most
    private final int after;
    private final int words;
    private final List<Field> fields;
    private final WordsBeside told;
    private final BooleanSupplier unwanted;
    private final DoubleConsumer share;
    private int[] slots = new int[64];
    private int found;
    private long all;
    private long done;
    private long asked;

    /// @param order by words, which tells how many of which side
    /// @param unwanted asked now and again: whether nobody waits any more
    /// @param share told now and again how much is done, up to 1
    BesideFinding(
            Places places, ConcordanceOrder order, WordsBeside told, BooleanSupplier unwanted, DoubleConsumer share) {
        this.places = new PlacesByArticle(places);
        this.told = told;
        this.unwanted = unwanted;
        this.share = share;
        words = order.words();
        before = order.isLeft() ? -1 : words;
        after = order.isLeft() ? words : -1;
        anchors = IntStream.range(0, places.listed())
                .mapToObj(places::place)
                .mapToInt(place -> order.isLeft() ? place.start() : place.end() - 1)
                .toArray();
        fields = IntStream.range(0, places.listed())
                .mapToObj(number -> places.place(number).field())
                .distinct()
                .toList();
    }

    /// @throws CancellationException where nobody waits any more
    void find(IndexReader reader) throws IOException {
        for (var leaf : reader.leaves())
            for (var field : fields) all += words(leaf.reader(), field).getSumDocFreq();
        for (var leaf : reader.leaves()) for (var field : fields) find(leaf.reader(), field);
    }

    private static Terms words(LeafReader segment, Field field) throws IOException {
        return Terms.getTerms(segment, IndexFields.exact(field));
    }

    private void find(LeafReader segment, Field field) throws IOException {
        var here = PlacesOfSegment.of(places, field, segment);
        var dictionary = words(segment, field).iterator();
        PostingsEnum postings = null;
        while (dictionary.next() != null) {
            tellOfTheWay(dictionary.docFreq());
            if (isMarked(dictionary.term())) continue;
            postings = dictionary.postings(postings, PostingsEnum.POSITIONS);
            find(postings, here);
            if (found > 0) told.word(dictionary.term().utf8ToString(), slots, found);
        }
    }

    private void tellOfTheWay(int articles) {
        done += articles;
        if (done < asked) return;
        asked = done + STRIDE;
        if (unwanted.getAsBoolean()) throw new CancellationException();
        share.accept((double) done / all);
    }

    /// A word with its accents stands beside itself without them.
    private static boolean isMarked(BytesRef word) {
        for (int i = word.offset; i < word.offset + word.length; i++) if (word.bytes[i] == WordForm.MARK) return true;
        return false;
    }

    /// Both the positions of a word in an article and the places there rise.
    private void find(PostingsEnum postings, PlacesOfSegment here) throws IOException {
        found = 0;
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            int at = here.first()[doc];
            int end = here.end()[doc];
            for (int left = at < end ? postings.freq() : 0; left > 0; left--) {
                int position = postings.nextPosition();
                while (at < end && anchors[at] < position - before) at++;
                for (int place = at; place < end && anchors[place] <= position + after; place++)
                    keep(place * words + Math.abs(position - anchors[place]) - 1);
            }
        }
    }

    private void keep(int slot) {
        slots = ArrayUtil.grow(slots, found + 1);
        slots[found++] = slot;
    }
}
