package vigil.alarm;

/// The integral of the points of SpO2 below a limit over the seconds: a MEDIUM alarm once it reaches `index` (clinical
/// facts, section 4 and 9.1). Off unless a clinic turns it on.
///
/// @param limit in percent; points are counted below it
/// @param index in percent times seconds
public record SatSecondsRule(double limit, double index) {
    /// 50 below 90 %: the setting of the published example.
    public static final SatSecondsRule FIFTY_BELOW_90 = new SatSecondsRule(90, 50);
}
