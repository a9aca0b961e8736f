package hemerotheque.importing;

import hemerotheque.importing.format.RawPage;

/// Understands saved pages. Keeps nothing between two pages, so any thread may use it.
public final class PageImport {

    /// The article of `page` with its fields and their evidence, or the reason why there is none. Never throws for what
    /// the page holds; the same page gives the same answer.
    public Extraction understand(RawPage page) {
        throw new UnsupportedOperationException("not built yet");
    }
}
