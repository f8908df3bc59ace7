package vigil.ui.example;

import static vigil.ui.example.ExampleClinic.NOW;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AudibleSignal;
import vigil.alarm.CuffHold;
import vigil.alarm.EditableLimit;
import vigil.alarm.EscalatedAlarm;
import vigil.alarm.EscalationStep;
import vigil.alarm.InactiveRule;
import vigil.metric.Metric;
import vigil.monitor.RoomSnapshot;
import vigil.session.Session;
import vigil.session.SessionEvent;
import vigil.treatment.Dose;
import vigil.treatment.Modality;

/// Rooms in the states that only the whole alarm system has: changed limits, a hold, resting rules, several alarms, and
/// one that nobody answered.
public final class AlarmExamples {
    private static final Duration FRESH = Duration.ofMillis(400);

    private AlarmExamples() {}

    /// The standard limits with SpO2 MEDIUM one step up or down.
    public static AlarmLimits spo2Medium(double limit) {
        AlarmLimits preset = AlarmPreset.STANDARD.limits();
        EditableLimit medium = EditableLimit.all().stream()
                .filter(l -> l.words().equals("SpO₂ low, MEDIUM"))
                .findFirst()
                .orElseThrow();
        return medium.with(preset, preset, limit);
    }

    /// Room 1 whose SpO2 MEDIUM limit was brought to 88 two minutes ago, with rules that rest.
    public static RoomSnapshot changed(String by) {
        Session session = ExampleClinic.story1()
                .tell(29, new SessionEvent.LimitsChanged(spo2Medium(88), by))
                .session();
        return new SnapshotBuilder("Room 1", NOW)
                .session(session)
                .value(Metric.SPO2, 97, FRESH)
                .value(Metric.PULSE_RATE, 74, FRESH)
                .cuff(session.cuffResults(), Duration.ofMinutes(10), Duration.ofMinutes(9))
                .inactive(List.of(
                        new InactiveRule(AlarmCondition.RR_LOW, "no source"),
                        new InactiveRule(AlarmCondition.RR_HIGH, "no source"),
                        new InactiveRule(AlarmCondition.ETCO2_LOW, "no limits set")))
                .build();
    }

    /// Room 1 with a session that began under these limits, and is still under them.
    public static RoomSnapshot under(AlarmLimits limits) {
        Session session = new SessionStory(
                        "Room 1",
                        ExampleClinic.alma(),
                        ExampleClinic.infusion(39),
                        NOW.plus(Duration.ofMinutes(-20)),
                        10,
                        limits)
                .dose(new Dose("Ketamine", OptionalDouble.of(39), Modality.IV))
                .session();
        return new SnapshotBuilder("Room 1", NOW).session(session).build();
    }

    /// Room 1 while a cuff squeezes the oximeter's arm; the last value is `age` old.
    public static RoomSnapshot held(Duration age) {
        Session session = ExampleClinic.room1().session().orElseThrow();
        return new SnapshotBuilder("Room 1", NOW)
                .session(session)
                .value(Metric.SPO2, 97, age)
                .invalid(Metric.SPO2, "no pulse")
                .value(Metric.PULSE_RATE, 74, FRESH)
                .cuff(session.cuffResults(), Duration.ofMinutes(10), Duration.ofMinutes(9))
                .hold(new CuffHold(NOW.plus(Duration.ofSeconds(-22)), NOW.plus(Duration.ofSeconds(38))))
                .build();
    }

    /// A room with a HIGH, a MEDIUM and a LOW alarm at once (AV-10).
    public static RoomSnapshot three(String room) {
        return threeBuilder(room).build();
    }

    private static SnapshotBuilder threeBuilder(String room) {
        return WallExamples.running(room)
                .value(Metric.SPO2, 83, FRESH)
                .value(Metric.PULSE_RATE, 126, FRESH)
                .alarm(AlarmCondition.SPO2_LOW, AlarmPriority.HIGH, Duration.ofSeconds(65), "SpO₂ 83", "below 85")
                .alarm(AlarmCondition.PR_HIGH, AlarmPriority.MEDIUM, Duration.ofSeconds(32), "PR 126", "above 120")
                .alarm(AlarmCondition.SEDATION, AlarmPriority.LOW, Duration.ofSeconds(100), "MOAA/S 3", "at or below 3")
                .audible(AudibleSignal.HIGH);
    }

    /// The clinic with a HIGH alarm of Room 3 that nobody has answered for 65 s.
    public static ExampleRooms unanswered(EscalationStep step) {
        ExampleRooms rooms = ExampleClinic.rooms();
        var spo2 = new EscalatedAlarm(
                AlarmId.of(AlarmCondition.SPO2_LOW), AlarmPriority.HIGH, step, NOW.plus(Duration.ofSeconds(-65)));
        rooms.publish(threeBuilder("Room 3").escalated(List.of(spo2)).build());
        return rooms;
    }
}
