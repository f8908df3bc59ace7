package vigil.ui.start;

import javafx.scene.layout.Region;
import vigil.ui.control.Place;

/// Where the parts of the card of the room's devices stand, px.
///
/// @param title how wide its heading is
/// @param counts true if there is room to say how many devices are live
/// @param lines how wide the lines about the oximeter are
record DevicesShape(
        double width,
        double height,
        double title,
        boolean counts,
        double oximeter,
        double lines,
        double monitor,
        double monitorLines,
        Box sweep,
        Box spo2,
        Box pulse,
        Box pressure,
        Box age,
        Box cuff,
        Box arms,
        Box byHand,
        Box other) {
    /// A place and a size.
    record Box(double x, double y, double width, double height) {
        /// Puts a part here.
        <R extends Region> R put(R part) {
            return Place.at(part, x, y, width, height);
        }
    }

    static final DevicesShape FULL = new DevicesShape(
            672,
            360,
            430,
            true,
            70,
            190,
            196,
            190,
            new Box(216, 78, 250, 92),
            new Box(490, 68, 162, 56),
            new Box(490, 126, 162, 56),
            new Box(216, 200, 240, 56),
            new Box(216, 258, 260, 24),
            new Box(484, 206, 168, 56),
            new Box(20, 300, 372, 48),
            new Box(500, 300, 152, 48),
            new Box(452, 8, 200, 48));

    static final DevicesShape COMPACT = new DevicesShape(
            320,
            388,
            160,
            false,
            66,
            146,
            200,
            146,
            new Box(20, 148, 132, 40),
            new Box(158, 62, 142, 56),
            new Box(158, 124, 142, 56),
            new Box(20, 276, 150, 56),
            new Box(158, 203, 150, 24),
            new Box(176, 270, 132, 56),
            new Box(20, 334, 280, 48),
            new Box(184, 8, 124, 48),
            new Box(20, 146, 132, 44));
}
