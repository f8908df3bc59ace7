package vigil.ui.chart;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vigil.ui.language.Texts;
import vigil.ui.theme.Palette;
import vigil.ui.theme.Theme;
import vigil.ui.theme.Token;

/// A session's blood pressures small: bars, the time of the dose, the limit and the baseline (ux 12.5).
///
/// Thread rule: FX thread.
public final class PressureBars extends Region {
    private static final double BAR = 3.5;
    private static final double MARGIN = 6;

    private static final Texts TEXTS = Texts.of(PressureBars.class);

    private final SharpCanvas canvas = new SharpCanvas();
    private @Nullable PressureOutline outline;
    private @Nullable PressureScale scale;

    public PressureBars() {
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
        getChildren().setAll(canvas.node());
    }

    /// Shows an outline on the scale it shares with others.
    public void show(PressureOutline shown, PressureScale shared) {
        outline = shown;
        scale = shared;
        setAccessibleText(TEXTS.say("bars.name", shown.readings().size()));
        repaint();
    }

    /// Paints anew, in the colours of the theme around it.
    public void repaint() {
        PressureOutline shown = outline;
        PressureScale shared = scale;
        if (shown != null && shared != null && getWidth() > MARGIN && getHeight() > MARGIN) {
            Theme theme = SharpCanvas.themeOf(this);
            paint(new Brush(canvas.begin(getWidth(), getHeight()), Palette.of(theme)), shown, shared);
        }
    }

    @Override
    protected void layoutChildren() {
        repaint();
    }

    private void paint(Brush brush, PressureOutline shown, PressureScale shared) {
        double width = getWidth();
        Lane lane = new Lane(LaneKind.NIBP, 0, getHeight(), LaneKind.NIBP.low(), shared.high());
        brush.fill(Token.LANE_OUT, 0, 0, width, getHeight());
        double dose = x(0, shared);
        brush.fill(Token.BAND, dose, 0, x(shown.stopMillis(), shared) - dose, getHeight());
        shown.limit().ifPresent(limit -> brush.level(Token.LIM, 0, width, lane.clampedY(limit)));
        shown.baseline().ifPresent(base -> {
            brush.dotted(brush.color(Token.BP), 2, width - 2, lane.clampedY(base.systolic()));
            brush.dotted(brush.color(Token.BP), 2, width - 2, lane.clampedY(base.diastolic()));
        });
        for (PressureOutline.Reading reading : shown.readings()) {
            double top = lane.clampedY(reading.systolic());
            double height = Math.max(3, lane.clampedY(reading.diastolic()) - top);
            brush.fill(Token.BP, x(reading.millis(), shared) - BAR / 2, top, BAR, height);
        }
    }

    private double x(int millis, PressureScale shared) {
        double share = (millis - shared.fromMillis()) / (double) (shared.toMillis() - shared.fromMillis());
        return MARGIN + share * (getWidth() - 2 * MARGIN);
    }
}
