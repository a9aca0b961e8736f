package hemerotheque.ui.common;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/// The pixels of something on the screen, to be written as PNG.
///
/// @param pixels opaque or not, as `0xAARRGGBB`, row by row
public record ChartPicture(int width, int height, int[] pixels) {

    private static final double SCALE = 2; // times the screen, chosen for print

    /// Draws `node`; on the JavaFX thread.
    public static ChartPicture of(Node node) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        var drawn = node.snapshot(parameters, null);
        int width = (int) drawn.getWidth();
        int height = (int) drawn.getHeight();
        var pixels = new int[width * height];
        drawn.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new ChartPicture(width, height, pixels);
    }

    public void write(Path file) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        if (!ImageIO.write(image, "png", file.toFile())) throw new IOException("no way to write PNG");
    }
}
