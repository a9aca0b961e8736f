package hemerotheque.ui.reading;

import hemerotheque.model.KeptPicture;
import hemerotheque.model.Picture;
import hemerotheque.ui.common.Background;
import java.io.FileNotFoundException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.Image;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the pictures of an article to the screen: read and decoded on the worker, told on the screen's thread.
final class Pictures {

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    /// Pictures that are not decoded anew when one scrolls back to them, our choice: what two screens show.
    private static final int REMEMBERED = 6;

    private final Background background;
    private final Function<String, Optional<Picture>> shelf;
    private final Map<Size, Image> drawn = new LinkedHashMap<>(16, 0.75f, true);

    private record Size(String sha256, int width) {}

    /// @param shelf the picture of a digest, if the archive has it
    Pictures(Background background, Function<String, Optional<Picture>> shelf) {
        this.background = background;
        this.shelf = shelf;
    }

    /// Tells `done` the image, at once where it is remembered; nothing where it cannot be drawn.
    ///
    /// @param width pixels of the screen that it takes
    void draw(KeptPicture kept, int width, Consumer<Optional<Image>> done) {
        var size = new Size(kept.sha256(), width);
        var known = drawn.get(size);
        if (known != null) {
            done.accept(Optional.of(known));
            return;
        }
        background.run(
                () -> Drawing.of(
                        shelf.apply(kept.sha256()).orElseThrow(() -> new FileNotFoundException(kept.sha256())), width),
                image -> {
                    remember(size, image);
                    done.accept(Optional.of(image));
                },
                reason -> {
                    LOG.warn("the picture {} cannot be drawn", kept.sha256(), reason);
                    done.accept(Optional.empty());
                });
    }

    private void remember(Size size, Image image) {
        drawn.put(size, image);
        while (drawn.size() > REMEMBERED) drawn.remove(drawn.keySet().iterator().next());
    }
}
