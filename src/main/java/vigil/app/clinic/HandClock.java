package vigil.app.clinic;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vigil.metric.Clock;
import vigil.metric.Timestamp;

/// A clock whose hands are moved from outside, and that can be let go to follow a real one: so a
/// demonstration runs through its past in seconds and then lives on in real time.
///
/// One thread moves it; any thread may read it.
public final class HandClock implements Clock {
    private volatile Timestamp shown;
    private volatile @Nullable Clock followed;

    public HandClock(Timestamp start) {
        this.shown = start;
    }

    /// Moves the hands on.
    public void advance(Duration by) {
        shown = shown.plus(by);
    }

    /// From now on shows what `clock` shows.
    public void follow(Clock clock) {
        followed = clock;
    }

    @Override
    public Timestamp now() {
        Clock clock = followed;
        return clock == null ? shown : clock.now();
    }
}
