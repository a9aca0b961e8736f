package hemerotheque.archive;

import hemerotheque.export.CsvRow;
import hemerotheque.model.Outcome;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;

/// The report of an import as a table for spreadsheets, a row for each input, written as they come: semicolons between
/// cells and UTF-8 with its mark, as Excel reads it where the comma is that of decimals.
///
/// Written beside its place and moved there by [#close], so that what was there stays until the new one is whole.
public final class ReportSheet implements AutoCloseable {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Path whole;
    private final Path part;
    private final Function<Outcome, List<String>> cells;
    private final BufferedWriter out;

    /// @param cells of a row, as many as the heading has
    /// @throws IOException where nothing can be written there
    public ReportSheet(Path file, List<String> heading, Function<Outcome, List<String>> cells) throws IOException {
        this.whole = file.toAbsolutePath();
        this.cells = cells;
        if (!Files.isDirectory(whole.getParent()))
            throw new NoSuchFileException(whole.getParent().toString());
        this.part = whole.resolveSibling(whole.getFileName() + ".part");
        this.out = Files.newBufferedWriter(part);
        out.write(BYTE_ORDER_MARK + CsvRow.of(heading));
    }

    public void row(Outcome outcome) throws IOException {
        out.write(CsvRow.of(cells.apply(outcome)));
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
