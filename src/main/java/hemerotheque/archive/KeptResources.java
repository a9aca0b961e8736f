package hemerotheque.archive;

import hemerotheque.importing.picture.Resources;
import hemerotheque.model.Article;
import hemerotheque.model.Block;
import hemerotheque.model.Picture;
import hemerotheque.store.ArchiveStore;
import java.util.Optional;

/// The pictures that an article has in its archive, for a page of it that is understood again: found by their whole
/// addresses, or by the names at the end of these.
record KeptResources(Article article, ArchiveStore store) implements Resources {

    @Override
    public Optional<byte[]> at(String reference) {
        return figure(reference, false)
                .or(() -> figure(reference, true))
                .flatMap(Block.Figure::kept)
                .flatMap(kept -> store.picture(kept.sha256()))
                .map(Picture::bytes);
    }

    private Optional<Block.Figure> figure(String reference, boolean byName) {
        return article.body().stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .filter(figure -> figure.kept().isPresent())
                .filter(figure -> figure.image()
                        .filter(image -> byName ? name(image).equals(name(reference)) : image.equals(reference))
                        .isPresent())
                .findFirst();
    }

    private static String name(String address) {
        var path = address.split("[?#]", 2)[0];
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
