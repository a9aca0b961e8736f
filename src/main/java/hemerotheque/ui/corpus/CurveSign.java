package hemerotheque.ui.corpus;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;

/// What tells curves apart beside their colours: dashes, and a disc, a square, a triangle or a diamond.
final class CurveSign {

    private static final double[][] DASHES = {{}, {8, 4}, {2, 3}, {10, 3, 2, 3}};

    private CurveSign() {}

    static double[] dashes(int number) {
        return DASHES[number % DASHES.length];
    }

    /// Draws the sign of a curve around a point, in the present fill.
    static void draw(GraphicsContext pen, int number, double x, double y) {
        switch (number % 4) {
            case 0 -> pen.fillOval(x - 3.5, y - 3.5, 7, 7);
            case 1 -> pen.fillRect(x - 3.5, y - 3.5, 7, 7);
            case 2 -> pen.fillPolygon(new double[] {x, x - 4, x + 4}, new double[] {y - 4.5, y + 3, y + 3}, 3);
            default -> pen.fillPolygon(new double[] {x, x - 4.5, x, x + 4.5}, new double[] {y - 5, y, y + 5, y}, 4);
        }
    }

    /// A piece of the curve with its sign, for a legend.
    static Canvas legend(int number, Paint colour) {
        var canvas = new Canvas(44, 14);
        var pen = canvas.getGraphicsContext2D();
        pen.setStroke(colour);
        pen.setFill(colour);
        pen.setLineWidth(2);
        pen.setLineDashes(dashes(number));
        pen.strokeLine(1, 7, 43, 7);
        pen.setLineDashes();
        draw(pen, number, 22, 7);
        return canvas;
    }
}
