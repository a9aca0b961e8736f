package hemerotheque.importing.picture;

import hemerotheque.model.Picture;
import hemerotheque.model.Picture.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What bytes are as a picture, told by the bytes alone: their name and declared type are not believed.
///
/// SVG is none: it is a page of its own, which can carry scripts and name other addresses.
final class PictureBytes {

    private static final Logger LOG = LoggerFactory.getLogger(PictureBytes.class);

    /// Pixels, our choice: three times a photograph of a press agency. What claims more is a bomb for whoever draws it.
    static final long MOST_PIXELS = 50_000_000;

    private PictureBytes() {}

    /// The picture that `bytes` are; nothing where they are none, are damaged at their beginning, or claim to have more
    /// than [#MOST_PIXELS].
    static Optional<Picture> read(byte[] bytes) {
        return kind(bytes).flatMap(kind -> measured(kind, bytes));
    }

    private static Optional<Kind> kind(byte[] bytes) {
        if (starts(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) return Optional.of(Kind.PNG);
        if (starts(bytes, 0, 0xFF, 0xD8, 0xFF)) return Optional.of(Kind.JPEG);
        if (starts(bytes, 0, 'G', 'I', 'F', '8')) return Optional.of(Kind.GIF);
        if (starts(bytes, 0, 'R', 'I', 'F', 'F') && starts(bytes, 8, 'W', 'E', 'B', 'P')) return Optional.of(Kind.WEBP);
        return starts(bytes, 0, 'B', 'M') ? Optional.of(Kind.BMP) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int at, int... signs) {
        if (bytes.length < at + signs.length) return false;
        for (int i = 0; i < signs.length; i++) if ((bytes[at + i] & 0xFF) != signs[i]) return false;
        return true;
    }

    private static Optional<Picture> measured(Kind kind, byte[] bytes) {
        var readers = ImageIO.getImageReadersByFormatName(kind.code());
        if (!readers.hasNext()) throw new IllegalStateException("no reader of pictures in " + kind);
        var reader = readers.next();
        try {
            return sized(reader, kind, bytes);
        } catch (IOException | RuntimeException e) { // readers meet broken bytes with whatever comes to them
            LOG.debug("a picture that cannot be read", e);
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /// The size as the first bytes tell it; no pixel is decoded.
    private static Optional<Picture> sized(ImageReader reader, Kind kind, byte[] bytes) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            boolean drawable = width > 0 && height > 0 && (long) width * height <= MOST_PIXELS;
            return drawable ? Optional.of(Picture.of(kind, width, height, bytes)) : Optional.empty();
        }
    }
}
