package vigil.device.simulated;

/// How much ketamine works at a time, after an infusion at a steady rate: two compartments and an effect site.
///
/// The two half-lives are those of the US label of Ketalar, section 12.3: 10 to 15 minutes while it distributes, 2.5
/// hours afterwards. The share of the slow part and the effect site's half-life are modelling choices, made so that
/// the pressure behaves as in clinical facts, section 2.2. The unit is relative: 1 is the level at the end of the
/// standard infusion (0.5 mg/kg over 40 minutes).
///
/// Stateless; times in seconds.
final class Ketamine {
    /// The standard infusion lasts 40 minutes (clinical facts, section 2.2).
    static final double STANDARD_SECONDS = 40 * 60;

    private static final double LN2 = Math.log(2);
    private static final double FAST = LN2 / (12.5 * 60);
    private static final double SLOW = LN2 / (150 * 60);
    private static final double EFFECT_SITE = LN2 / 60;
    private static final double SLOW_SHARE = 0.2;
    private static final double STANDARD = raw(STANDARD_SECONDS);

    private Ketamine() {}

    /// The level at the effect site when an infusion that never stops has run for `seconds`. An infusion that stopped
    /// is this one less another that began when it stopped.
    static double level(double seconds) {
        return seconds <= 0 ? 0 : raw(seconds) / STANDARD;
    }

    /// How strongly a level works, from 0 to 1: half as strongly as possible at level 1. The square makes the effect
    /// fade before the drug does (modelling choice: back near the baseline at 90 minutes).
    static double effect(double level) {
        return level <= 0 ? 0 : level * level / (level * level + 1);
    }

    private static double raw(double seconds) {
        return (1 - SLOW_SHARE) * part(FAST, seconds) + SLOW_SHARE * part(SLOW, seconds);
    }

    private static double part(double rate, double seconds) {
        double plasma = -Math.expm1(-rate * seconds) / rate;
        double lag = -Math.expm1(-EFFECT_SITE * seconds) / EFFECT_SITE;
        return EFFECT_SITE / (EFFECT_SITE - rate) * (plasma - lag);
    }
}
