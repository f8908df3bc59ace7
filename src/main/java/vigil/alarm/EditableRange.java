package vigil.alarm;

/// How far a number may be moved: within fixed ends, or from the preset's own number towards the strict side.
///
/// @param isStricterBelow true if a smaller number alarms earlier
/// @param strictest how far it may go on the strict side
/// @param loosest how far it may go on the other side; not a number if no looser than the preset's own
record EditableRange(boolean isStricterBelow, double strictest, double loosest) {

    /// From `least` to `most`, whatever the preset says.
    static EditableRange fixed(boolean isStricterBelow, double least, double most) {
        return new EditableRange(isStricterBelow, isStricterBelow ? least : most, isStricterBelow ? most : least);
    }

    /// Smaller than the preset's own, down to `strictest`.
    static EditableRange smaller(double strictest) {
        return new EditableRange(true, strictest, Double.NaN);
    }

    /// Greater than the preset's own, up to `strictest`.
    static EditableRange greater(double strictest) {
        return new EditableRange(false, strictest, Double.NaN);
    }

    double least(double own) {
        return isStricterBelow ? strictest : loosest(own);
    }

    double most(double own) {
        return isStricterBelow ? loosest(own) : strictest;
    }

    double stricter(double a, double b) {
        return isStricterBelow ? Math.min(a, b) : Math.max(a, b);
    }

    double looser(double a, double b) {
        return isStricterBelow ? Math.max(a, b) : Math.min(a, b);
    }

    private double loosest(double own) {
        return Double.isNaN(loosest) ? own : loosest;
    }
}
