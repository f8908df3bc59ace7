package vigil.ui.start;

import vigil.ui.control.Spot;

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
        Spot sweep,
        Spot spo2,
        Spot pulse,
        Spot pressure,
        Spot age,
        Spot cuff,
        Spot arms,
        Spot byHand,
        Spot other) {
    static final DevicesShape FULL = new DevicesShape(
            672,
            360,
            430,
            true,
            70,
            190,
            196,
            190,
            new Spot(216, 78, 250, 92),
            new Spot(490, 68, 162, 56),
            new Spot(490, 126, 162, 56),
            new Spot(216, 200, 240, 56),
            new Spot(216, 258, 260, 24),
            new Spot(484, 206, 168, 56),
            new Spot(20, 300, 372, 48),
            new Spot(500, 300, 152, 48),
            new Spot(452, 8, 200, 48));

    static final DevicesShape COMPACT = new DevicesShape(
            320,
            388,
            160,
            false,
            66,
            146,
            200,
            146,
            new Spot(20, 148, 132, 40),
            new Spot(158, 62, 142, 56),
            new Spot(158, 124, 142, 56),
            new Spot(20, 276, 150, 56),
            new Spot(158, 203, 150, 24),
            new Spot(176, 270, 132, 56),
            new Spot(20, 334, 280, 48),
            new Spot(184, 8, 124, 48),
            new Spot(20, 146, 132, 44));
}
