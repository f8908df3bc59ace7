package vigil.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import vigil.metric.CuffReading;
import vigil.session.AlarmEpisode;
import vigil.session.Baseline;
import vigil.session.LimitSpan;
import vigil.session.Mark;
import vigil.session.PhaseSpan;
import vigil.ui.face.TimeText;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;
import vigil.ui.theme.Palette;
import vigil.ui.theme.Theme;

/// The layers of a session chart: what stands still below and above the trends is kept until it changes; each second
/// only the trends and the present are drawn anew.
///
/// Thread rule: FX thread.
final class ChartLayers {
    private final SharpCanvas ground = new SharpCanvas();
    private final TrendPainter trends = new TrendPainter();
    private final SharpCanvas over = new SharpCanvas();
    private final SharpCanvas live = new SharpCanvas();
    private @Nullable Still painted;

    /// All that the two still layers show. The present stands on a pixel.
    private record Still(
            ChartWindow.Between span,
            ChartLayout layout,
            Theme theme,
            double scale,
            Language language,
            TimeText text,
            SessionTimes times,
            Shown session,
            CuffProgramme programme) {}

    private record Shown(
            List<PhaseSpan> phases,
            List<LimitSpan> limits,
            Optional<Baseline> baseline,
            List<AlarmEpisode> alarms,
            List<Mark> marks,
            List<CuffReading> cuffs) {}

    List<Node> nodes() {
        return List.of(ground.node(), trends.node(), over.node(), live.node());
    }

    void clear(double width, double height) {
        painted = null;
        ground.begin(width, height);
        over.begin(width, height);
        live.begin(width, height);
        trends.clear();
    }

    void paint(ChartScene scene, Theme theme) {
        Palette palette = Palette.of(theme);
        ChartLayout layout = scene.layout();
        double scale = ground.pixelScale();
        ChartScene resting = scene.still(scale);
        Still wanted = still(resting, theme, scale);
        if (!wanted.equals(painted)) {
            painted = wanted;
            Brush below = new Brush(ground.begin(layout.width(), layout.height()), palette);
            new ScenePainter(below, resting).paintGround();
            Brush above = new Brush(over.begin(layout.width(), layout.height()), palette);
            new ScenePainter(above, resting).paintOver();
        }
        trends.paint(scene, palette, ground.pixelScale());
    }

    private static Still still(ChartScene scene, Theme theme, double scale) {
        return new Still(
                scene.axis().span(),
                scene.layout(),
                theme,
                scale,
                Spoken.now(),
                scene.timeText(),
                scene.times(),
                new Shown(
                        scene.session().phases(),
                        scene.session().limits(),
                        scene.session().baseline(),
                        scene.session().alarms(),
                        scene.session().marks(),
                        scene.session().cuffs()),
                scene.programme());
    }

    /// Paints the present and the cursor.
    void paintLive(ChartScene scene, Theme theme, OptionalInt cursor) {
        ChartLayout layout = scene.layout();
        Brush brush = new Brush(live.begin(layout.width(), layout.height()), Palette.of(theme));
        NowPainter present = new NowPainter(brush, scene);
        present.paintEdges();
        present.paintNow();
        cursor.ifPresent(at -> CursorPainter.paint(brush, scene, at));
    }
}
