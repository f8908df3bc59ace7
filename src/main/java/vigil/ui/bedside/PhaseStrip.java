package vigil.ui.bedside;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import vigil.ui.face.PhaseStep;

/// The session's five steps from left to right. The running one is the widest.
final class PhaseStrip extends Pane {
    static final double WIDTH = 1004;
    static final double HEIGHT = 64;
    private static final double GAP = 8;
    /// Widths of check-in, baseline, dose, observation, discharge while none of them runs (ux 12.2).
    private static final double[] WIDTHS = {132, 142, 166, 198, 150};
    /// What the running one has besides.
    private static final double MORE = 184;

    private final List<PhaseCell> cells =
            Stream.generate(PhaseCell::new).limit(WIDTHS.length).toList();

    PhaseStrip() {
        getChildren().addAll(cells);
    }

    void show(List<PhaseStep> steps) {
        double x = 0;
        for (int i = 0; i < steps.size(); i++) {
            double width = WIDTHS[i] + (steps.get(i).standing() == PhaseStep.Standing.RUNNING ? MORE : 0);
            cells.get(i).place(x, width);
            cells.get(i).show(steps.get(i));
            x += width + GAP;
        }
    }
}
