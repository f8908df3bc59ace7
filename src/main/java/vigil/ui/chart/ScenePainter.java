package vigil.ui.chart;

import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;
import vigil.ui.theme.Token;

/// Paints what stands still on a session chart, in two layers, from the ground up: the order is what lies over what.
/// Between the two lie the trends.
///
/// Thread rule: FX thread.
// Requirement: UI-SIM-1
// Control: H30
final class ScenePainter {
    private static final Texts TEXTS = Texts.of(ScenePainter.class);
    private static final double WATERMARK_OPACITY = 0.16;

    private final Brush brush;
    private final ChartScene scene;

    ScenePainter(Brush brush, ChartScene scene) {
        this.brush = brush;
        this.scene = scene;
    }

    /// What lies under the trends.
    void paintGround() {
        LanePainter lanes = new LanePainter(brush, scene);
        EventPainter events = new EventPainter(brush, scene);
        lanes.paint();
        events.paintPauses();
        new AlarmPainter(brush, scene).paintSpans();
        if (scene.session().started().simulated()) {
            watermark();
        }
        lanes.paintLimits();
        new PhasePainter(brush, scene).paint();
        new NowPainter(brush, scene).paintPlan();
        events.paintDoses();
    }

    /// What lies over them.
    void paintOver() {
        CuffPainter cuffs = new CuffPainter(brush, scene);
        cuffs.paintPlanned();
        cuffs.paint();
        new AlarmPainter(brush, scene).paintMarks();
        new EventPainter(brush, scene).paintEvents();
        new AxisPainter(brush, scene).paint();
    }

    /// `SIMULATION` across the lanes, large and faint, under everything that was measured.
    private void watermark() {
        ChartLayout layout = scene.layout();
        String words = TEXTS.say("simulation");
        double room = layout.plotWidth() * 0.8;
        double size = Math.min(110, 90 * room / scene.ruler().width(words, Fonts.BOLD, 90));
        double y = (layout.lanesTop() + layout.floor()) / 2;
        brush.gc().setGlobalAlpha(WATERMARK_OPACITY);
        brush.textMiddle(words, (layout.left() + layout.right()) / 2, y, Fonts.BOLD, size, Token.T3);
        brush.gc().setGlobalAlpha(1);
    }
}
