package vigil.app.console;

import java.time.Duration;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;
import vigil.ui.chart.ChartWindow;
import vigil.ui.chart.SessionChart;

/// A mouse that drags half of a session to and fro over the chart of the bedside, through the window system as a hand
/// would.
///
/// Thread rule: FX thread.
final class ChartDrag {
    /// To and fro in so many frames, and so many px to each side.
    private static final int ROUND = 240;
    private static final double REACH = 380;

    private final Duration session;
    private @Nullable SessionChart chart;
    private final Robot hand = new Robot();
    private boolean pressed;

    ChartDrag(Duration session) {
        this.session = session;
    }

    /// Moves the mouse over the chart below `root`, pressed since the first frame.
    void frame(Parent root, int number) {
        SessionChart on = chart == null ? (SessionChart) root.lookup(".session-chart") : chart;
        if (on == null || on.getWidth() == 0) {
            return;
        }
        if (chart == null) {
            chart = on;
            int quarter = (int) session.toMillis() / 4;
            on.setWindow(new ChartWindow.Between(quarter, 3 * quarter));
        }
        Point2D middle = on.localToScreen(on.getWidth() / 2, on.getHeight() / 2);
        hand.mouseMove(middle.getX() + REACH * Math.sin(2 * Math.PI * number / ROUND), middle.getY());
        if (!pressed) {
            pressed = true;
            hand.mousePress(MouseButton.PRIMARY);
        }
    }

    /// Lets go.
    void end() {
        if (pressed) {
            hand.mouseRelease(MouseButton.PRIMARY);
        }
    }
}
