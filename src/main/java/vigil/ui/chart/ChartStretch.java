package vigil.ui.chart;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Which stretch of a session a chart shows, and how it gets from one to another: at once, or gliding there.
///
/// Thread rule: FX thread.
final class ChartStretch {
    private final ObjectProperty<ChartWindow> window = new SimpleObjectProperty<>(ChartWindow.WHOLE);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private final WindowGlide glide;

    /// What is shown of a session at a moment.
    ///
    /// @param gliding true on the way to another stretch
    record Seen(ChartWindow.Between span, boolean gliding) {}

    /// @param step told each time a glide has moved on
    ChartStretch(Runnable step) {
        glide = new WindowGlide(step);
    }

    ObjectProperty<ChartWindow> window() {
        return window;
    }

    BooleanProperty reducedMotion() {
        return reducedMotion;
    }

    void set(ChartWindow wanted) {
        glide.stop();
        window.set(wanted);
    }

    /// Goes there within 150 ms unless motion is reduced.
    ///
    /// @param from what is drawn now; null before anything was
    void glideTo(ChartWindow wanted, @Nullable ChartScene from) {
        if (from != null && !reducedMotion.get() && !wanted.equals(window.get())) {
            glide.begin(from.axis().span());
        }
        window.set(wanted);
    }

    void stop() {
        glide.stop();
    }

    Seen in(SessionTimes times) {
        ChartWindow.Between target = times.resolve(window.get());
        return glide.towards(target).map(between -> new Seen(between, true)).orElseGet(() -> new Seen(target, false));
    }
}
