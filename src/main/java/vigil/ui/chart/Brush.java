package vigil.ui.chart;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;
import vigil.ui.theme.Fonts;
import vigil.ui.theme.Palette;
import vigil.ui.theme.Token;

/// A canvas' pen with the console's colours and faces: lines fall on whole pixels, text stands by its middle.
///
/// Thread rule: FX thread.
final class Brush {
    /// The side of a dot with the area of a round one of 1.6 px.
    private static final double DOT = 1.4;
    /// Where the text stands for its edge, px: whole pixels, so that its letters need not be made anew.
    private static final double[][] EDGE = {{-2, -1}, {2, -1}, {-2, 1}, {2, 1}, {-1, -2}, {1, -2}, {-1, 2}, {1, 2}};

    private final GraphicsContext gc;
    private final Palette palette;

    Brush(GraphicsContext gc, Palette palette) {
        this.gc = gc;
        this.palette = palette;
        gc.setFontSmoothingType(FontSmoothingType.GRAY);
        gc.setTextBaseline(VPos.CENTER);
        gc.setLineCap(StrokeLineCap.BUTT);
        gc.setLineJoin(StrokeLineJoin.MITER);
    }

    GraphicsContext gc() {
        return gc;
    }

    Color color(Token token) {
        return palette.get(token);
    }

    Color color(Token token, double opacity) {
        return palette.get(token, opacity);
    }

    void fill(Color color, double x, double y, double width, double height) {
        gc.setFill(color);
        gc.fillRect(x, y, width, height);
    }

    void fill(Token token, double x, double y, double width, double height) {
        fill(color(token), x, y, width, height);
    }

    void rounded(Token token, double x, double y, double width, double height, double radius) {
        gc.setFill(color(token));
        gc.fillRoundRect(x, y, width, height, 2 * radius, 2 * radius);
    }

    /// A level line of 1 px, on the pixel nearest to `y`.
    void level(Token token, double x0, double x1, double y) {
        fill(token, x0, Math.floor(y), x1 - x0, 1);
    }

    /// An upright line of `width` px around `x`.
    void upright(Color color, double x, double y0, double y1, double width) {
        double left = width == Math.rint(width) ? Math.round(x - width / 2) : x - width / 2;
        fill(color, left, y0, width, y1 - y0);
    }

    /// A dashed or dotted line.
    void dashed(Color color, double x0, double y0, double x1, double y1, double width, double on, double off) {
        gc.save();
        gc.setStroke(color);
        gc.setLineWidth(width);
        gc.setLineDashes(on, off);
        gc.strokeLine(x0, y0, x1, y1);
        gc.restore();
    }

    /// The baseline's dots: 1 on, 5 off (ux, section 7). So small a dot looks round as a square, too, and is drawn in a
    /// tenth of the time.
    void dotted(Color color, double x0, double x1, double y) {
        gc.setFill(color);
        for (double x = x0; x <= x1; x += 6) {
            gc.fillRect(x - DOT / 2, y - DOT / 2, DOT, DOT);
        }
    }

    void text(String text, double x, double middleY, String family, double size, Token token, TextAlignment align) {
        gc.setFont(Fonts.of(family, size));
        gc.setTextAlign(align);
        gc.setFill(color(token));
        gc.fillText(text, x, middleY);
    }

    void textLeft(String text, double x, double middleY, String family, double size, Token token) {
        text(text, x, middleY, family, size, token, TextAlignment.LEFT);
    }

    void textRight(String text, double x, double middleY, String family, double size, Token token) {
        text(text, x, middleY, family, size, token, TextAlignment.RIGHT);
    }

    void textMiddle(String text, double x, double middleY, String family, double size, Token token) {
        text(text, x, middleY, family, size, token, TextAlignment.CENTER);
    }

    /// A thin edge in the colour of the ground, so that text stays readable across lines: the text itself, moved a
    /// little to all sides. Stroking its outline would take a quarter of a dragged frame.
    void halo(String text, double x, double middleY, String family, double size, Token ground, TextAlignment align) {
        for (double[] side : EDGE) {
            text(text, x + side[0], middleY + side[1], family, size, ground, align);
        }
    }

    /// A diamond of the given half diagonal.
    void diamond(double x, double y, double half, boolean hollow, Color color) {
        double[] xs = {x, x + half, x, x - half};
        double[] ys = {y - half, y, y + half, y};
        if (hollow) {
            gc.setLineJoin(StrokeLineJoin.MITER);
            gc.setStroke(color);
            gc.setLineWidth(1.5);
            gc.strokePolygon(xs, ys, 4);
        } else {
            gc.setFill(color);
            gc.fillPolygon(xs, ys, 4);
        }
    }

    /// 45° hatching of a rectangle. All hatches lie on one grid, so that neighbours join.
    void hatch(Color color, double x, double y, double width, double height) {
        gc.setFill(color);
        Hatch hatch = new Hatch(x, y, x + width, y + height);
        for (double sum = hatch.first(); sum < hatch.end(); sum += Hatch.STEP) {
            double[] xs = new double[6];
            double[] ys = new double[6];
            int corners = hatch.stripe(sum, xs, ys);
            if (corners >= 3) {
                gc.fillPolygon(xs, ys, corners);
            }
        }
    }
}
