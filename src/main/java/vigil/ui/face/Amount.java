package vigil.ui.face;

/// An amount of a medicine as a person writes it.
final class Amount {
    private Amount() {}

    /// `39 mg`, `0.5 mg`.
    static String words(double milligrams) {
        String number =
                milligrams == Math.rint(milligrams) ? Long.toString((long) milligrams) : Double.toString(milligrams);
        return number + " mg";
    }
}
