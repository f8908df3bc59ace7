package vigil.app.clinic;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import vigil.device.Idle;

/// Waits for real: parks the calling thread.
public final class ThreadIdle implements Idle {
    @Override
    public void idle(Duration atMost) {
        LockSupport.parkNanos(atMost.toNanos());
    }
}
