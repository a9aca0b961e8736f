package hemerotheque.ui.reading;

/// What a line is on the page of an article, which decides how it looks: `hm-imprint`, `hm-headline`, … in reading.css.
///
/// Sizes and spaces are in ems of the body text. Spaces are the page's own; reading.css holds fonts and colours.
enum Role {
    IMPRINT(0.68, 1.3, 0, 0.95, false),
    KICKER(0.82, 1.3, 0, 0.3, true),
    HEADLINE(1.79, 1.32, 0, 0.5, true),
    STANDFIRST(1.1, 1.5, 0, 0.75, true),
    BYLINE(0.72, 1.3, 0, 1.5, false),
    PARAGRAPH(1, 1.55, 0, 0.85, true),
    SUBHEADING(1.26, 1.3, 0.7, 0.5, true),
    QUOTE(1, 1.55, 0.15, 1, true),
    ITEM(1, 1.55, 0, 0.35, true),
    /// In the place of a text that is not there.
    ABSENT(0.9, 1.5, 0, 0.85, false),
    CAPTION(0.76, 1.45, 0.1, 1.25, true),
    FOOT(0.68, 1.5, 1.1, 0, false);

    /// In ems of the body text.
    final double size;

    /// From one baseline to the next, in sizes of this very line.
    final double lineHeight;

    final double above;
    final double below;

    /// Whether it is a text of the article, in which words are found, or only tells about it.
    final boolean text;

    Role(double size, double lineHeight, double above, double below, boolean text) {
        this.size = size;
        this.lineHeight = lineHeight;
        this.above = above;
        this.below = below;
        this.text = text;
    }

    String style() {
        return "hm-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
