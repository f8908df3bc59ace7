package vigil.ui.discharge;

/// How much room a criterion has, px.
///
/// Thread rule: immutable.
///
/// @param width of the row
/// @param closed its height while there is nothing to do in it
/// @param tall its height while its answers stand inside
/// @param name the width of its name
/// @param value where the value begins
/// @param source the width of the source at the right
/// @param stacked whether the answers stand below the name, for want of room beside it
record CriterionShape(
        double width, double closed, double tall, double name, double value, double source, boolean stacked) {
    /// Everything in one line.
    static final CriterionShape WIDE = new CriterionShape(864, 39, 64, 314, 380, 150, false);
    /// For a small screen: the answers get a line of their own.
    static final CriterionShape NARROW = new CriterionShape(548, 48, 112, 198, 268, 112, true);

    /// Its height with answers of that height inside, px.
    double tall(double answers) {
        return tall + answers - 48;
    }

    /// How wide the answers may be.
    double answers() {
        return stacked ? width - 76 : width - value - 20;
    }
}
