package vigil.ui.chart;

import java.util.Optional;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;
import vigil.ui.theme.Theme;

/// What a chart was last painted for, so that nothing is painted twice.
///
/// @param session which one, and how much of it if it is over
/// @param second of the monotonic clock: a chart is repainted at most once for each
/// @param gliding the stretch on the way to another one
record Painted(
        String session,
        long second,
        Optional<ChartWindow.Between> gliding,
        double width,
        double height,
        Theme theme,
        double zoom,
        Language language) {
    static final Painted NOTHING = new Painted("", 0, Optional.empty(), 0, 0, Theme.DARK, 0, Language.ENGLISH);

    private static final long SECOND = 1_000_000_000L;

    /// What a chart would be painted for now. To be asked on the FX thread.
    static Painted of(Region chart, Session session, Timestamp now, ChartStretch.Seen seen) {
        return new Painted(
                session.id() + (session.isEnded() ? "#" + session.entries() : ""),
                Math.floorDiv(now.monoNanos(), SECOND),
                seen.gliding() ? Optional.of(seen.span()) : Optional.empty(),
                chart.getWidth(),
                chart.getHeight(),
                SharpCanvas.themeOf(chart),
                SharpCanvas.zoomOf(chart),
                Spoken.now());
    }
}
