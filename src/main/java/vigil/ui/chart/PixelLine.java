package vigil.ui.chart;

import java.util.Arrays;
import javafx.scene.paint.Color;

/// Draws lines given as [ColumnSpans] into an array of pixels with a round, antialiased pen.
///
/// The fastest way there is on the software pipeline: a whole session costs what its pixels cost, however many samples
/// it has. Not thread-safe.
final class PixelLine {
    private static final int OPAQUE = 255;

    private final int width;
    private final int height;
    private final int[] pixels;
    /// The pen's colour at each opacity, premultiplied.
    private final int[] ink = new int[OPAQUE + 1];

    private Color inkOf = Color.TRANSPARENT;

    /// @param pixels premultiplied ARGB, row by row
    PixelLine(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    void clear() {
        Arrays.fill(pixels, 0);
    }

    /// Draws one line.
    ///
    /// @param pen its width in pixels
    /// @param fromRow the first row that may be touched
    /// @param toRow the row after the last
    void draw(ColumnSpans spans, double pen, Color color, int fromRow, int toRow) {
        dip(color);
        int reach = (int) Math.ceil((pen - 1) / 2);
        int first = Math.max(0, fromRow);
        int last = Math.min(height, toRow) - 1;
        for (int dx = -reach; dx <= reach; dx++) {
            float weight = (float) Math.clamp((pen + 1) / 2 - Math.abs(dx), 0, 1);
            float half = (float) Math.sqrt(Math.max(0, pen * pen / 4 - dx * dx));
            int begin = Math.max(0, -dx);
            int end = Math.min(spans.columns(), width - dx);
            for (int c = begin; c < end; c++) {
                if (!spans.isEmpty(c)) {
                    column(c + dx, spans.top(c) - half, spans.bottom(c) + half, weight, first, last);
                }
            }
        }
    }

    /// Fills a rectangle, given in pixels.
    void fill(double left, double top, double right, double bottom, Color color) {
        dip(color);
        int from = Math.clamp(Math.round(left), 0, width);
        int to = Math.clamp(Math.round(right), from, width);
        for (int row = Math.clamp(Math.round(top), 0, height); row < Math.min(height, Math.round(bottom)); row++) {
            Arrays.fill(pixels, row * width + from, row * width + to, ink[OPAQUE]);
        }
    }

    private void dip(Color color) {
        if (!color.equals(inkOf)) {
            inkOf = color;
            for (int alpha = 0; alpha <= OPAQUE; alpha++) {
                ink[alpha] = alpha << 24
                        | (int) Math.round(color.getRed() * alpha) << 16
                        | (int) Math.round(color.getGreen() * alpha) << 8
                        | (int) Math.round(color.getBlue() * alpha);
            }
        }
    }

    /// The rows that are covered whole get the pen's weight; the two at the ends their share of it.
    private void column(int column, float top, float bottom, float weight, int first, int last) {
        int from = Math.max(first, (int) Math.floor(top));
        int to = Math.min(last, (int) Math.ceil(bottom) - 1);
        if (from > to) {
            return;
        }
        int whole = Math.round(weight * OPAQUE);
        int index = from * width + column;
        cover(index, share(from, top, bottom, weight));
        for (int row = from + 1; row < to; row++) {
            index += width;
            cover(index, whole);
        }
        if (to > from) {
            cover(to * width + column, share(to, top, bottom, weight));
        }
    }

    private static int share(int row, float top, float bottom, float weight) {
        return Math.round((Math.min(row + 1f, bottom) - Math.max(row, top)) * weight * OPAQUE);
    }

    /// Coverage of one line does not add up: the greater one counts, so that overlapping spans leave no dark joints.
    private void cover(int index, int alpha) {
        if (alpha > pixels[index] >>> 24) {
            pixels[index] = ink[alpha];
        }
    }
}
