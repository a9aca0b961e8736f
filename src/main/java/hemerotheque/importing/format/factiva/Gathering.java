package hemerotheque.importing.format.factiva;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Rows as they come, gathered into articles. Holds those of one article at a time.
///
/// @param <M> where a row stands in the file
final class Gathering<M> {

    /// Who takes the articles, in order.
    interface Taker<M> {

        /// @param rows at least one, in their order
        void article(List<Row<M>> rows);

        void tooLarge();
    }

    private static final Set<String> BEGINNINGS = Set.of("HD", "SE", "CLM");

    private final Taker<M> taker;
    private final List<Row<M>> rows = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private boolean begun;
    private boolean counted;
    private long size;

    Gathering(Taker<M> taker) {
        this.taker = taker;
    }

    void add(Row<M> row) {
        if (row.border() || begins(row)) end();
        if (row.border()) return;
        if (row.onNewPage() && !begun) forget(); // what stands on pages before the first article: a table of contents
        note(row);
        size += row.text().length() + 1L;
        if (size <= Articles.LARGEST_ARTICLE) rows.add(row);
        if (row.isLast()) end();
    }

    /// Whether the article before is whole, though nothing says that it ends.
    private boolean begins(Row<M> row) {
        if (!BEGINNINGS.contains(row.code()) || !codes.contains("HD")) return false;
        return codes.contains("LP") || codes.contains("TD") || codes.contains("NS") || codes.contains("RE");
    }

    private void note(Row<M> row) {
        if (row.isCoded()) codes.add(row.code());
        begun |= row.code().equals("HD") || counted && Shapes.isDate(row.text().strip());
        if (!row.text().isBlank()) counted = Shapes.isWords(row.text().strip());
    }

    /// Nothing more belongs to the article.
    void end() {
        if (size > Articles.LARGEST_ARTICLE) {
            taker.tooLarge();
        } else if (!rows.isEmpty()) {
            taker.article(List.copyOf(rows));
        }
        forget();
    }

    private void forget() {
        rows.clear();
        codes.clear();
        begun = false;
        counted = false;
        size = 0;
    }
}
