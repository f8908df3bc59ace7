package vigil.alarm;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vigil.metric.Metric;
import vigil.metric.Timestamp;

/// SPO2_NO_SIGNAL, and rule S9: losing data never silences. After the first delay a LOW or MEDIUM alarm hands over to a
/// no-signal alarm of at least its priority; a HIGH one latches and stays.
///
/// What hands over are the alarms on SpO2, and on the pulse rate if that is silent too: both come from the probe. An
/// acknowledged HIGH keeps its state and comes back when its time is over: nobody saw it end. Nothing hands over to a
/// no-signal alarm that somebody has silenced. What a person typed in does not hand over: it stands.
///
/// Thread rule: confined to its engine's thread.
final class SignalLoss {
    private static final AlarmId NO_SIGNAL = AlarmId.of(AlarmCondition.SPO2_NO_SIGNAL);
    private static final List<Metric> FROM_THE_PROBE = List.of(Metric.SPO2, Metric.PULSE_RATE);

    private final SampledRules sampled;
    private final HandReadings byHand;
    private final AlarmGroups groups;
    private TechnicalDelays delays;
    private @Nullable AlarmPriority level;
    private @Nullable AlarmPriority inherited;
    private @Nullable Timestamp silentSince;
    private boolean pending;
    private boolean isWatched = true;
    private @Nullable Timestamp watchedSince;
    private String before = "";

    SignalLoss(SampledRules sampled, HandReadings byHand, AlarmGroups groups, TechnicalDelays delays) {
        this.sampled = sampled;
        this.byHand = byHand;
        this.groups = groups;
        this.delays = delays;
    }

    void adopt(TechnicalDelays changed) {
        delays = changed;
    }

    /// The patient is watched from now on, or not: silence counts from here.
    void watched(Timestamp now, boolean watched) {
        isWatched = watched;
        watchedSince = now;
    }

    /// What only time changes.
    ///
    /// @param isHeld true while nothing is to be said of it, because a cuff squeezes the limb
    void tick(Timestamp now, boolean isHeld) {
        SignalWatch watch = sampled.signal(Metric.SPO2);
        silentSince = later(watch.silentSince(), watchedSince);
        if (!watch.isPresent() || silentSince == null || isHeld || !isWatched) {
            end();
            return;
        }
        Duration silence = now.since(silentSince);
        if (silence.compareTo(delays.noSignalLow()) < 0) {
            end();
            pending = silence.compareTo(SampledTier.DROP_OUT) > 0;
            return;
        }
        pending = false;
        FROM_THE_PROBE.stream()
                .filter(m -> isSilent(m, now))
                .flatMap(m -> sampled.of(m).stream())
                .forEach(this::handOver);
        AlarmPriority byTime =
                silence.compareTo(delays.noSignalMedium()) >= 0 ? AlarmPriority.MEDIUM : AlarmPriority.LOW;
        level = higher(byTime, inherited);
    }

    void report(Consumer<Finding> findings) {
        AlarmPriority priority = pending ? AlarmPriority.LOW : level;
        if (priority == null || silentSince == null) {
            return;
        }
        Duration delay =
                priority == AlarmPriority.LOW || !before.isEmpty() ? delays.noSignalLow() : delays.noSignalMedium();
        String cause = "no valid SpO₂ for " + AlarmText.length(delay) + (before.isEmpty() ? "" : ", was " + before);
        findings.accept(new Finding(
                NO_SIGNAL, priority, pending, silentSince, NO_SIGNAL.condition().words(), "", cause));
    }

    /// True if the no-signal alarm tells of the silence.
    boolean isTold() {
        return level != null;
    }

    /// True if no SpO2 has come for longer than a drop-out may last, held or not.
    boolean isGone(Timestamp now) {
        SignalWatch watch = sampled.signal(Metric.SPO2);
        Timestamp since = watch.silentSince();
        return watch.isPresent() && since != null && now.since(since).compareTo(SampledTier.DROP_OUT) > 0;
    }

    /// True if a metric has been silent for so long that it is no longer judged.
    boolean isSilent(Metric metric, Timestamp now) {
        Timestamp since = sampled.signal(metric).silentSince();
        return since != null && now.since(since).compareTo(delays.noSignalLow()) >= 0;
    }

    /// Nothing to say: no source, a signal, or a hold.
    private void end() {
        level = null;
        inherited = null;
        pending = false;
        before = "";
    }

    private void handOver(AlarmCondition condition) {
        AlarmGroup group = groups.group(AlarmId.of(condition));
        AlarmPriority priority = group.priority();
        if (priority == AlarmPriority.HIGH && group.isAcknowledged()) {
            return;
        }
        AlarmPriority typed = byHand.priority(condition);
        boolean isByDevice = typed == null || (priority != null && priority.compareTo(typed) > 0);
        if (priority != null && priority != AlarmPriority.HIGH && isByDevice) {
            if (groups.group(NO_SIGNAL).isSilenced()) {
                return;
            }
            inherited = higher(priority, inherited);
            before = group.words();
        }
        sampled.end(condition);
    }

    private static @Nullable Timestamp later(@Nullable Timestamp silent, @Nullable Timestamp from) {
        return silent == null || from == null || !silent.isBefore(from) ? silent : from;
    }

    private static AlarmPriority higher(AlarmPriority a, @Nullable AlarmPriority b) {
        return b == null || a.compareTo(b) >= 0 ? a : b;
    }
}
