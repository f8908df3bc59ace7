package vigil.ui.chart;

import vigil.ui.theme.Fonts;
import vigil.ui.theme.Palette;
import vigil.ui.theme.Token;

/// Paints a whole session chart, from the ground up: the order is what lies over what.
///
/// Thread rule: FX thread.
final class ScenePainter {
    private static final double WATERMARK_OPACITY = 0.16;

    private final TrendPainter trends = new TrendPainter();

    void paint(Brush brush, ChartScene scene, Palette palette, double scale) {
        LanePainter lanes = new LanePainter(brush, scene);
        AlarmPainter alarms = new AlarmPainter(brush, scene);
        EventPainter events = new EventPainter(brush, scene);
        CuffPainter cuffs = new CuffPainter(brush, scene);
        NowPainter present = new NowPainter(brush, scene);
        lanes.paint();
        events.paintPauses();
        alarms.paintSpans();
        if (scene.session().started().simulated()) {
            watermark(brush, scene);
        }
        lanes.paintLimits();
        new PhasePainter(brush, scene).paint();
        present.paintPlan();
        events.paintDoses();
        trends.paint(brush, scene, palette, scale);
        cuffs.paintPlanned();
        cuffs.paint();
        alarms.paintMarks();
        events.paintEvents();
        new AxisPainter(brush, scene).paint();
        present.paintNow();
    }

    /// `SIMULATION` across the lanes, large and faint, under everything that was measured.
    private static void watermark(Brush brush, ChartScene scene) {
        ChartLayout layout = scene.layout();
        double room = layout.plotWidth() * 0.8;
        double size = Math.min(110, 90 * room / scene.ruler().width("SIMULATION", Fonts.BOLD, 90));
        double y = (layout.lanesTop() + layout.floor()) / 2;
        brush.gc().setGlobalAlpha(WATERMARK_OPACITY);
        brush.textMiddle("SIMULATION", (layout.left() + layout.right()) / 2, y, Fonts.BOLD, size, Token.T3);
        brush.gc().setGlobalAlpha(1);
    }
}
