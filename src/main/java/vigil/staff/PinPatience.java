package vigil.staff;

import java.time.Duration;
import java.util.List;
import vigil.metric.Timestamp;

/// How long a person must wait after wrong PINs in a row. It grows and ends: whoever forgot a PIN can still work, and
/// guessing four digits takes weeks. The numbers are this project's own.
///
/// Thread rule: immutable.
///
/// @param wrong how many in a row
/// @param last when the last one came
public record PinPatience(int wrong, Timestamp last) {
    /// After the third, the fourth … wrong one.
    private static final List<Duration> WAITS =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(5));

    /// This many are taken without a wait.
    private static final int FREE = 2;

    /// One more wrong one.
    public PinPatience more(Timestamp now) {
        return new PinPatience(wrong + 1, now);
    }

    /// How long no PIN is looked at; zero if one is.
    public Duration left(Timestamp now) {
        if (wrong <= FREE) {
            return Duration.ZERO;
        }
        Duration wait = WAITS.get(Math.min(wrong - FREE, WAITS.size()) - 1);
        Duration left = wait.minusNanos(now.monoNanos() - last.monoNanos());
        return left.isNegative() ? Duration.ZERO : left;
    }
}
