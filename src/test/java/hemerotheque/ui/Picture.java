package hemerotheque.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// A picture of a scene, as the reader would see it.
public final class Picture {

    private final WritableImage image;

    private Picture(WritableImage image) {
        this.image = image;
    }

    /// Draws `scene` as it stands; on the JavaFX thread.
    public static Picture of(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return new Picture(scene.snapshot(null));
    }

    public int width() {
        return (int) image.getWidth();
    }

    public int height() {
        return (int) image.getHeight();
    }

    /// The colour at a place, `0xRRGGBB`.
    public int rgb(int x, int y) {
        return image.getPixelReader().getArgb(x, y) & 0xFFFFFF;
    }

    public void write(Path png) throws IOException {
        var copy = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
        var pixels = new int[width() * height()];
        image.getPixelReader().getPixels(0, 0, width(), height(), PixelFormat.getIntArgbInstance(), pixels, 0, width());
        copy.setRGB(0, 0, width(), height(), pixels, 0, width());
        Files.createDirectories(png.toAbsolutePath().getParent());
        ImageIO.write(copy, "png", png.toFile());
    }
}
