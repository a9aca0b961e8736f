package hemerotheque.index;

import hemerotheque.model.ArticleId;
import hemerotheque.model.DateRange;
import hemerotheque.search.Reprints;
import hemerotheque.search.Step;
import hemerotheque.search.Timeline;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts what a search meets, in the same pass that ranks it: so total and timeline always agree, also where time runs
/// out.
final class Tally implements Collector {

    private final boolean wanted;
    private final Reprints groups;
    private final Map<Integer, List<ArticleId>> met = new HashMap<>();
    private final DayTally days = new DayTally();
    private long total;
    private long undated;

    /// @param wanted whether the days are wanted
    /// @param groups what stands behind one another
    Tally(boolean wanted, Reprints groups) {
        this.wanted = wanted;
        this.groups = groups;
    }

    long total() {
        return total;
    }

    /// The total, but each group counted once.
    long lines() {
        return total
                - met.values().stream().mapToLong(group -> group.size() - 1).sum();
    }

    /// What was met of a group beside `first`.
    List<ArticleId> others(int group, ArticleId first) {
        return met.getOrDefault(group, List.of()).stream()
                .filter(article -> !article.equals(first))
                .toList();
    }

    Timeline timeline(Step step) {
        var bars = new TreeMap<LocalDate, Long>();
        var coarse = new HashMap<DateRange, Long>();
        days.forEach((day, precision, articles) -> {
            if (step.places(precision)) bars.merge(step.start(day), articles, Long::sum);
            else coarse.merge(new DateRange(day, precision.lastDay(day)), articles, Long::sum);
        });
        long dated = coarse.values().stream().mapToLong(Long::longValue).sum();
        return new Timeline(step, bars, undated + dated, coarse);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        LeafCollector counting = wanted ? new Counting(context) : new Totalling();
        return groups == Reprints.NONE ? counting : new Grouping(context, counting);
    }

    /// Notes what is met of each group.
    private final class Grouping implements LeafCollector {

        private final NumericDocValues numbers;
        private final LeafCollector counting;

        Grouping(LeafReaderContext context, LeafCollector counting) throws IOException {
            this.numbers = DocValues.getNumeric(context.reader(), IndexFields.NUMBER);
            this.counting = counting;
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) throws IOException {
            counting.collect(doc);
            if (!numbers.advanceExact(doc)) return;
            long article = numbers.longValue();
            int group = groups.groupOf(article);
            if (group > 0) met.computeIfAbsent(group, _ -> new ArrayList<>()).add(new ArticleId(article));
        }

        @Override
        public void finish() throws IOException {
            counting.finish();
        }
    }

    private final class Totalling implements LeafCollector {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) {
            total++;
        }
    }

    /// Counts the days in one segment.
    private final class Counting implements LeafCollector {

        private final Dates dates;

        Counting(LeafReaderContext context) throws IOException {
            dates = new Dates(context.reader());
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) throws IOException {
            total++;
            if (dates.at(doc)) days.add(dates.first(), dates.precision());
            else undated++;
        }
    }
}
