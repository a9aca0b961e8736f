package hemerotheque.search;

import java.time.LocalDate;

/// Reads a question as people type it. Never fails: what cannot be read becomes plain words and a [Warning].
public final class QueryParser {

    private final LocalDate today;

    /// @param today what « hier » and « 12 derniers mois » are counted from
    public QueryParser(LocalDate today) {
        this.today = today;
    }

    public ParsedQuery parse(String question) {
        throw new UnsupportedOperationException("not built yet" + today);
    }
}
