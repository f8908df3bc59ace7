package vigil.ui.face;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmKind;
import vigil.alarm.AlarmOccurrence;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AlarmSubject;
import vigil.alarm.EscalatedAlarm;
import vigil.alarm.EscalationStep;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.monitor.LiveValue;
import vigil.monitor.RoomSnapshot;
import vigil.ui.language.Texts;

/// All alarms of a room that have signalled, as lines, most urgent first.
final class AlarmLines {
    private static final Texts TEXTS = Texts.of(AlarmLines.class);

    /// A monitor that published nothing for this long has lost contact: ux 12.1, with the delay of a lost link.
    private static final Duration NO_CONTACT = Duration.ofSeconds(10);

    private AlarmLines() {}

    static List<AlarmLine> of(RoomSnapshot room, TimeText time, Timestamp now) {
        List<AlarmLine> lines = new ArrayList<>();
        Duration silent = now.since(room.at());
        if (room.isMonitoring() && silent.compareTo(NO_CONTACT) >= 0) {
            lines.add(noContact(TimeText.duration(silent)));
        }
        room.signalledAlarms().forEach(a -> lines.add(line(a, room, time, now)));
        return List.copyOf(lines);
    }

    /// One of a room's alarms.
    static AlarmLine line(AlarmOccurrence alarm, RoomSnapshot room, TimeText time, Timestamp now) {
        String value = newest(alarm.id().condition(), room, now);
        return AlarmLine.of(named(alarm, room), value, step(alarm.id(), room), time, now);
    }

    /// What an alarm is called, as the engine says it: `SpO₂ 84`, `Masimo oximeter unplugged`.
    static String title(AlarmOccurrence alarm, RoomSnapshot room) {
        return named(alarm, room).title();
    }

    private static Optional<EscalationStep> step(AlarmId alarm, RoomSnapshot room) {
        return room.escalated().stream()
                .filter(e -> e.id().equals(alarm))
                .map(EscalatedAlarm::step)
                .findFirst();
    }

    /// A lost link is named as people name the device, not by its profile and port.
    private static AlarmOccurrence named(AlarmOccurrence alarm, RoomSnapshot room) {
        return room.links().stream()
                .filter(link -> alarm.id().condition() == AlarmCondition.LINK_LOST
                        && link.device().equals(alarm.id().subject()))
                .findFirst()
                .map(link -> new AlarmOccurrence(
                        alarm.id(),
                        alarm.priority(),
                        alarm.presence(),
                        alarm.inactivation(),
                        alarm.since(),
                        link.name() + " unplugged",
                        alarm.cause()))
                .orElse(alarm);
    }

    /// The newest value of what an alarm is about; empty if there is none to be believed.
    private static String newest(AlarmCondition condition, RoomSnapshot room, Timestamp now) {
        if (condition.metric().isPresent()) {
            return live(room, condition.metric().get(), now);
        }
        boolean isPressure =
                condition.kind() == AlarmKind.PHYSIOLOGICAL && condition.subject() == AlarmSubject.PRESSURE;
        return isPressure ? room.cuff().lastResult().map(CuffFace::pressures).orElse("") : "";
    }

    private static String live(RoomSnapshot room, Metric metric, Timestamp now) {
        @Nullable LiveValue value = room.values().get(metric);
        return value != null && value.latest().validity().hasValue() && isFresh(value.latest(), now)
                ? Long.toString(Math.round(value.latest().value()))
                : "";
    }

    private static boolean isFresh(NumericReading reading, Timestamp now) {
        return now.since(reading.at()).compareTo(ValueFace.GONE_AT) < 0;
    }

    /// What the screen itself has to say when a monitor no longer speaks.
    private static AlarmLine noContact(String silent) {
        return new AlarmLine(
                new AlarmId(AlarmCondition.LINK_LOST, "this room's monitor"),
                new AlarmLook(Optional.of(AlarmPriority.MEDIUM), false, false, true),
                TEXTS.say("contact.title"),
                TEXTS.say("contact.headline"),
                TEXTS.say("alarm.for", silent),
                TEXTS.say("alarm.for", silent),
                TEXTS.say("contact.detail"),
                "",
                Optional.empty());
    }
}
