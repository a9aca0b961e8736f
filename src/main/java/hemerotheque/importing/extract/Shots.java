package hemerotheque.importing.extract;

import hemerotheque.importing.extract.Passage.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Gathers the pictures that stand outside `figure` elements while a page is laid out, and the captions beside them,
/// which are then no text of the page.
final class Shots {

    /// Pictures, our choice: a page of thumbnails is no article.
    private static final int MOST = 1000;

    /// Characters of a caption, our choice: the longest that newspapers print.
    private static final int LONGEST_CAPTION = 600;

    private static final Pattern CAPTION = Pattern.compile("(?<![a-z0-9])(?:"
            + String.join(
                    "|",
                    "figcaption|(?:[a-z]+-)?captions?(?:-text)?|legendes?(?:-photo)?|photo-?legende",
                    "(?:img|image|photo|picture|media)-?(?:legend|legende|desc|description)")
            + ")(?![a-z0-9])");

    private static final String NO_CAPTION = "img, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, p + p + p";

    private final List<Shot> shots = new ArrayList<>();
    private Optional<Element> last = Optional.empty();

    List<Shot> all() {
        return shots;
    }

    /// Keeps an `img` that stands before the passage `place`.
    void add(Element image, Zone zone, int place) {
        if (shots.size() >= MOST || zone == Zone.COMMENTS) return;
        var tag = ImageTag.of(image);
        if (tag.ornament() || tag.references().isEmpty()) return;
        shots.add(new Shot(place, zone, Picture.of(tag, Caption.NONE), tag.away()));
        last = Optional.of(image);
    }

    /// Keeps the pictures that a page shows where scripts do not run: often the only ones with an address.
    void addFallback(Element noscript, Zone zone, int place) {
        for (var image : noscript.select("img")) add(image, zone, place);
    }

    /// Whether `element` is the caption or the credit of the last picture, the first of its kind. It is then kept with
    /// it.
    boolean takes(Element element) {
        if (last.isEmpty()) return false;
        boolean named = element.normalName().equals("figcaption");
        if (!named && element.attributesSize() == 0) return false;
        var names = named ? "figcaption" : Markup.names(element);
        boolean credit = Caption.isCredit(names);
        if (!credit && !CAPTION.matcher(names).find()) return false;
        var picture = shots.getLast().picture();
        boolean again =
                credit ? picture.credit().isPresent() : picture.caption().isPresent();
        if (again || !isShort(element) || !standsBy(element, last.get())) return false;
        var words = Caption.of(element);
        var told = credit ? new Caption(Optional.empty(), words.words().or(words::credit)) : words;
        shots.add(shots.removeLast().under(told));
        return true;
    }

    private static boolean isShort(Element element) {
        int length = element.text().length();
        return length > 0 && length <= LONGEST_CAPTION && element.selectFirst(NO_CAPTION) == null;
    }

    /// Whether the picture stands in the same box as `element`, or in the box around that.
    private static boolean standsBy(Element element, Element image) {
        var box = element.parent();
        for (int i = 0; i < 2 && box != null && !box.normalName().equals("body"); i++) {
            if (isIn(image, box)) return i == 0 || box.text().length() <= 2 * LONGEST_CAPTION;
            box = box.parent();
        }
        return false;
    }

    private static boolean isIn(Element image, Element box) {
        for (var around = image.parent(); around != null; around = around.parent()) if (around == box) return true;
        return false;
    }
}
