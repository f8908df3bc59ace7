package vigil.ui.chart;

import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;
import vigil.ui.theme.Token;

/// Paints the axis: minutes from the dose over the clock (ux, section 7).
///
/// Thread rule: FX thread.
final class AxisPainter {
    private static final Texts TEXTS = Texts.of(AxisPainter.class);

    private final Brush brush;
    private final ChartScene scene;

    AxisPainter(Brush brush, ChartScene scene) {
        this.brush = brush;
        this.scene = scene;
    }

    void paint() {
        double top = scene.layout().axisTop();
        brush.textRight(TEXTS.say("axis.minutes"), scene.layout().left() - 11, top + 15, Fonts.REGULAR, 14, Token.T3);
        for (int minute : scene.axis().tickMinutes(scene.times().zero())) {
            int at = scene.times().zero() + minute * 60_000;
            double x = scene.axis().x(at);
            brush.upright(brush.color(Token.T3), x, top, top + 6, 1);
            brush.textMiddle(AxisText.minute(minute), x, top + 15, Fonts.SEMIBOLD, 14, Token.T2);
            String clock = scene.timeText().shortClock(scene.moment(at));
            brush.textMiddle(clock, x, top + 33, Fonts.REGULAR, 14, Token.T3);
        }
    }
}
