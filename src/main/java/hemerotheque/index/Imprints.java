package hemerotheque.index;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Precision;
import hemerotheque.search.Step;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;

/// Which articles the documents of one segment are, when and by whom they were published. To be asked in the order of
/// the documents.
final class Imprints {

    /// The first day that a date may mean, and how much of it is known.
    record Day(LocalDate first, Precision precision) {

        /// The first day of the bar of a timeline that it belongs to; nothing where the date is too coarse.
        Optional<LocalDate> bar(Step step) {
            return step.places(precision) ? Optional.of(step.start(first)) : Optional.empty();
        }
    }

    private final NumericDocValues numbers;
    private final Dates dates;
    private final SortedDocValues names;
    private final String[] spelt;

    Imprints(LeafReaderContext leaf) throws IOException {
        numbers = DocValues.getNumeric(leaf.reader(), IndexFields.NUMBER);
        dates = new Dates(leaf.reader());
        names = DocValues.getSorted(leaf.reader(), IndexFields.SOURCE_NAME);
        spelt = new String[names.getValueCount()];
    }

    ArticleId article(int doc) throws IOException {
        if (!numbers.advanceExact(doc)) throw new IllegalStateException("a document without a number");
        return new ArticleId(numbers.longValue());
    }

    Optional<Day> day(int doc) throws IOException {
        if (!dates.at(doc)) return Optional.empty();
        var precision = Precision.values()[dates.precision()];
        return Optional.of(new Day(LocalDate.ofEpochDay(dates.first()), precision));
    }

    Optional<String> source(int doc) throws IOException {
        if (!names.advanceExact(doc)) return Optional.empty();
        int ord = names.ordValue();
        if (spelt[ord] == null) spelt[ord] = names.lookupOrd(ord).utf8ToString();
        return Optional.of(spelt[ord]);
    }
}
