package hemerotheque.ui;

import hemerotheque.archive.Archive;
import hemerotheque.archive.Cancel;
import hemerotheque.archive.ChartSvg;
import hemerotheque.archive.Corpus;
import hemerotheque.archive.CorpusTables;
import hemerotheque.archive.FrequencySvg;
import hemerotheque.search.Collocates;
import hemerotheque.search.Concordance;
import hemerotheque.search.ConcordanceRequest;
import hemerotheque.search.Frequency;
import hemerotheque.search.FrequencyRequest;
import hemerotheque.ui.corpus.CorpusWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// What an archive does for the screens that count its words.
record CorpusOfArchive(Corpus corpus) implements CorpusWork {

    static CorpusWork of(Archive archive) {
        return new CorpusOfArchive(archive.corpus());
    }

    @Override
    public Concordance concordance(ConcordanceRequest request, BooleanSupplier unwanted, DoubleConsumer sorted) {
        return corpus.concordance(request, unwanted::getAsBoolean, sorted);
    }

    @Override
    public Frequency frequency(FrequencyRequest request, BooleanSupplier unwanted) {
        return corpus.frequency(request, unwanted::getAsBoolean);
    }

    @Override
    public Collocates collocates(ConcordanceRequest request, int least, boolean grammar, BooleanSupplier unwanted) {
        return corpus.collocates(request, least, grammar, unwanted::getAsBoolean);
    }

    @Override
    public void writeTable(Collocates collocates, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            CorpusTables.collocates(collocates, collocates.list().size(), out);
        }
    }

    @Override
    public void writeTable(Concordance concordance, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            CorpusTables.concordance(concordance, concordance.listed(), out, Cancel.NEVER);
        }
    }

    @Override
    public void writeTable(Frequency frequency, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            CorpusTables.frequency(frequency, out);
        }
    }

    @Override
    public void draw(Frequency frequency, Frequency.Unit unit, Labels labels, Path file) throws IOException {
        var words = new ChartSvg.Labels(labels.title(), labels.unit(), labels.undated(), labels.locale());
        Files.writeString(file, FrequencySvg.of(frequency, unit, words));
    }
}
