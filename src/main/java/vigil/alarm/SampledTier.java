package vigil.alarm;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;

/// One limit of a continuously measured metric, followed through time: S1 strict comparison, S2 delay, S3 cancelling,
/// S4 drop-outs, S5 clearing with hysteresis, S6 flap guard (clinical facts, section 8).
///
/// Thread rule: confined to its engine's thread.
// Requirement: WATCH-DOUBT-1
// Control: H25
final class SampledTier {
    /// S4: a drop-out this long leaves a running delay alone; a longer one cancels it.
    static final Duration DROP_OUT = Duration.ofSeconds(5);

    /// S6: the third episode of at least this length ...
    private static final Duration FLAP_EPISODE = Duration.ofSeconds(5);
    /// ... that begins within this time is an alarm at once.
    private static final Duration FLAP_WINDOW = Duration.ofSeconds(60);

    private static final int FLAP_COUNT = 3;

    private SampledRule rule;
    private boolean holds;
    private @Nullable Timestamp violatedSince;
    private @Nullable Timestamp doubtSince;
    private @Nullable Timestamp clearSince;
    private @Nullable Timestamp lastViolation;
    private double lastViolating;
    private boolean countedAsEpisode;
    private final Deque<Timestamp> episodes = new ArrayDeque<>();

    SampledTier(SampledRule rule) {
        this.rule = rule;
    }

    SampledRule rule() {
        return rule;
    }

    /// Other numbers are in force from the next sample on; clocks that run go on running.
    void adopt(SampledRule changed) {
        rule = changed;
    }

    boolean holds() {
        return holds;
    }

    boolean isPending() {
        return !holds && violatedSince != null;
    }

    /// When the limit was first passed; null if it is not.
    @Nullable
    Timestamp violatedSince() {
        return violatedSince;
    }

    /// When a sample last passed the limit; null if none ever did.
    @Nullable
    Timestamp lastViolation() {
        return lastViolation;
    }

    /// The value of that sample.
    double lastViolating() {
        return lastViolating;
    }

    /// Takes a number. One that is not `sure` may pass the limit, but never shows that all is well again.
    ///
    /// @param doubtFrom when the doubt began, should this number only add to it
    void take(Timestamp at, double value, boolean sure, Timestamp doubtFrom) {
        if (rule.isViolatedBy(value)) {
            violated(at, value);
        } else if (sure) {
            inside(at, value);
        } else {
            doubted(at, doubtFrom);
        }
    }

    /// S4: a sample that says nothing. It neither passes the limit nor clears it, and it restarts the clearing clock.
    void doubted(Timestamp at, Timestamp doubtFrom) {
        clearSince = null;
        if (doubtSince == null) {
            doubtSince = doubtFrom;
        }
        cancelAfterDropOut(at);
    }

    /// S4 where samples stopped coming altogether for longer than a drop-out.
    void silent() {
        clearSince = null;
        if (!holds) {
            violatedSince = null;
        }
    }

    /// Forgets the present violation: the next one starts anew.
    void end() {
        holds = false;
        violatedSince = null;
        clearSince = null;
        doubtSince = null;
    }

    private void violated(Timestamp at, double value) {
        cancelAfterDropOut(at);
        doubtSince = null;
        clearSince = null;
        lastViolation = at;
        lastViolating = value;
        Timestamp start = violatedSince;
        if (start == null) {
            start = at;
            violatedSince = at;
            countedAsEpisode = false;
        }
        if (!holds) {
            Duration elapsed = at.since(start);
            boolean flapping = isFlapping(start, elapsed);
            holds = flapping || elapsed.compareTo(rule.delayOn()) >= 0;
        }
    }

    /// S6. Counts the episode once, when it reaches its length.
    private boolean isFlapping(Timestamp start, Duration elapsed) {
        if (elapsed.compareTo(FLAP_EPISODE) < 0) {
            return false;
        }
        if (!countedAsEpisode) {
            countedAsEpisode = true;
            episodes.addLast(start);
            while (start.since(episodes.getFirst()).compareTo(FLAP_WINDOW) > 0) {
                episodes.removeFirst();
            }
        }
        return episodes.size() >= FLAP_COUNT;
    }

    private void inside(Timestamp at, double value) {
        doubtSince = null;
        if (!holds) {
            violatedSince = null;
        } else if (!rule.isClearedBy(value)) {
            clearSince = null;
        } else {
            if (clearSince == null) {
                clearSince = at;
            }
            if (at.since(clearSince).compareTo(rule.delayOff()) >= 0) {
                end();
            }
        }
    }

    private void cancelAfterDropOut(Timestamp at) {
        if (!holds && doubtSince != null && at.since(doubtSince).compareTo(DROP_OUT) > 0) {
            violatedSince = null;
        }
    }
}
