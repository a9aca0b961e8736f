package hemerotheque.importing.extract;

/// The body as the page's data tell it, found again among the passages.
final class Witness {

    /// Characters, our choice: a shorter body is a summary.
    private static final int LONG_ENOUGH = 500;

    private Witness() {}

    /// Which passages stand in the body that [JsonLd] tells; none where it tells no whole one.
    static boolean[] of(Page page) {
        var marks = new boolean[page.passages().size()];
        var body = page.metadata().data().body().orElse("");
        if (body.length() < LONG_ENOUGH) return marks;
        var told = " " + Plain.key(body) + " ";
        for (var passage : page.passages()) {
            if (passage.words() < 8) continue;
            marks[passage.index()] = told.contains(" " + passage.reading().key() + " ");
        }
        return marks;
    }
}
