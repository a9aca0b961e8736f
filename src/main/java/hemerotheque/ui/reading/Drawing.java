package hemerotheque.ui.reading;

import hemerotheque.model.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Kept pictures as images to draw, no larger than they are shown, so that a page of photographs fits in memory. From
/// bytes alone: an address is never opened.
final class Drawing {

    private Drawing() {}

    /// @param width pixels of the screen that it will take; never enlarged
    /// @throws IOException where the bytes are damaged or of a kind that cannot be drawn
    static Image of(Picture picture, int width) throws IOException {
        return switch (picture.kind()) {
            case PNG, JPEG, BMP -> scaled(picture, width);
            case GIF, WEBP -> firstFrame(picture, width); // moving pictures would be held whole, frame by frame
        };
    }

    private static Image scaled(Picture picture, int width) throws IOException {
        boolean whole = width >= picture.kept().width();
        var image = new Image(new ByteArrayInputStream(picture.bytes()), whole ? 0 : width, 0, true, true);
        if (image.isError()) throw new IOException("a picture that cannot be drawn", image.getException());
        return image;
    }

    private static Image firstFrame(Picture picture, int width) throws IOException {
        var readers = ImageIO.getImageReadersByFormatName(picture.kind().code());
        if (!readers.hasNext()) throw new IOException("no reader of pictures in " + picture.kind());
        var reader = readers.next();
        try {
            return image(read(reader, picture, width));
        } catch (RuntimeException e) { // readers meet broken bytes with whatever comes to them
            throw new IOException(e);
        } finally {
            reader.dispose();
        }
    }

    /// Some of the pixels only where there are more than twice as many as are shown; the screen smooths the rest.
    private static BufferedImage read(ImageReader reader, Picture picture, int width) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            reader.setInput(in, true, true);
            var some = reader.getDefaultReadParam();
            int every = Math.max(1, picture.kept().width() / (2 * Math.max(1, width)));
            some.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, some);
        }
    }

    private static Image image(BufferedImage read) {
        int width = read.getWidth();
        int height = read.getHeight();
        var image = new WritableImage(width, height);
        var pixels = read.getRGB(0, 0, width, height, null, 0, width);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
