package vigil.ui.discharge;

import javafx.scene.layout.Region;
import vigil.ui.control.Composition;
import vigil.ui.control.Place;

/// Where the cards of the discharge screen stand, px below the top bar (ux 12.4, 14).
///
/// Thread rule: immutable.
///
/// @param chart where the chart stands; in the list of criteria, at its end, if its corner is the list's
record DischargePlan(
        Composition composition,
        CriterionShape criterion,
        Box bar,
        Box identity,
        Box lock,
        Box compare,
        Box chart,
        Box criteria,
        Box open,
        Box signOff,
        Box override) {
    /// A place and a size.
    record Box(double x, double y, double width, double height) {
        <R extends Region> R place(R region) {
            return Place.at(region, x, y, width, height);
        }

        double bottom() {
            return y + height;
        }
    }

    private static final DischargePlan FULL = new DischargePlan(
            Composition.FULL,
            CriterionShape.WIDE,
            new Box(640, 16, 1256, 64),
            new Box(24, 16, 600, 64),
            new Box(24, 96, 560, 180),
            new Box(24, 292, 560, 252),
            new Box(24, 560, 560, 408),
            new Box(600, 96, 864, 872),
            new Box(1480, 96, 416, 236),
            new Box(1480, 348, 416, 376),
            new Box(1480, 740, 416, 228));

    private static final DischargePlan COMPACT = new DischargePlan(
            Composition.COMPACT,
            CriterionShape.NARROW,
            new Box(388, 10, 868, 64),
            new Box(24, 10, 352, 64),
            new Box(24, 84, 340, 196),
            new Box(24, 292, 340, 402),
            new Box(0, 0, 548, 420),
            new Box(376, 84, 548, 610),
            new Box(936, 84, 320, 140),
            new Box(936, 236, 320, 270),
            new Box(936, 518, 320, 176));

    /// The plan for a canvas.
    static DischargePlan of(Composition composition) {
        return switch (composition) {
            case FULL -> FULL;
            case COMPACT -> COMPACT;
        };
    }

    /// True if the chart follows the criteria in their list.
    boolean chartInList() {
        return composition == Composition.COMPACT;
    }
}
