package hemerotheque.ui.corpus;

import hemerotheque.search.Collocates;
import hemerotheque.search.Concordance;
import hemerotheque.search.ConcordanceRequest;
import hemerotheque.search.Frequency;
import hemerotheque.search.FrequencyRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// What an archive does for these screens. From any thread but JavaFX's.
public interface CorpusWork {

    /// @param unwanted asked now and again: whether nobody waits any more
    /// @param sorted told now and again how much is sorted by words, up to 1
    /// @throws java.util.concurrent.CancellationException where nobody does
    Concordance concordance(ConcordanceRequest request, BooleanSupplier unwanted, DoubleConsumer sorted);

    /// @throws java.util.concurrent.CancellationException where nobody waits any more
    Frequency frequency(FrequencyRequest request, BooleanSupplier unwanted);

    /// The words that stand near a question.
    ///
    /// @param least occurrences near it that a word needs to be listed, 1 or more
    /// @param grammar whether words of grammar are listed too
    /// @throws java.util.concurrent.CancellationException where nobody waits any more
    Collocates collocates(ConcordanceRequest request, int least, boolean grammar, BooleanSupplier unwanted);

    /// Writes a table for spreadsheets.
    void writeTable(Concordance concordance, Path file) throws IOException;

    void writeTable(Frequency frequency, Path file) throws IOException;

    void writeTable(Collocates collocates, Path file) throws IOException;

    /// Writes the curves for print and the web.
    void draw(Frequency frequency, Frequency.Unit unit, Labels labels, Path file) throws IOException;

    /// The words on drawn curves.
    ///
    /// @param undated how much has no date, a sentence; may be empty
    record Labels(String title, String unit, String undated, Locale locale) {}
}
