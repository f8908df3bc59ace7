package vigil.ui.chart;

/// How a continuously measured value looks by its age: in its colour up to 5 s, dimmed up to 10 s, then a dash (ux,
/// section 6.1).
enum Ageing {
    FRESH,
    OLD,
    GONE;

    private static final int OLD_AFTER = 5_000;
    private static final int GONE_AFTER = 10_000;

    /// The look of a value that is so many milliseconds old.
    static Ageing of(int millis) {
        return millis < OLD_AFTER ? FRESH : millis < GONE_AFTER ? OLD : GONE;
    }
}
