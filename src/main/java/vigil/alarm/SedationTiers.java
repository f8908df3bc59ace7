package vigil.alarm;

/// The sedation scores (MOAA/S, 0 to 5, 5 awake) from which on down an alarm of each priority signals (clinical facts,
/// 9.1 and EV-6).
public record SedationTiers(int low, int medium, int high) {
    // Requirement: SES-SCORE-2
    // Control: H32
    /// 3 is LOW, 2 is MEDIUM, 1 and 0 are HIGH.
    public static final SedationTiers STANDARD = new SedationTiers(3, 2, 1);

    public SedationTiers {
        if (high < 0 || medium < high || low < medium || low > 5) {
            throw new IllegalArgumentException("not in the order of MOAA/S: " + low + ", " + medium + ", " + high);
        }
    }
}
