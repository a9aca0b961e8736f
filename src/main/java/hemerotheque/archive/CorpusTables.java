package hemerotheque.archive;

import hemerotheque.export.CsvRow;
import hemerotheque.model.PublicationDate;
import hemerotheque.search.Collocates;
import hemerotheque.search.Concordance;
import hemerotheque.search.CorpusSize;
import hemerotheque.search.Frequency;
import hemerotheque.search.Occurrence;
import hemerotheque.search.Timeline;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/// What was counted, as tables for spreadsheets and statistics: cells apart by `;`, decimals behind a comma, a byte
/// order mark before all, as French spreadsheets and `read.csv2` of R expect.
public final class CorpusTables {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /// Lines that are read at once, chosen.
    private static final int PAGE = 500;

    private CorpusTables() {}

    /// A row for each of the first `most` lines.
    ///
    /// @throws CancellationException where `cancel` asks for it
    public static void concordance(Concordance concordance, int most, Appendable out, Cancel cancel)
            throws IOException {
        head(out, "id", "published", "source", "title", "field", "left", "keyword", "right");
        int all = Math.min(most, concordance.listed());
        for (int from = 0; from < all; from += PAGE) {
            if (cancel.requested()) throw new CancellationException();
            for (var line : concordance.lines().read(from, Math.min(PAGE, all - from))) out.append(row(line));
        }
    }

    private static String row(Occurrence line) {
        return CsvRow.of(List.of(
                line.article().toString(),
                line.published().map(PublicationDate::iso).orElse(""),
                line.source().orElse(""),
                line.headline(),
                line.field().name().toLowerCase(Locale.ROOT),
                line.left().strip(),
                line.keyword(),
                line.right().strip()));
    }

    public static void collocates(Collocates collocates, int most, Appendable out) throws IOException {
        head(out, "word", "together", "overall", "expected", "log_likelihood");
        for (var word : collocates.list().stream().limit(most).toList())
            out.append(CsvRow.of(List.of(
                    word.word(),
                    Long.toString(word.together()),
                    Long.toString(word.overall()),
                    decimal(word.expected()),
                    decimal(word.score()))));
    }

    /// A row for each bar and question, in every unit; what has no date comes last, with an empty period.
    public static void frequency(Frequency frequency, Appendable out) throws IOException {
        head(
                out,
                "period",
                "query",
                "occurrences",
                "articles",
                "per_thousand_articles",
                "per_million_words",
                "archive_articles",
                "archive_words");
        for (var start : frequency.starts())
            for (var series : frequency.series())
                out.append(row(
                        frequency.step().label(start), series.words(), series.at(start), frequency.archiveAt(start)));
        for (var series : frequency.series())
            out.append(row(
                    "", series.words(), series.undated(), frequency.archive().undated()));
    }

    private static String row(String period, String words, Frequency.Count count, CorpusSize size) {
        return CsvRow.of(List.of(
                period,
                words,
                Long.toString(count.occurrences()),
                Long.toString(count.articles()),
                decimal(Frequency.Unit.ARTICLES.of(count, size)),
                decimal(Frequency.Unit.MILLION.of(count, size)),
                Long.toString(size.articles()),
                Long.toString(size.words())));
    }

    /// A row for each bar; what has no date precise enough comes last, with an empty period.
    ///
    /// @param starts the first day of each bar, oldest first
    /// @param others what sources without a layer of their own are called
    public static void timeline(Timeline timeline, List<LocalDate> starts, String others, Appendable out)
            throws IOException {
        var names = new ArrayList<>(List.of("period", "articles", "archive_articles", "per_thousand_articles"));
        for (var layer : timeline.layers()) names.add(layer.source().orElse(others));
        out.append(BYTE_ORDER_MARK).append(CsvRow.of(names));
        for (var start : starts) {
            var row = new ArrayList<>(List.of(
                    timeline.step().label(start),
                    Long.toString(timeline.at(start)),
                    Long.toString(timeline.inArchive(start)),
                    timeline.inArchive(start) == 0 ? "" : decimal(timeline.perThousand(start))));
            for (var layer : timeline.layers())
                row.add(Long.toString(layer.counts().at(start)));
            out.append(CsvRow.of(row));
        }
        var undated = timeline.archive().map(Timeline::undated).orElse(0L);
        var last = new ArrayList<>(List.of("", Long.toString(timeline.undated()), Long.toString(undated), ""));
        for (var layer : timeline.layers())
            last.add(Long.toString(layer.counts().undated()));
        out.append(CsvRow.of(last));
    }

    private static void head(Appendable out, String... names) throws IOException {
        out.append(BYTE_ORDER_MARK).append(CsvRow.of(List.of(names)));
    }

    private static String decimal(double number) {
        return String.format(Locale.FRANCE, "%.2f", number);
    }
}
