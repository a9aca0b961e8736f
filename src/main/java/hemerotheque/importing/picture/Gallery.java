package hemerotheque.importing.picture;

import hemerotheque.model.Article;
import hemerotheque.model.Block;
import hemerotheque.model.Picture;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The pictures that lie with one page, each read once. For one thread.
public final class Gallery {

    /// Bytes that are read for one page, our choice: forty photographs as sites show them have ten million.
    static final long MOST_BYTES = 32L << 20;

    /// Addresses that are looked up, our choice: bounds what a hostile page can ask of a disk.
    static final int MOST_LOOKED_UP = 1000;

    private final Resources resources;
    private final Map<String, Optional<Picture>> known = new HashMap<>();
    private final Map<String, Picture> pictures = new HashMap<>();
    private long left = MOST_BYTES;

    public Gallery(Resources resources) {
        this.resources = resources;
    }

    /// The largest picture that one of `references` leads to: pages give the same one in several sizes.
    ///
    /// @param references addresses as the page writes them
    public Optional<Picture> largest(List<String> references) {
        return references.stream()
                .map(this::picture)
                .flatMap(Optional::stream)
                .max(Comparator.comparingLong(picture ->
                        (long) picture.kept().width() * picture.kept().height()));
    }

    private Optional<Picture> picture(String reference) {
        var found = known.get(reference);
        if (found != null) return found;
        if (known.size() >= MOST_LOOKED_UP || left <= 0) return Optional.empty();
        var bytes = bytes(reference);
        left -= bytes.map(all -> all.length).orElse(0);
        var read = bytes.flatMap(PictureBytes::read);
        read.ifPresent(picture -> pictures.putIfAbsent(picture.sha256(), picture));
        known.put(reference, read);
        return read;
    }

    private Optional<byte[]> bytes(String reference) {
        return (DataAddress.is(reference) ? DataAddress.bytes(reference) : resources.at(reference))
                .filter(bytes -> bytes.length <= Resources.LARGEST);
    }

    /// The pictures that the figures of `article` show, each once.
    public List<Picture> of(Article article) {
        return article.body().stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .flatMap(figure -> figure.kept().stream())
                .distinct()
                .map(kept -> Objects.requireNonNull(pictures.get(kept.sha256())))
                .toList();
    }
}
