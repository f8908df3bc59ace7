package vigil.device.simulated;

import java.time.Duration;

/// Cuff determinations that start in the span fail.
///
/// @param failure why: one of [CuffWords]' words, or the profile's own word for it
record CuffTrouble(Span span, String failure) implements Fault {
    private static final double PRESSURE_LIMIT_AFTER = 0.3;

    @Override
    public CuffTrouble later(double seconds) {
        return new CuffTrouble(span.later(seconds), failure);
    }

    /// How long the determination then takes, if otherwise it took `usual`. A pressure that is too high
    /// ends it while the cuff is still being pumped up (a modelling choice); all else is found out at its
    /// end.
    Duration lasts(Duration usual) {
        return failure.equals(CuffWords.OVER_PRESSURE)
                ? Duration.ofMillis((long) (PRESSURE_LIMIT_AFTER * usual.toMillis()))
                : usual;
    }
}
