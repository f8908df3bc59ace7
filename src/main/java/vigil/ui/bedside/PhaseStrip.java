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
        double[] widths = widths(steps);
        double x = 0;
        for (int i = 0; i < steps.size(); i++) {
            cells.get(i).place(x, widths[i]);
            cells.get(i).show(steps.get(i));
            x += widths[i] + GAP;
        }
    }

    /// What long words need besides comes from the cell that has most to spare.
    private static double[] widths(List<PhaseStep> steps) {
        double[] widths = new double[steps.size()];
        double[] spare = new double[steps.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = WIDTHS[i] + (steps.get(i).standing() == PhaseStep.Standing.RUNNING ? MORE : 0);
            spare[i] = widths[i] - PhaseCell.least(steps.get(i));
        }
        for (int i = 0; i < widths.length; i++) {
            int richest = richest(spare);
            double wanted = Math.min(Math.max(0, -spare[i]), Math.max(0, spare[richest]));
            widths[i] += wanted;
            widths[richest] -= wanted;
            spare[i] += wanted;
            spare[richest] -= wanted;
        }
        return widths;
    }

    private static int richest(double[] spare) {
        int richest = 0;
        for (int i = 1; i < spare.length; i++) {
            richest = spare[i] > spare[richest] ? i : richest;
        }
        return richest;
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
