package vigil.alarm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import vigil.metric.Timestamp;

/// All alarms of one room: what a person does to them, what changed in this step, and what they amount to.
///
/// Thread rule: confined to its engine's thread.
final class AlarmGroups implements Consumer<Finding> {
    private static final Urgency URGENCY = new Urgency();

    private final Map<AlarmId, AlarmGroup> groups = new TreeMap<>();
    private final List<AlarmEvent> events = new ArrayList<>();
    private SilenceTimes times;

    AlarmGroups(SilenceTimes times) {
        this.times = times;
    }

    void adopt(SilenceTimes changed) {
        times = changed;
    }

    AlarmGroup group(AlarmId id) {
        return groups.computeIfAbsent(id, AlarmGroup::new);
    }

    /// True if there is anything of that alarm: it signals, or is pending.
    boolean stands(AlarmCondition condition) {
        AlarmGroup group = groups.get(AlarmId.of(condition));
        return group != null && !group.isIdle();
    }

    /// Begins a step: a pause whose time is over ends before anything else happens.
    void begin(Timestamp now) {
        events.clear();
        groups.values().forEach(g -> g.expirePause(now));
    }

    void acknowledge(Timestamp now, AlarmId id, String by) {
        if (groups.containsKey(id)) {
            keep(group(id).acknowledge(now, by, times));
        }
    }

    void pauseAudio(Timestamp now, String by) {
        Timestamp until = now.plus(times.audioPaused());
        groups.values().forEach(g -> g.pause(now, until, by));
    }

    void endAudioPause() {
        groups.values().forEach(AlarmGroup::endPause);
    }

    /// Takes what a rule sees. It counts at the next [#settle].
    @Override
    public void accept(Finding finding) {
        group(finding.id()).see(finding);
    }

    /// Lets every alarm take what its rule sees now.
    void settle(Timestamp now) {
        for (AlarmGroup group : groups.values()) {
            keep(group.settle(now, times));
        }
    }

    /// What was acknowledged long enough ago and still holds signals again.
    void realarm(Timestamp now) {
        groups.values().forEach(g -> keep(g.realarm(now)));
    }

    AlarmOutcome outcome(Optional<CuffHold> hold, List<InactiveRule> inactive) {
        // What is over is forgotten: what devices say may differ without end.
        groups.values().removeIf(AlarmGroup::isIdle);
        List<AlarmOccurrence> occurrences = new ArrayList<>();
        AudibleSignal loudest = AudibleSignal.NONE;
        for (AlarmGroup group : groups.values()) {
            group.occurrence().ifPresent(occurrences::add);
            AudibleSignal signal = group.audible();
            loudest = signal.compareTo(loudest) > 0 ? signal : loudest;
        }
        occurrences.sort(URGENCY);
        return new AlarmOutcome(events, occurrences, loudest, category(loudest), hold, inactive);
    }

    /// What the loudest alarms are about; GENERAL where they are about several things.
    private AlarmCategory category(AudibleSignal loudest) {
        if (loudest.compareTo(AudibleSignal.LOW) < 0) {
            return AlarmCategory.GENERAL;
        }
        AlarmCategory heard = null;
        for (AlarmGroup group : groups.values()) {
            if (group.audible() == loudest) {
                AlarmCategory category = group.category();
                if (heard != null && heard != category) {
                    return AlarmCategory.GENERAL;
                }
                heard = category;
            }
        }
        return heard == null ? AlarmCategory.GENERAL : heard;
    }

    private void keep(Optional<AlarmEvent> event) {
        event.ifPresent(events::add);
    }
}
