package vigil.session.vital;

/// What was measured, held against its rule.
///
/// @param value what it stands at, with the rule it is held against, free of times of day: `130/79, within 20 % of
/// 127/78`; empty while there is nothing
/// @param source where it comes from and when: `NIBP 15:10:42`, `live`; empty while there is nothing
public record Finding(Verdict verdict, String value, String source) {
    /// Nothing was measured.
    public static final Finding NOTHING = new Finding(Verdict.OPEN, "", "");

    /// Measured, and judged.
    static Finding of(boolean met, String value, String source) {
        return new Finding(met ? Verdict.MET : Verdict.FAILED, value, source);
    }
}
