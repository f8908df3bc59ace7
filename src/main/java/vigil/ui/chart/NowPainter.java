package vigil.ui.chart;

import javafx.scene.paint.Color;
import vigil.ui.theme.Fonts;
import vigil.ui.theme.Token;

/// Paints the present and the plan: the now line with its pill, and right of it only dashed lines and their words.
///
/// Thread rule: FX thread.
final class NowPainter {
    private final Brush brush;
    private final ChartScene scene;

    NowPainter(Brush brush, ChartScene scene) {
        this.brush = brush;
        this.scene = scene;
    }

    void paintPlan() {
        SessionTimes times = scene.times();
        times.plannedEnd().ifPresent(at -> planned(at, "planned end ", true));
        times.leave().ifPresent(at -> planned(at, times.plannedEnd().isPresent() ? "earliest leave" : "leave ", false));
    }

    private void planned(int at, String words, boolean textRight) {
        if (!scene.axis().shows(at) || at < scene.times().now()) {
            return;
        }
        ChartLayout layout = scene.layout();
        double x = Math.floor(scene.axis().x(at)) + 0.5;
        Color color = brush.color(Token.T3);
        brush.dashed(color, x, layout.lanesTop() - 6, x, layout.floor(), 1.5, 5, 4);
        String clock = scene.timeText().clock(scene.moment(at));
        String text = words.endsWith(" ") ? words + clock : words;
        double y = layout.lane(LaneKind.SPO2).floor() - 15;
        double width = scene.ruler().width(text, Fonts.REGULAR, 14);
        if (textRight && x + 8 + width <= layout.right()) {
            brush.textLeft(text, x + 8, y, Fonts.REGULAR, 14, Token.T2);
        } else if (!textRight && x - 8 - width > scene.nowX() + 4 && clearsPlannedEnd(x - 8 - width)) {
            brush.textRight(text, x - 8, y, Fonts.REGULAR, 14, Token.T2);
        }
    }

    /// The words of the planned end keep their place.
    private boolean clearsPlannedEnd(double left) {
        int at = scene.times().plannedEnd().orElse(Integer.MIN_VALUE);
        return at == Integer.MIN_VALUE || left > scene.axis().x(at) + 170;
    }

    void paintNow() {
        SessionTimes times = scene.times();
        if (times.ended() || !scene.axis().shows(times.now())) {
            return;
        }
        ChartLayout layout = scene.layout();
        double x = scene.axis().x(times.now());
        double pillBottom = ChartLayout.PILL_TOP + ChartLayout.PILL_HEIGHT;
        brush.upright(brush.color(Token.T1), x, pillBottom, layout.floor() + 8, 1.5);
        pill(brush, scene, times.now());
    }

    /// A filled label above the lanes with the time since minute 0.
    static void pill(Brush brush, ChartScene scene, int at) {
        String text = AxisText.elapsed(at - scene.times().zero());
        double width = Math.max(64, scene.ruler().width(text, Fonts.BOLD, 15) + 20);
        ChartLayout layout = scene.layout();
        double x = Math.clamp(scene.axis().x(at) - width / 2, 0, Math.max(0, layout.width() - width));
        brush.rounded(Token.T1, x, ChartLayout.PILL_TOP, width, ChartLayout.PILL_HEIGHT, 4);
        double middle = ChartLayout.PILL_TOP + ChartLayout.PILL_HEIGHT / 2;
        brush.textMiddle(text, x + width / 2, middle, Fonts.BOLD, 15, Token.BG);
    }
}
