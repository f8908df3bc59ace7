package vigil.app.clinic;

import java.time.Duration;
import vigil.metric.Clock;
import vigil.metric.Timestamp;

/// A clock that runs `speed` times as fast as another since it was made; for simulations only, never for monitoring.
///
/// Any thread may call.
public final class ScaledClock implements Clock {
    private final Clock clock;
    private final double speed;
    private final Timestamp start;

    /// @param speed 1 is the other clock's own pace
    public ScaledClock(Clock clock, double speed) {
        this.clock = clock;
        this.speed = speed;
        this.start = clock.now();
    }

    @Override
    public Timestamp now() {
        return start.plus(
                Duration.ofNanos((long) (speed * clock.now().since(start).toNanos())));
    }
}
