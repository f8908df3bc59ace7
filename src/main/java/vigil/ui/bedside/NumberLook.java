package vigil.ui.bedside;

/// How large a number at the bedside is drawn: on the reference canvas (ux 12.2), or on a small screen (ux 14). px.
///
/// @param width of the card
/// @param height of the card
/// @param digits the size of the digits
/// @param top of the digits' box
/// @param left of the label and the notes
/// @param notes top of the first of up to three notes
/// @param line from the first note to the second
/// @param role of the notes' text
record NumberLook(
        double width, double height, double digits, double top, double left, double notes, double line, String role) {
    static final NumberLook SATURATION = new NumberLook(472, 276, 176, 22, 20, 57, 24, "body");
    static final NumberLook PULSE = new NumberLook(472, 148, 136, 20, 20, 57, 24, "body");
    static final NumberLook SMALL_SATURATION = new NumberLook(336, 172, 120, 12, 14, 42, 21, "body-s");
    static final NumberLook SMALL_PULSE = new NumberLook(336, 96, 92, 11, 14, 38, 18, "body-s");

    /// The size of the notes' text.
    double px() {
        return role.equals("body") ? 18 : 16;
    }
}
