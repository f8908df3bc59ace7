package vigil.app.guard;

import java.time.Duration;
import java.util.List;

/// How long to wait before a process that does not come up is started again: 1, 2, 5, 5, … s, for ever, as for a link
/// that is lost.
final class Retries {
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(5));

    private Retries() {}

    /// The pause after so many starts in a row that came to nothing, from 1.
    static Duration after(int failures) {
        return PAUSES.get(Math.clamp(failures - 1L, 0, PAUSES.size() - 1));
    }
}
