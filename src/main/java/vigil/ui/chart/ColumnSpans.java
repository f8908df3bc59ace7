package vigil.ui.chart;

import java.util.Arrays;

/// A line, cut into one vertical span per pixel column: the range the line covers within that column.
///
/// Whatever the number of samples, every sample lies within the span of its column, so that a spike of a single sample
/// is always visible; and neighbouring spans meet wherever the line is drawn through.
///
/// Not thread-safe; fill it once, then read it.
// Requirement: UI-CHART-1
// Control: H26
final class ColumnSpans {
    private final float[] top;
    private final float[] bottom;
    private double penX;
    private double penY;
    private boolean penDown;
    private int strokes;

    ColumnSpans(int columns) {
        top = new float[columns];
        bottom = new float[columns];
        Arrays.fill(top, Float.POSITIVE_INFINITY);
        Arrays.fill(bottom, Float.NEGATIVE_INFINITY);
    }

    /// How often the pen was moved: what drawing this cost.
    int strokes() {
        return strokes;
    }

    int columns() {
        return top.length;
    }

    /// True if the line does not pass through this column.
    boolean isEmpty(int column) {
        return top[column] > bottom[column];
    }

    /// The least y in this column; +∞ if it is empty.
    float top(int column) {
        return top[column];
    }

    /// The greatest y in this column; −∞ if it is empty.
    float bottom(int column) {
        return bottom[column];
    }

    /// Lifts the pen: the next point begins a new line.
    void lift() {
        penDown = false;
    }

    /// Draws a straight line to this point, or puts the pen down there. Points may lie outside; x must not decrease.
    void lineTo(double x, double y) {
        strokes++;
        if (penDown && x > penX) {
            segment(penX, penY, x, y);
        } else if (penDown) {
            cover(column(x), Math.min(penY, y), Math.max(penY, y));
        }
        cover(column(x), y, y);
        penX = x;
        penY = y;
        penDown = true;
    }

    /// Draws through a column that many points fall into: from the first of them, over all, to the last.
    ///
    /// @param least the least y among them
    /// @param greatest the greatest y among them
    void through(double firstX, double firstY, double least, double greatest, double lastX, double lastY) {
        lineTo(firstX, firstY);
        cover(column(firstX), least, greatest);
        penX = lastX;
        penY = lastY;
    }

    private void segment(double x0, double y0, double x1, double y1) {
        int from = Math.max(0, column(x0));
        int to = Math.min(columns() - 1, column(x1));
        double slope = (y1 - y0) / (x1 - x0);
        for (int c = from; c <= to; c++) {
            double enter = y0 + slope * (Math.max(x0, c) - x0);
            double leave = y0 + slope * (Math.min(x1, c + 1.0) - x0);
            cover(c, Math.min(enter, leave), Math.max(enter, leave));
        }
    }

    private void cover(int column, double least, double greatest) {
        if (column >= 0 && column < top.length) {
            if (least < top[column]) {
                top[column] = (float) least;
            }
            if (greatest > bottom[column]) {
                bottom[column] = (float) greatest;
            }
        }
    }

    private static int column(double x) {
        return (int) Math.floor(x);
    }
}
