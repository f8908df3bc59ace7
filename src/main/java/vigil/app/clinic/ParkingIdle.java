package vigil.app.clinic;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import vigil.device.Idle;

/// The one real idle: lets the thread rest. An interrupt or an unpark ends the rest early. Stateless.
public final class ParkingIdle implements Idle {
    @Override
    public void idle(Duration atMost) {
        LockSupport.parkNanos(atMost.toNanos());
    }
}
