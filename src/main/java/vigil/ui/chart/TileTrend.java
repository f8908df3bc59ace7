package vigil.ui.chart;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.ui.language.Texts;
import vigil.ui.theme.Palette;
import vigil.ui.theme.Theme;

/// The trend of a wall tile, 568 by 88 px: the whole session small, without words.
///
/// Call [#show] as often as you like; it is repainted once for each second of `now`. Thread rule: FX thread.
public final class TileTrend extends Region {
    private static final Texts TEXTS = Texts.of(TileTrend.class);

    private final SharpCanvas canvas = new SharpCanvas();
    private final TilePainter painter;
    private Painted painted = new Painted("", 0, 0, 0, Theme.DARK, 0);

    private record Painted(String session, long second, double width, double height, Theme theme, double zoom) {}

    /// A trend of 568 by 88 px, unless its parent wants another size.
    public TileTrend() {
        this(true);
    }

    /// A trend of SpO₂ and NIBP alone, for a tile too low for three lanes (ux 14).
    public static TileTrend withoutPulse() {
        return new TileTrend(false);
    }

    private TileTrend(boolean withPulse) {
        painter = new TilePainter(withPulse);
        getStyleClass().add("tile-trend");
        setPrefSize(568, 88);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().setAll(canvas.node());
    }

    /// Shows the session as it stands at `now`.
    public void show(Session session, Timestamp now) {
        if (getWidth() < 40 || getHeight() < 40) {
            return;
        }
        Theme theme = SharpCanvas.themeOf(this);
        long second = Math.floorDiv(now.monoNanos(), 1_000_000_000L);
        Painted wanted =
                new Painted(session.id().value(), second, getWidth(), getHeight(), theme, SharpCanvas.zoomOf(this));
        if (!wanted.equals(painted)) {
            painted = wanted;
            Palette palette = Palette.of(theme);
            Brush brush = new Brush(canvas.begin(getWidth(), getHeight()), palette);
            Box box = new Box(0, 0, getWidth(), getHeight());
            painter.paint(brush, session, now, box, palette, canvas.pixelScale());
            setAccessibleText(ChartSummary.of(session, SessionTimes.of(session, now)));
        }
    }

    /// Shows nothing.
    public void clear() {
        painted = new Painted("", 0, 0, 0, Theme.DARK, 0);
        canvas.begin(getWidth(), getHeight());
        setAccessibleText(TEXTS.say("chart.none"));
    }
}
