package vigil.alarm;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;

/// The SatSeconds part of SPO2_LOW: the points of SpO2 below a limit, each for as long as it was the newest, add up to
/// an index; from the rule's index on it is MEDIUM (clinical facts, section 4 and 9.1, EV-9).
///
/// * A sample counts until the next one, so the index may be reached between two samples; but no longer than a drop-out
///   may last (S4), for a number is not stretched to now.
/// * At a sure sample at or above the limit the index is 0 again, and the alarm is over.
/// * What is doubtful stops the count and clears nothing. A drop-out of S4's length counts when the next sample is
///   below the limit again; after a longer one an index that was not yet reached starts anew.
///
/// Thread rule: confined to its engine's thread.
final class SatSeconds {
    private static final AlarmId ID = AlarmId.of(AlarmCondition.SPO2_LOW);

    private SatSecondsRule rule;
    private double index;
    private double value;
    private @Nullable Timestamp since;
    private @Nullable Timestamp lastBelow;
    private boolean isInDoubt;
    private boolean holds;

    SatSeconds(SatSecondsRule rule) {
        this.rule = rule;
    }

    /// Other numbers are in force from the next sample on.
    void adopt(SatSecondsRule changed) {
        rule = changed;
    }

    /// Takes a number. One that is not `sure` may add to the index, but never shows that all is well again.
    void take(Timestamp at, double spo2, boolean sure) {
        if (spo2 < rule.limit()) {
            add(at);
            value = spo2;
            lastBelow = at;
            since = since == null ? at : since;
            isInDoubt = false;
        } else if (sure) {
            end();
        } else {
            doubted(at);
        }
    }

    /// A sample that says nothing.
    void doubted(Timestamp at) {
        tick(at);
        isInDoubt = true;
    }

    /// What only time changes.
    void tick(Timestamp now) {
        Timestamp last = lastBelow;
        if (last == null || holds) {
            return;
        }
        Duration age = now.since(last);
        if (age.compareTo(SampledTier.DROP_OUT) > 0) {
            end();
        } else if (!isInDoubt) {
            holds = index + added(age) >= rule.index();
        }
    }

    void end() {
        index = 0;
        since = null;
        lastBelow = null;
        isInDoubt = false;
        holds = false;
    }

    void report(Consumer<Finding> findings) {
        if (since != null) {
            String number = AlarmText.number(value);
            findings.accept(new Finding(
                    ID,
                    AlarmPriority.MEDIUM,
                    !holds,
                    since,
                    "SpO₂ " + number,
                    number,
                    AlarmText.number(rule.index()) + " SatSeconds below " + AlarmText.number(rule.limit())));
        }
    }

    /// Adds what the last sample was worth until `at`.
    private void add(Timestamp at) {
        tick(at);
        if (lastBelow != null) {
            index += added(at.since(lastBelow));
            holds = holds || index >= rule.index();
        }
    }

    private double added(Duration time) {
        return (rule.limit() - value) * time.toNanos() / 1e9;
    }
}
