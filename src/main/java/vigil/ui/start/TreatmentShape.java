package vigil.ui.start;

import javafx.geometry.Pos;

/// Where the parts of the treatment card stand, px.
///
/// @param madeX where the line of how the dose came about begins
/// @param drugEnd where the name of the medicine must end
/// @param stacks true if a value stands below its name, because they do not fit beside each other
record TreatmentShape(
        double width,
        double height,
        double modality,
        double digits,
        double amount,
        double madeX,
        double made,
        double madeWidth,
        Pos madeSide,
        double weighedX,
        double weighed,
        double weighedWidth,
        double drugEnd,
        double nasal,
        double facts,
        double factHeight,
        boolean stacks) {
    static final TreatmentShape FULL = new TreatmentShape(
            464, 476, 64, 72, 130, 244, 134, 200, Pos.CENTER_RIGHT, 244, 158, 200, 264, 196, 200, 32, false);
    static final TreatmentShape COMPACT = new TreatmentShape(
            320, 520, 58, 56, 120, 20, 166, 164, Pos.CENTER_LEFT, 180, 166, 120, 300, 194, 198, 44, true);
}
