package vigil.device;

import java.time.Duration;

/// How a thread waits when it has nothing to do. Only `app` holds one that really waits; where time is simulated, none
/// does.
@FunctionalInterface
public interface Idle {
    /// Lets at most `atMost` pass. May return sooner.
    void idle(Duration atMost);
}
