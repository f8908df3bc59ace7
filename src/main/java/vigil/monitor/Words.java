package vigil.monitor;

import java.time.Duration;

/// How a room says a time in an alarm text.
final class Words {
    private Words() {}

    /// `2:05`, as on every screen.
    static String minutes(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
