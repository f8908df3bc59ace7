package vigil.ui.example;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vigil.alarm.AlarmCategory;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmOccurrence;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AudibleSignal;
import vigil.alarm.CuffHold;
import vigil.alarm.EscalatedAlarm;
import vigil.alarm.Inactivation;
import vigil.alarm.InactiveRule;
import vigil.alarm.Presence;
import vigil.device.LinkState;
import vigil.metric.CuffReading;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.monitor.CuffStatus;
import vigil.monitor.LinkView;
import vigil.monitor.LiveValue;
import vigil.monitor.Oximeters;
import vigil.monitor.Pleth;
import vigil.monitor.RoomSnapshot;
import vigil.session.RecorderHealth;
import vigil.session.Session;

/// A room's snapshot, put together piece by piece. What is not said is as in a quiet room with two live devices.
public final class SnapshotBuilder {
    private final String room;
    private final Timestamp now;
    private final Map<Metric, LiveValue> values = new EnumMap<>(Metric.class);
    private final List<AlarmOccurrence> alarms = new ArrayList<>();
    private final List<LinkView> links = new ArrayList<>();
    private Optional<Session> session = Optional.empty();
    private CuffStatus cuff = CuffStatus.NONE;
    private AudibleSignal audible = AudibleSignal.NONE;
    private Optional<CuffHold> hold = Optional.empty();
    private List<InactiveRule> inactiveRules = List.of();
    private List<EscalatedAlarm> escalated = List.of();
    private boolean simulated;
    private Oximeters oximeters =
            new Oximeters(List.of(SessionStory.OXIMETER), Optional.of(SessionStory.OXIMETER), false);

    public SnapshotBuilder(String room, Timestamp now) {
        this.room = room;
        this.now = now;
        link("Oximeter", SessionStory.OXIMETER, LinkState.LIVE, "");
        link("NIBP monitor", SessionStory.MONITOR, LinkState.LIVE, "");
    }

    public SnapshotBuilder session(Session told) {
        session = Optional.of(told);
        return this;
    }

    /// A value measured `age` ago.
    public SnapshotBuilder value(Metric metric, double value, Duration age) {
        Timestamp at = now.plus(age.negated());
        values.put(
                metric,
                LiveValue.first(
                        new NumericReading(at, SessionStory.OXIMETER, metric, value, Validity.VALID, List.of())));
        return this;
    }

    /// The device takes its newest value back, with a word why.
    public SnapshotBuilder invalid(Metric metric, String why) {
        var reading =
                new NumericReading(now, SessionStory.OXIMETER, metric, Double.NaN, Validity.INVALID, List.of(why));
        values.computeIfPresent(metric, (m, v) -> v.next(reading));
        values.putIfAbsent(metric, LiveValue.first(reading));
        return this;
    }

    /// The readings of the session (or the ones given), the newest `age` old, the next one due `left` from now.
    public SnapshotBuilder cuff(List<CuffResult> results, Duration interval, Duration left) {
        Optional<CuffReading> latest = results.isEmpty() ? Optional.empty() : Optional.of(results.getLast());
        cuff = new CuffStatus(
                results, latest, Optional.empty(), OptionalInt.empty(), interval, Optional.of(now.plus(left)), true, 0);
        return this;
    }

    public SnapshotBuilder cuff(CuffStatus status) {
        cuff = status;
        return this;
    }

    /// An alarm in any of its states, begun `lasted` ago.
    public SnapshotBuilder alarm(
            AlarmCondition condition,
            AlarmPriority priority,
            Presence presence,
            Inactivation inactivation,
            Duration lasted,
            String title,
            String cause) {
        alarms.add(new AlarmOccurrence(
                AlarmId.of(condition), priority, presence, inactivation, now.plus(lasted.negated()), title, cause));
        return this;
    }

    /// An alarm that signals since `lasted`, and that nobody has answered.
    public SnapshotBuilder alarm(
            AlarmCondition condition, AlarmPriority priority, Duration lasted, String title, String cause) {
        return alarm(condition, priority, Presence.ACTIVE, Inactivation.NONE, lasted, title, cause);
    }

    public SnapshotBuilder audible(AudibleSignal signal) {
        audible = signal;
        return this;
    }

    /// The no-signal alarm is held for a cuff on the same limb.
    public SnapshotBuilder hold(CuffHold held) {
        hold = Optional.of(held);
        return this;
    }

    /// Rules that judge nothing.
    public SnapshotBuilder inactive(List<InactiveRule> rules) {
        inactiveRules = rules;
        return this;
    }

    /// Alarms that nobody answered.
    public SnapshotBuilder escalated(List<EscalatedAlarm> unanswered) {
        escalated = unanswered;
        return this;
    }

    /// A device of the room; the same one again replaces it.
    public SnapshotBuilder link(String name, String device, LinkState state, String reason) {
        links.removeIf(l -> l.device().equals(device));
        links.add(new LinkView(device, name, state, now.plus(Duration.ofSeconds(-48)), reason));
        return this;
    }

    /// Which devices measure SpO2.
    public SnapshotBuilder oximeters(Oximeters there) {
        oximeters = there;
        return this;
    }

    /// A room without devices.
    public SnapshotBuilder noLinks() {
        links.clear();
        oximeters = Oximeters.NONE;
        return this;
    }

    public SnapshotBuilder simulated() {
        simulated = true;
        return this;
    }

    public RoomSnapshot build() {
        LiveValue spo2 = values.get(Metric.SPO2);
        Pleth pleth = spo2 == null ? Pleth.NONE : PlethShape.upTo(spo2.latest().at());
        var health = new RecorderHealth(false, "", 0, now.monoNanos() - 300_000_000L);
        return new RoomSnapshot(
                room,
                now,
                session,
                values,
                cuff,
                pleth,
                alarms,
                audible,
                AlarmCategory.GENERAL,
                hold,
                inactiveRules,
                escalated,
                links,
                oximeters,
                health,
                simulated,
                "");
    }
}
