package vigil.ui.discharge;

import vigil.ui.control.Composition;
import vigil.ui.control.Spot;

/// Where the cards of the discharge screen stand, px below the top bar (ux 12.4, 14).
///
/// Thread rule: immutable.
///
/// @param chart where the chart stands; in the list of criteria, at its end, if its corner is the list's
record DischargePlan(
        Composition composition,
        CriterionShape criterion,
        Spot bar,
        Spot identity,
        Spot lock,
        Spot compare,
        Spot chart,
        Spot criteria,
        Spot open,
        Spot signOff,
        Spot override) {
    private static final DischargePlan FULL = new DischargePlan(
            Composition.FULL,
            CriterionShape.WIDE,
            new Spot(640, 16, 1256, 64),
            new Spot(24, 16, 600, 64),
            new Spot(24, 96, 560, 180),
            new Spot(24, 292, 560, 252),
            new Spot(24, 560, 560, 408),
            new Spot(600, 96, 864, 872),
            new Spot(1480, 96, 416, 236),
            new Spot(1480, 348, 416, 376),
            new Spot(1480, 740, 416, 228));

    private static final DischargePlan COMPACT = new DischargePlan(
            Composition.COMPACT,
            CriterionShape.NARROW,
            new Spot(388, 10, 868, 64),
            new Spot(24, 5, 352, 74),
            new Spot(24, 84, 340, 196),
            new Spot(24, 292, 340, 402),
            new Spot(0, 0, 548, 420),
            new Spot(376, 84, 548, 610),
            new Spot(936, 84, 320, 140),
            new Spot(936, 236, 320, 270),
            new Spot(936, 518, 320, 176));

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
