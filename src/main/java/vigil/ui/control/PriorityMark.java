package vigil.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmPriority;

/// The shape of a priority: octagon with three marks, triangle with two, circle with one (ux 5.1).
///
/// Filled by default, in the ink of what it stands on, with the marks in that ground's colour. Style class `outline`
/// draws lines only (charts, limit tables), `coloured` gives it the alarm's own colour (lists).
///
/// Thread rule: FX thread.
// Requirement: UI-STATE-1
// Control: H22
public final class PriorityMark extends Region {
    private static final double BOX = 28;
    private final SVGPath shape = new SVGPath();
    private final SVGPath marks = new SVGPath();
    private final double size;

    /// A mark `size` px wide and high that shows nothing yet.
    public PriorityMark(double size) {
        this.size = size;
        getStyleClass().add("priority-mark");
        shape.getStyleClass().add("mark-shape");
        marks.getStyleClass().add("mark-strokes");
        marks.setFillRule(FillRule.NON_ZERO);
        for (SVGPath path : new SVGPath[] {shape, marks}) {
            path.setManaged(false);
            path.getTransforms().add(new javafx.scene.transform.Scale(size / BOX, size / BOX, 0, 0));
            getChildren().add(path);
        }
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
    }

    /// A mark that shows `priority`.
    public PriorityMark(double size, AlarmPriority priority) {
        this(size);
        set(priority);
    }

    /// Shows a priority, or nothing.
    public void set(@Nullable AlarmPriority priority) {
        AlarmStyle.priority(this, priority);
        shape.setContent(priority == null ? "" : outline(priority));
        marks.setContent(priority == null ? "" : strokes(priority));
    }

    /// How wide and high it is.
    public double size() {
        return size;
    }

    private static String outline(AlarmPriority priority) {
        return switch (priority) {
            case HIGH -> "M8.6 0.6 H19.4 L27.4 8.6 V19.4 L19.4 27.4 H8.6 L0.6 19.4 V8.6 Z";
            case MEDIUM -> "M14 1.6 L27.2 26 H0.8 Z";
            case LOW -> "M14 0.6 A13.4 13.4 0 1 1 13.99 0.6 Z";
        };
    }

    private static String strokes(AlarmPriority priority) {
        return switch (priority) {
            case HIGH -> stroke(8.4, 7.6) + stroke(14, 7.6) + stroke(19.6, 7.6);
            case MEDIUM -> stroke(11.4, 11.4) + stroke(16.6, 11.4);
            case LOW -> stroke(14, 7.4);
        };
    }

    /// One mark: a bar from `y` down and a dot under it, centred on `x`.
    private static String stroke(double x, double y) {
        return "M%1$s %2$s h2.8 l-0.3 7.6 h-2.2 z M%1$s %3$s h2.8 v2.8 h-2.8 z "
                .formatted(x - 1.4, y, y + 9.4)
                .replace(',', '.');
    }
}
