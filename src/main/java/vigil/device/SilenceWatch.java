package vigil.device;

import java.time.Duration;
import vigil.metric.Timestamp;

/// Tells a device that speaks from one that has fallen silent while its port is still open.
///
/// Silent for the profile's limit, the link is stale. If it stays silent for another 10 s, the port is closed
/// and opened anew: by then the alarm for a lost link has sounded (10 s, clinical facts, section 9.3), so
/// nothing is hidden by disturbing the line, and an opening repeats the initialisation that a device which
/// was switched off and on waits for. As long as no frame has come since, a further opening waits 30 s: a
/// device that is switched off is not helped by haste, and every opening is a line in the session's log.
///
/// Confined to the link thread.
// Requirement: WATCH-LINK-1
// Control: H3
final class SilenceWatch {
    private static final Duration FIRST_PATIENCE = Duration.ofSeconds(10);
    private static final Duration LATER_PATIENCE = Duration.ofSeconds(30);

    /// A device that may be silent for so long speaks only after a measurement: its silence tells nothing.
    private static final Duration SELDOM = Duration.ofMinutes(2);

    private final Duration limit;
    private Timestamp lastSign;
    private boolean reopenedInVain;

    SilenceWatch(Duration limit, Timestamp now) {
        this.limit = limit;
        this.lastSign = now;
    }

    /// The port was opened: the device gets its time to answer.
    void opened(Timestamp now) {
        lastSign = now;
    }

    /// A good frame came.
    void heard(Timestamp now) {
        lastSign = now;
        reopenedInVain = false;
    }

    /// The port is closed because of the silence.
    void gaveUp() {
        reopenedInVain = true;
    }

    /// True if the device is seldom heard, so that an open port is all that can be asked of its link.
    boolean isSeldomHeard() {
        return limit.compareTo(SELDOM) >= 0;
    }

    boolean isStale(Timestamp now) {
        return now.since(lastSign).compareTo(limit) >= 0;
    }

    boolean isLost(Timestamp now) {
        Duration patience = reopenedInVain ? LATER_PATIENCE : FIRST_PATIENCE;
        return now.since(lastSign).minus(patience).compareTo(limit) >= 0;
    }

    /// How long the silence has lasted, in whole seconds, for people.
    long seconds(Timestamp now) {
        return now.since(lastSign).toSeconds();
    }
}
