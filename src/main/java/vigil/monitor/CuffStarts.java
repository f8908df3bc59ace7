package vigil.monitor;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.metric.CuffReading;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.treatment.CuffRules;

/// How often the cuff may be started from here, so that no limb is squeezed too often (hazard H14): a least gap between
/// two starts, whoever asks; after a start that led to no result only so many automatic ones within a time, and then a
/// person decides. What a person stopped does not start again by itself for as long.
///
/// It goes on from one session of the room to the next: the gap holds for the arm, not for the record.
///
/// Confined to the monitor's thread.
final class CuffStarts {
    // Requirement: SES-CUFF-4
    // Control: H14
    /// Who is named in the log for a start that no person asked for.
    static final String BY_ITSELF = "schedule";

    private final Deque<Timestamp> retries = new ArrayDeque<>();
    private @Nullable Timestamp lastStart;
    private @Nullable Timestamp stopped;
    private boolean isUnanswered;

    /// Another session begins.
    void begin() {
        isUnanswered = false;
        stopped = null;
    }

    /// A person asked for a start.
    void byPerson(Timestamp at) {
        stopped = null;
        began(at);
    }

    /// The console asks for a start by itself.
    void byItself(Timestamp at) {
        if (isUnanswered) {
            retries.addLast(at);
        }
        began(at);
    }

    /// A determination began, asked for from here or at the device.
    void began(Timestamp at) {
        lastStart = at;
        isUnanswered = true;
    }

    /// A person stopped the cuff.
    void stopped(Timestamp at) {
        if (isUnanswered) {
            stopped = at;
        }
    }

    void taken(CuffReading reading) {
        isUnanswered = !(reading instanceof CuffResult);
        if (!isUnanswered) {
            stopped = null;
        }
    }

    /// How long nobody may start the cuff yet; zero if somebody may.
    Duration rest(CuffRules rules, Timestamp now) {
        return left(lastStart, rules.leastGap(), now);
    }

    /// True if the console may start the cuff without being asked.
    boolean mayStartByItself(CuffRules rules, Timestamp now) {
        while (!retries.isEmpty()
                && left(retries.getFirst(), rules.retryWindow(), now).isZero()) {
            retries.removeFirst();
        }
        return rest(rules, now).isZero()
                && left(stopped, rules.retryWindow(), now).isZero()
                && (!isUnanswered || retries.size() < rules.retries());
    }

    /// How many automatic retries were made since the last result.
    int retries() {
        return isUnanswered ? retries.size() : 0;
    }

    /// Takes up after a restart where the log left it, so that a console that stops and comes back never inflates
    /// sooner.
    void restore(List<SessionEntry> log) {
        for (SessionEntry entry : log) {
            SessionEvent event = entry.event();
            if (event instanceof SessionEvent.CuffTaken e) {
                taken(e.reading());
            } else if (event instanceof SessionEvent.CuffRunning e && e.running()) {
                began(entry.at());
            } else if (event instanceof SessionEvent.CuffRequested e) {
                requested(e, entry.at());
            }
        }
    }

    private void requested(SessionEvent.CuffRequested e, Timestamp at) {
        if (!e.start()) {
            stopped(at);
        } else if (e.by().equals(BY_ITSELF)) {
            byItself(at);
        } else {
            byPerson(at);
        }
    }

    private static Duration left(@Nullable Timestamp from, Duration time, Timestamp now) {
        Duration left = from == null ? Duration.ZERO : time.minus(now.since(from));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
