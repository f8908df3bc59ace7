package vigil.ui.start;

/// One of the four steps on top. Steps are places, not locks (ux 12.3).
///
/// @param number 1 to 4
/// @param detail how it stands: `14:08 to 14:22, R. Okafor`
/// @param target the item that a tap leads to
record StepFace(int number, String title, String detail, State state, String target) {
    /// How far it is.
    enum State {
        DONE,
        CURRENT,
        AHEAD
    }
}
