package vigil.ui.chart;

import java.util.List;

/// The one scale that the outlines of a course share, so that they can be compared (ux 12.5).
///
/// Thread rule: immutable.
///
/// @param fromMillis the left edge, from the start of the dose
/// @param toMillis the right edge
/// @param high the pressure at the top, mmHg
public record PressureScale(int fromMillis, int toMillis, double high) {
    /// Ux 7: a chart begins 14 minutes before the dose and has 20 mmHg of air above the highest reading.
    private static final int BEFORE = -14 * 60_000;

    private static final int AIR = 20;

    /// The scale that holds all of these.
    public static PressureScale of(List<PressureOutline> outlines) {
        int from = BEFORE;
        int to = 60 * 60_000;
        double high = LaneKind.NIBP.high();
        for (PressureOutline outline : outlines) {
            for (PressureOutline.Reading reading : outline.readings()) {
                from = Math.min(from, reading.millis());
                to = Math.max(to, reading.millis());
                high = Math.max(high, reading.systolic() + AIR);
            }
            to = Math.max(to, outline.stopMillis());
        }
        return new PressureScale(from, to, high);
    }
}
