package vigil.ui.chart;

import java.util.Arrays;
import javafx.scene.paint.Color;

/// Draws lines given as [ColumnSpans] into an array of pixels with a round, antialiased pen.
///
/// The fastest way there is on the software pipeline: a whole session costs what its pixels cost, however many samples
/// it has. Not thread-safe.
final class PixelLine {
    private final int width;
    private final int height;
    private final int[] pixels;

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
        int reach = (int) Math.ceil((pen - 1) / 2);
        for (int c = 0; c < spans.columns(); c++) {
            if (!spans.isEmpty(c)) {
                for (int dx = -reach; dx <= reach; dx++) {
                    double weight = Math.clamp((pen + 1) / 2 - Math.abs(dx), 0, 1);
                    double half = Math.sqrt(Math.max(0, pen * pen / 4 - dx * dx));
                    column(c + dx, spans.top(c) - half, spans.bottom(c) + half, weight, color, fromRow, toRow);
                }
            }
        }
    }

    private void column(int column, double top, double bottom, double weight, Color color, int fromRow, int toRow) {
        if (column < 0 || column >= width) {
            return;
        }
        int first = Math.max(Math.max(0, fromRow), (int) Math.floor(top));
        int last = Math.min(Math.min(height, toRow) - 1, (int) Math.ceil(bottom) - 1);
        for (int row = first; row <= last; row++) {
            double covered = Math.min(row + 1.0, bottom) - Math.max(row, top);
            if (covered > 0) {
                cover(row * width + column, covered * weight, color);
            }
        }
    }

    /// Coverage of one line does not add up: the greater one counts, so that overlapping spans leave no dark joints.
    private void cover(int index, double coverage, Color color) {
        int alpha = (int) Math.round(coverage * 255);
        if (alpha > pixels[index] >>> 24) {
            pixels[index] = alpha << 24
                    | (int) Math.round(color.getRed() * alpha) << 16
                    | (int) Math.round(color.getGreen() * alpha) << 8
                    | (int) Math.round(color.getBlue() * alpha);
        }
    }
}
