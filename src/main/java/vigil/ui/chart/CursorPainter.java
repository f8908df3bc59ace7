package vigil.ui.chart;

import vigil.ui.theme.Token;

/// Paints the cursor of review: a dotted line and a pill, so that nothing covers the data.
///
/// Thread rule: FX thread.
final class CursorPainter {
    private CursorPainter() {}

    static void paint(Brush brush, ChartScene scene, int at) {
        if (!scene.axis().shows(at)) {
            return;
        }
        double x = Math.floor(scene.axis().x(at)) + 0.5;
        double top = ChartLayout.PILL_TOP + ChartLayout.PILL_HEIGHT;
        brush.dashed(brush.color(Token.T1), x, top, x, scene.layout().axisTop() - 2, 1.5, 1.5, 3);
        NowPainter.pill(brush, scene, at);
    }
}
