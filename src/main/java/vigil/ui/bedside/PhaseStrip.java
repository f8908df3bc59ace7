package vigil.ui.bedside;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import vigil.ui.control.Words;
import vigil.ui.face.PhaseStep;

/// The session's five steps from left to right. The running one is the widest; on a small screen it stands alone
/// (ux 14).
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

    /// How wide the one cell of a small screen is, px; 0 where all five stand.
    private final double alone;

    /// All five.
    PhaseStrip() {
        this(0);
    }

    /// @param alone the width of the running one alone, px
    PhaseStrip(double alone) {
        this.alone = alone;
        getChildren().addAll(cells);
    }

    void show(List<PhaseStep> steps) {
        if (alone > 0) {
            showAlone(steps);
            return;
        }
        double x = 0;
        for (int i = 0; i < steps.size(); i++) {
            double width = WIDTHS[i] + (steps.get(i).standing() == PhaseStep.Standing.RUNNING ? MORE : 0);
            cells.get(i).place(x, width);
            cells.get(i).show(steps.get(i));
            x += width + GAP;
        }
    }

    /// The running one; between two the newest that is done.
    private void showAlone(List<PhaseStep> steps) {
        int shown = 0;
        for (int i = 0; i < steps.size(); i++) {
            shown = steps.get(i).standing() == PhaseStep.Standing.FUTURE ? shown : i;
        }
        for (int i = 0; i < cells.size(); i++) {
            Words.visible(cells.get(i), i == shown);
        }
        cells.get(shown).place(0, alone);
        cells.get(shown).show(steps.get(shown));
    }
}
