package vigil.ui.chart;

import java.time.Duration;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.monitor.Pleth;
import vigil.ui.language.Texts;
import vigil.ui.theme.Palette;
import vigil.ui.theme.Token;

/// The plethysmogram as a sweep: left to right in 6 s, the old part dimmed, the gain reset at most every 5 s. It is a
/// shape, not a measure: no axis (ux, section 7).
///
/// When samples stop coming it turns grey at 5 s and is gone at 10 s, as a number would.
///
/// Thread rule: FX thread.
public final class PlethSweep extends Region {
    private static final double LINE_WIDTH = 2;
    private static final double OLD_OPACITY = 0.6;
    private static final double MARGIN = 4;
    private static final Duration GREY_AFTER = Duration.ofSeconds(5);
    private static final Duration GONE_AFTER = Duration.ofSeconds(10);

    private final SharpCanvas canvas = new SharpCanvas();
    /// Carries the colour of the style sheets: on the ground of an alarm the line takes the colour of its digits.
    private final Rectangle ink = new Rectangle(1, 1);
    private final PlethGain gain = new PlethGain();
    private @Nullable PixelSheet freshSheet;
    private @Nullable PixelSheet oldSheet;

    private @Nullable Swept swept;

    /// What is drawn, so that nothing is drawn twice: samples come in blocks, frames more often.
    private record Swept(
            Timestamp at, long total, boolean gone, Color colour, double width, double height, double zoom) {}

    /// A sweep of 432 by 70 px, unless its parent wants another size.
    public PlethSweep() {
        getStyleClass().add("pleth-sweep");
        setPrefSize(432, 70);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Texts.of(PlethSweep.class).say("pleth.name"));
        ink.getStyleClass().add("pleth-ink");
        ink.setOpacity(0);
        ink.setManaged(false);
        getChildren().setAll(ink, canvas.node());
    }

    /// Draws the waveform as it stands. Call it each frame.
    public void show(Pleth pleth, Timestamp now) {
        if (getWidth() < 20 || getHeight() < 10) {
            return;
        }
        Duration age = now.since(pleth.at());
        Color colour = ink(age.compareTo(GREY_AFTER) >= 0);
        boolean gone = age.compareTo(GONE_AFTER) >= 0;
        Swept wanted =
                new Swept(pleth.at(), pleth.total(), gone, colour, getWidth(), getHeight(), SharpCanvas.zoomOf(this));
        if (wanted.equals(swept)) {
            return;
        }
        swept = wanted;
        GraphicsContext gc = canvas.begin(getWidth(), getHeight());
        if (pleth.samplesPerSecond() <= 0 || pleth.samples().length == 0 || gone) {
            gain.reset();
            return;
        }
        gain.follow(pleth.samples(), now);
        draw(gc, pleth, colour);
    }

    private Color ink(boolean grey) {
        Palette palette = Palette.of(SharpCanvas.themeOf(this));
        Color live = palette.get(Token.SPO2);
        Color worn = ink.getFill() instanceof Color color ? color : live;
        return grey && worn.equals(live) ? palette.get(Token.T3) : worn;
    }

    private void draw(GraphicsContext gc, Pleth pleth, Color colour) {
        double scale = canvas.pixelScale();
        SweepTrace trace = SweepTrace.of(pleth, getWidth(), scale, sample -> y(sample) * scale);
        Box area = new Box(0, 0, getWidth(), getHeight());
        PixelSheet fresh = PixelSheet.forArea(freshSheet, area, scale);
        PixelSheet old = PixelSheet.forArea(oldSheet, area, scale);
        freshSheet = fresh;
        oldSheet = old;
        int rows = (int) Math.ceil(getHeight() * scale);
        old.line().draw(trace.old(), LINE_WIDTH * scale, colour, 0, rows);
        fresh.line().draw(trace.fresh(), LINE_WIDTH * scale, colour, 0, rows);
        gc.setGlobalAlpha(OLD_OPACITY);
        old.layOn(gc, 0, 0, scale);
        gc.setGlobalAlpha(1);
        fresh.layOn(gc, 0, 0, scale);
        gc.setFill(colour);
        double head = Math.clamp(trace.headX(), 4, getWidth() - 4);
        gc.fillOval(head - 4, y(trace.headSample()) - 4, 8, 8);
    }

    private double y(float sample) {
        return getHeight() - MARGIN - gain.share(sample) * (getHeight() - 2 * MARGIN);
    }
}
