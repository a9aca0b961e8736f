package hemerotheque.model;

/// A passage of an article, known by its words, so that it is found again in another capture, or once the page was read
/// anew.
///
/// Source: TextQuoteSelector and TextPositionSelector of the W3C *Web Annotation Data Model*, 2017.
///
/// @param quote as it stood; several texts of the article apart by `\n`
/// @param before what stood before it, [#CONTEXT] characters at the most
/// @param after what stood after it, as many at the most
/// @param at where it began in the text that [ReadingText] compares, in UTF-16 units
public record Anchor(String quote, String before, String after, int at) {

    /// UTF-16 units on either side.
    public static final int CONTEXT = 32;

    public Anchor {
        Text.requireSome(quote, "a quote");
    }

    /// The quote in one line.
    public String line() {
        return quote.replace('\n', ' ');
    }
}
