package vigil.ui.chart;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.Parent;

/// Something drawn that changes from frame to frame.
///
/// Thread rule: FX thread.
///
/// @param content what belongs into the scene
/// @param frame changes it; told the frame's number, 60 a second
public record Drawing(String what, Parent content, IntConsumer frame) {
    /// The whole chart of a session as Vigil draws it, for three lengths.
    public static List<Supplier<Drawing>> charts() {
        return List.of(
                () -> new SessionFrames(1 / 6.0).panned(),
                () -> new SessionFrames(8 / 3.0).panned(),
                () -> new SessionFrames(8).panned());
    }

    /// The lines of a session as Vigil draws them, panned in each frame.
    public static Drawing panned() {
        return SixLines.panned(BenchData.ofTwoHoursFortyMinutes());
    }

    /// The lines of a session as Vigil draws them, whole and with a sample more in each second.
    public static Drawing watched() {
        return SixLines.watched(BenchData.ofTwoHoursFortyMinutes());
    }

    /// The same lines, panned, on a canvas.
    public static Drawing onCanvas() {
        return BareCanvas.drawing(BenchData.ofTwoHoursFortyMinutes());
    }

    /// The same lines, panned, in JavaFX's own chart.
    public static Drawing pannedInLineChart() {
        return LineCharts.panned(BenchData.ofTwoHoursFortyMinutes());
    }

    /// The same lines, watched, in JavaFX's own chart.
    public static Drawing watchedInLineChart() {
        return LineCharts.watched(BenchData.ofTwoHoursFortyMinutes());
    }
}
