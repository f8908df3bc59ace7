package vigil.device;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;

/// When to try a port again: after 1, 2, 5 and then every 5 seconds, for ever; and at once when a port that was gone is
/// there again.
///
/// The first waits are short because most losses are a plug that slipped; 5 s keeps the reason on the screen fresh and
/// is still well inside the 10 s after which a lost link alarms (clinical facts, section 9.3).
///
/// Confined to the link thread.
final class Reconnect {
    private static final List<Duration> WAITS =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(5));
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final Port port;
    private final String address;
    private int failures;
    private boolean wasAbsent;
    private @Nullable Timestamp nextAttempt;
    private @Nullable Timestamp nextLook;

    Reconnect(Port port, String address) {
        this.port = port;
        this.address = address;
    }

    /// The port was lost, or could not be opened.
    void failed(Timestamp now) {
        nextAttempt = now.plus(WAITS.get(Math.min(failures, WAITS.size() - 1)));
        nextLook = now;
        failures++;
    }

    /// The port was closed only to be opened in another way: that needs no waiting.
    void again(Timestamp now) {
        nextAttempt = now;
        nextLook = now;
    }

    /// The device spoke: the next loss is a new one.
    void succeeded() {
        failures = 0;
        wasAbsent = false;
    }

    /// True if the time has come to try again.
    boolean isDue(Timestamp now) {
        if (nextLook == null || !now.isBefore(nextLook)) {
            nextLook = now.plus(LOOK_EVERY);
            boolean present = port.isPresent(address);
            boolean cameBack = present && wasAbsent;
            wasAbsent = !present;
            if (cameBack) {
                failures = 0;
                return true;
            }
        }
        return nextAttempt == null || !now.isBefore(nextAttempt);
    }
}
