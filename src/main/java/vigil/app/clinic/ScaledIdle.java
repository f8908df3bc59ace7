package vigil.app.clinic;

import java.time.Duration;
import vigil.device.Idle;

/// Rests so much shorter as a [ScaledClock] runs faster.
///
/// @param speed that of the clock
public record ScaledIdle(Idle idle, double speed) implements Idle {
    @Override
    public void idle(Duration atMost) {
        idle.idle(Duration.ofNanos((long) (atMost.toNanos() / speed)));
    }
}
