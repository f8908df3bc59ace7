package vigil.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AlarmTransition;
import vigil.metric.Clock;
import vigil.metric.Timestamp;
import vigil.session.EveryEvent;
import vigil.session.Patient;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionId;
import vigil.treatment.TreatmentPlan;

/// Sessions full of alarms, one a minute: by turns SpO2 LOW to MEDIUM, acknowledged, and pulse HIGH.
final class ManyAlarms {
    private static final String SOURCE = "masimo-ascii1@/dev/ttyUSB0";

    private ManyAlarms() {}

    /// Records a session that began `began` seconds after the invented start.
    static void record(Path dir, SessionId id, String room, double began, int alarms) {
        try (SessionStore store = SessionStore.open(dir);
                SqliteRecorder recorder = store.recorder(clock(), DurableListener.NONE)) {
            log(id, room, began, alarms, 0).forEach(entry -> recorder.append(id, entry));
        }
    }

    /// Records a session with one alarm that still lives.
    static void recordOpen(Path dir, SessionId id, String room, double began) {
        List<SessionEntry> log = log(id, room, began, 1, 0);
        Recordings.record(dir, id, log.subList(0, 2));
    }

    /// The log of a session.
    ///
    /// @param readings how many readings come after each alarm
    static List<SessionEntry> log(SessionId id, String room, double began, int alarms, int readings) {
        List<SessionEntry> log = new ArrayList<>();
        add(log, began, started(id, room));
        for (int i = 0; i < alarms; i++) {
            double at = began + 10 + 60.0 * i;
            if (i % 2 == 0) {
                add(log, at, changed(at, AlarmCondition.SPO2_LOW, AlarmTransition.ACTIVE, AlarmPriority.MEDIUM));
                add(log, at + 10, new SessionEvent.Acknowledged(AlarmId.of(AlarmCondition.SPO2_LOW), "R. Okafor"));
                add(log, at + 30, changed(at + 30, AlarmCondition.SPO2_LOW, AlarmTransition.INACTIVE, null));
            } else {
                add(log, at, changed(at, AlarmCondition.PR_LOW, AlarmTransition.ACTIVE, AlarmPriority.HIGH));
                add(log, at + 30, changed(at + 30, AlarmCondition.PR_LOW, AlarmTransition.INACTIVE, null));
            }
            for (int r = 0; r < readings; r++) {
                add(log, at + 31 + r * 0.4, EveryEvent.reading(at + 31 + r * 0.4, 97));
            }
        }
        return log;
    }

    private static Clock clock() {
        return () -> EveryEvent.START;
    }

    private static SessionEvent.Started started(SessionId id, String room) {
        return new SessionEvent.Started(
                id,
                room,
                Patient.UNNAMED,
                TreatmentPlan.intravenous(OptionalDouble.empty()),
                AlarmPreset.STANDARD.limits(),
                List.of(SOURCE),
                false,
                "0.1.0");
    }

    private static SessionEvent changed(
            double at, AlarmCondition condition, AlarmTransition transition, @Nullable AlarmPriority priority) {
        String cause =
                priority == null ? "" : condition == AlarmCondition.SPO2_LOW ? "SpO₂ 89, below 90" : "PR 38, below 40";
        return new SessionEvent.AlarmChanged(
                new AlarmEvent(EveryEvent.at(at), AlarmId.of(condition), transition, priority, cause));
    }

    private static void add(List<SessionEntry> log, double at, SessionEvent event) {
        Timestamp moment = EveryEvent.START.plus(Duration.ofMillis((long) (at * 1000)));
        log.add(new SessionEntry(log.size() + 1, moment, event));
    }
}
