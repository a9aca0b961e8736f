package hemerotheque.ui.corpus;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Evidence;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Span;
import hemerotheque.search.Collocates;
import hemerotheque.search.Concordance;
import hemerotheque.search.ConcordanceRequest;
import hemerotheque.search.CorpusSeries;
import hemerotheque.search.CorpusSize;
import hemerotheque.search.Field;
import hemerotheque.search.Frequency;
import hemerotheque.search.FrequencyRequest;
import hemerotheque.search.Occurrence;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/// A corpus of a hundred thousand occurrences, each made when it is read.
final class InventedCorpus implements CorpusWork {

    private final List<Integer> read = new ArrayList<>();
    private final List<BooleanSupplier> asked = new ArrayList<>();

    /// The first line of each page that was read.
    List<Integer> read() {
        return read;
    }

    /// What each question was given to know whether it is still wanted.
    List<BooleanSupplier> asked() {
        return asked;
    }

    @Override
    public Concordance concordance(ConcordanceRequest request, BooleanSupplier unwanted, DoubleConsumer sorted) {
        asked.add(unwanted);
        if (request.order().words() > 0) sorted.accept(0.4);
        return new Concordance(
                100_000, 100_000, 31_415, new CorpusSize(60_000, 25_000_000), List.of(), (from, most) -> {
                    read.add(from);
                    return IntStream.range(from, Math.min(100_000, from + most))
                            .mapToObj(number -> line(number, request.words()))
                            .toList();
                });
    }

    private static Occurrence line(int number, String keyword) {
        var lefts = List.of("La haute vallée attend depuis l’automne la fin de la ", "Une nouvelle ", "Sans la ");
        var rights = List.of(" annoncée par le conseil, mardi.", ", dit-on à Brame-sur-Aure, ne tardera plus.", "");
        return new Occurrence(
                new ArticleId(number + 1),
                "Un titre",
                Optional.of(number % 2 == 0 ? "La Gazette du Rhône" : "Le Phare de l’Ouest et des Îles"),
                Optional.of(PublicationDate.day(LocalDate.of(2012, 1, 1).plusDays(number % 4000), Evidence.META)),
                Field.BODY,
                0,
                new Span(0, 1),
                lefts.get(number % 3),
                keyword,
                rights.get(number % 3));
    }

    @Override
    public Frequency frequency(FrequencyRequest request, BooleanSupplier unwanted) {
        asked.add(unwanted);
        var archive = new TreeMap<LocalDate, CorpusSize>();
        for (int year = 1998; year < 2026; year++)
            archive.put(LocalDate.of(year, 1, 1), new CorpusSize(1000 + 40 * (year - 1998), 420_000));
        var series = IntStream.range(0, request.questions().size())
                .mapToObj(number -> series(request.questions().get(number), number))
                .toList();
        return new Frequency(
                request.step(), new CorpusSeries(request.step(), archive, new CorpusSize(12, 4800)), series);
    }

    private static Frequency.Series series(String words, int number) {
        var bars = new TreeMap<LocalDate, Frequency.Count>();
        for (int year = 1998; year < 2026; year++) {
            long count = Math.round(60 + 50 * Math.sin(year * 0.7 + number) + 12 * number);
            bars.put(LocalDate.of(year, 1, 1), new Frequency.Count(count, count / 2));
        }
        return new Frequency.Series(words, bars, new Frequency.Count(4, 2), List.of());
    }

    @Override
    public Collocates collocates(ConcordanceRequest request, int least, boolean grammar, BooleanSupplier unwanted) {
        throw new UnsupportedOperationException("not asked here");
    }

    @Override
    public void writeTable(Collocates collocates, Path file) {}

    @Override
    public void writeTable(Concordance concordance, Path file) {}

    @Override
    public void writeTable(Frequency frequency, Path file) {}

    @Override
    public void draw(Frequency frequency, Frequency.Unit unit, Labels labels, Path file) {}
}
