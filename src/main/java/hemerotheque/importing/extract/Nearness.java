package hemerotheque.importing.extract;

/// How far a passage stands from an article's beginning and end.
///
/// @param title the index of the passage that shows the title, or of the one before the body
/// @param opening the index up to which lines about the article may stand: that of its first paragraph
record Nearness(int title, Stretch body, int opening) {

    /// Passages around the title and the body's ends in which a shown day may be the article's, our choice.
    private static final int NEAR = 12;

    static Nearness of(Page page, Stretch body, Headline headline) {
        int title = headline.place().orElse(Math.max(0, body.start() - 1));
        int start = Math.max(title, body.start());
        int end = Math.min(body.end(), start + NEAR);
        int opening = page.passages().subList(Math.min(start, end), end).stream()
                .filter(p -> p.isProse() && p.index() > title && !Standfirst.isMarked(p))
                .findFirst()
                .map(Passage::index)
                .orElse(start);
        return new Nearness(title, body, Math.max(start + 2, opening));
    }

    /// Whether `place` is so close to the title that even furniture there may speak of the article.
    boolean besideTitle(int place) {
        return place >= title - 4 && place <= opening + 2;
    }

    boolean aroundArticle(int place) {
        boolean before = place >= title - NEAR && place <= opening + 1;
        boolean after = place >= body.end() - 2 && place <= body.end() + NEAR;
        return before || after;
    }

    boolean afterBody(int place) {
        return place >= body.end();
    }

    /// What a day's score loses for each passage between it and the article's beginning or end.
    double distance(int place) {
        if (place >= title && place <= opening) return 0;
        if (place < title) return Math.min(60, 4 + 2.0 * (title - place));
        if (place < body.end()) return 45;
        return Math.min(60, 8 + 3.0 * (place - body.end()));
    }
}
