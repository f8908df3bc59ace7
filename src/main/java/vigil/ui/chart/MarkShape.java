package vigil.ui.chart;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineJoin;
import vigil.alarm.AlarmPriority;
import vigil.ui.theme.Token;

/// Draws a priority's mark on a canvas: octagon, triangle or circle with its count of exclamation marks, as
/// an outline in text colour (ux, section 5.1).
///
/// Thread rule: FX thread.
final class MarkShape {
    private MarkShape() {}

    static void outline(Brush brush, AlarmPriority priority, double x, double y, double size) {
        GraphicsContext gc = brush.gc();
        gc.setStroke(brush.color(Token.T1));
        gc.setFill(brush.color(Token.LANE));
        gc.setLineWidth(1.6);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        double half = size / 2;
        switch (priority) {
            case HIGH -> octagon(gc, x, y, half);
            case MEDIUM -> triangle(gc, x, y, half);
            case LOW -> {
                gc.fillOval(x - half, y - half, size, size);
                gc.strokeOval(x - half, y - half, size, size);
            }
        }
        double low = priority == AlarmPriority.MEDIUM ? y + half * 0.22 : y;
        exclamations(brush, priority.ordinal() + 1, x, low, size);
    }

    private static void octagon(GraphicsContext gc, double x, double y, double half) {
        double cut = half * 0.414;
        double[] xs = {x - cut, x + cut, x + half, x + half, x + cut, x - cut, x - half, x - half};
        double[] ys = {y - half, y - half, y - cut, y + cut, y + half, y + half, y + cut, y - cut};
        gc.fillPolygon(xs, ys, 8);
        gc.strokePolygon(xs, ys, 8);
    }

    private static void triangle(GraphicsContext gc, double x, double y, double half) {
        double[] xs = {x, x + half * 1.12, x - half * 1.12};
        double[] ys = {y - half, y + half * 0.92, y + half * 0.92};
        gc.fillPolygon(xs, ys, 3);
        gc.strokePolygon(xs, ys, 3);
    }

    private static void exclamations(Brush brush, int count, double x, double y, double size) {
        double step = size * 0.17;
        double stroke = size * 0.095;
        double height = size * 0.40;
        double first = x - step * (count - 1) / 2;
        GraphicsContext gc = brush.gc();
        gc.setFill(brush.color(Token.T1));
        for (int i = 0; i < count; i++) {
            double left = first + i * step - stroke / 2;
            gc.fillRect(left, y - height / 2, stroke, height * 0.66);
            gc.fillRect(left, y + height * 0.32, stroke, stroke * 1.15);
        }
    }
}
