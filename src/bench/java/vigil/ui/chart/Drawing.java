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
    /// The lines of a session as Vigil draws them, and the whole chart around them for three lengths.
    public static List<Supplier<Drawing>> vigils() {
        return List.of(
                () -> SixLines.drawing(BenchData.ofTwoHoursFortyMinutes()),
                () -> new SessionFrames(1 / 6.0).panned(),
                () -> new SessionFrames(8 / 3.0).panned(),
                () -> new SessionFrames(8).panned());
    }

    /// The same lines on a canvas.
    public static Drawing onCanvas() {
        return BareCanvas.drawing(BenchData.ofTwoHoursFortyMinutes());
    }

    /// The same lines in JavaFX's own chart.
    public static Drawing inLineChart() {
        return LineCharts.drawing(BenchData.ofTwoHoursFortyMinutes());
    }
}
