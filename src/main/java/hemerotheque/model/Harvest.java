package hemerotheque.model;

import java.util.List;

/// An article on its way to the store: understood from a page, or told by a file in which a database has set the fields
/// apart.
///
/// @param original the bytes of the page as they were saved, or those of the article in its file; not copied, not to be
/// changed
/// @param pictures those that the figures of the article show, each once
public record Harvest(Article article, Capture capture, byte[] original, List<Picture> pictures) {

    public Harvest {
        pictures = List.copyOf(pictures);
    }

    /// The same, told as `article`.
    public Harvest with(Article article) {
        return new Harvest(article, capture, original, pictures);
    }

    /// The same, with what is known of its `capture`.
    public Harvest with(Capture capture) {
        return new Harvest(article, capture, original, pictures);
    }

    /// An article without pictures.
    public Harvest(Article article, Capture capture, byte[] original) {
        this(article, capture, original, List.of());
    }
}
