package vigil.ui.chart;

import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A window on its way to another one: 150 ms, then it is there (ux, section 10).
///
/// Thread rule: FX thread.
final class WindowGlide {
    private static final Duration LASTS = Duration.millis(150);

    private final DoubleProperty share = new SimpleDoubleProperty(1);
    private final Timeline timeline = new Timeline(new KeyFrame(LASTS, new KeyValue(share, 1, Interpolator.EASE_OUT)));
    private ChartWindow.@Nullable Between from;

    /// @param step told each time the window has moved on
    WindowGlide(Runnable step) {
        share.subscribe(s -> {
            if (from != null) {
                step.run();
            }
        });
        timeline.setOnFinished(e -> from = null);
    }

    /// Begins to glide from what is shown.
    void begin(ChartWindow.Between shown) {
        timeline.stop();
        from = shown;
        share.set(0);
        timeline.playFromStart();
    }

    /// Ends at once.
    void stop() {
        timeline.stop();
        from = null;
    }

    /// Where between its beginning and `to` the window is; empty if nothing glides.
    Optional<ChartWindow.Between> towards(ChartWindow.Between to) {
        ChartWindow.Between begun = from;
        if (begun == null || share.get() >= 1) {
            return Optional.empty();
        }
        int begin = between(begun.fromMillis(), to.fromMillis());
        return Optional.of(
                new ChartWindow.Between(begin, Math.max(begin + 1, between(begun.toMillis(), to.toMillis()))));
    }

    private int between(int before, int after) {
        return (int) Math.round(before + share.get() * (after - before));
    }
}
