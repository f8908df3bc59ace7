package vigil.ui.chart;

import vigil.session.TrendSeries;
import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;
import vigil.ui.theme.Token;

/// Paints the present and the plan: the now line with its pill, and right of it only dashed lines and their words.
///
/// Thread rule: FX thread.
final class NowPainter {
    private static final double EDGE = 3.5;
    private static final Texts TEXTS = Texts.of(NowPainter.class);

    private final Brush brush;
    private final ChartScene scene;

    NowPainter(Brush brush, ChartScene scene) {
        this.brush = brush;
        this.scene = scene;
    }

    void paintPlan() {
        SessionTimes times = scene.times();
        times.plannedEnd().ifPresent(at -> planned(at, TEXTS.say("plan.end", clock(at)), true));
        times.leave()
                .ifPresent(at -> planned(
                        at,
                        times.plannedEnd().isPresent()
                                ? TEXTS.say("plan.earliest")
                                : TEXTS.say("plan.leave", clock(at)),
                        false));
    }

    private String clock(int at) {
        return scene.timeText().clock(scene.moment(at));
    }

    private void planned(int at, String text, boolean textRight) {
        if (!scene.axis().shows(at) || at < scene.times().now()) {
            return;
        }
        ChartLayout layout = scene.layout();
        double x = Math.floor(scene.axis().x(at)) + 0.5;
        brush.dashed(brush.color(Token.T3), x, layout.lanesTop() - 6, x, layout.floor(), 1.5, 5, 4);
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
        if (at == Integer.MIN_VALUE) {
            return true;
        }
        double words = scene.ruler().width(TEXTS.say("plan.end", clock(at)), Fonts.REGULAR, 14);
        return left > scene.axis().x(at) + 8 + words + 12;
    }

    /// The newest value of each trend: a dot while it is fresh, dimmed when it ages, a dash when it is too
    /// old to be the patient's (ux, section 6.1). It stands where it was measured and is never stretched to
    /// now.
    void paintEdges() {
        if (scene.times().ended()) {
            return;
        }
        for (LaneKind kind : LaneKind.trendsOf(scene.layout())) {
            TrendSeries series = scene.session().trend(kind.metric());
            int newest = series.validAtOrBefore(series.size() - 1);
            if (newest >= 0 && scene.axis().shows(series.millis(newest))) {
                edge(scene.layout().lane(kind), series.millis(newest), series.value(newest));
            }
        }
    }

    private void edge(Lane lane, int millis, float value) {
        double x = scene.axis().x(millis);
        double y = lane.clampedY(value);
        switch (Ageing.of(scene.times().now() - millis)) {
            case FRESH -> dot(lane.kind().ink(), x, y);
            case OLD -> dot(Token.T2, x, y);
            case GONE -> {
                brush.fill(Token.T2, x + 3, y - 1.5, 7, 3);
                brush.fill(Token.T2, x + 13, y - 1.5, 7, 3);
            }
        }
    }

    private void dot(Token token, double x, double y) {
        brush.gc().setFill(brush.color(token));
        brush.gc().fillOval(x - EDGE, y - EDGE, 2 * EDGE, 2 * EDGE);
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
        double width = pillWidth(scene, text);
        double x = pillLeft(scene, at, width);
        brush.rounded(Token.T1, x, ChartLayout.PILL_TOP, width, ChartLayout.PILL_HEIGHT, 4);
        double middle = ChartLayout.PILL_TOP + ChartLayout.PILL_HEIGHT / 2;
        brush.textMiddle(text, x + width / 2, middle, Fonts.BOLD, 15, Token.BG);
    }

    /// Where the label of the present begins; the chart's right edge if there is none.
    static double pillOfNow(ChartScene scene) {
        int now = scene.times().now();
        if (scene.times().ended() || !scene.axis().shows(now)) {
            return scene.layout().width();
        }
        return pillLeft(
                scene,
                now,
                pillWidth(scene, AxisText.elapsed(now - scene.times().zero())));
    }

    private static double pillWidth(ChartScene scene, String text) {
        return Math.max(64, scene.ruler().width(text, Fonts.BOLD, 15) + 20);
    }

    private static double pillLeft(ChartScene scene, int at, double width) {
        return Math.clamp(
                scene.axis().x(at) - width / 2, 0, Math.max(0, scene.layout().width() - width));
    }
}
