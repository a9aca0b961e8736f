package hemerotheque.archive;

import hemerotheque.export.CsvRow;
import hemerotheque.search.Facet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The values of a facet as a table for spreadsheets: UTF-8 with its mark, cells apart by semicolons.
public final class FacetSheet {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private FacetSheet() {}

    /// A row for each value, in their order, and a last one with an empty value for the articles that have none.
    ///
    /// @throws IOException where nothing can be written there
    public static void write(Facet facet, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.append(BYTE_ORDER_MARK).append(CsvRow.of(List.of(facet.kind().code(), "articles")));
            for (var count : facet.counts())
                out.append(CsvRow.of(List.of(count.value(), Long.toString(count.articles()))));
            if (facet.without() > 0) out.append(CsvRow.of(List.of("", Long.toString(facet.without()))));
        }
    }
}
