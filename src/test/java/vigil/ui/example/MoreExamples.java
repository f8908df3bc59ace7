package vigil.ui.example;

import static vigil.ui.example.ExampleClinic.NOW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AudibleSignal;
import vigil.alarm.Inactivation;
import vigil.alarm.Presence;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.Session;

/// Rooms at the edges: two alarms at once, the largest numbers, the longest names, eight rooms.
public final class MoreExamples {
    private static final Duration FRESH = Duration.ofMillis(400);

    private MoreExamples() {}

    /// The first rooms of the example clinic.
    public static ExampleRooms some(int count) {
        ExampleRooms all = ExampleClinic.rooms();
        return new ExampleRooms(
                all.names().stream().limit(count).map(all::snapshot).toList());
    }

    /// Room 1 with a HIGH blood pressure and a MEDIUM pulse.
    public static ExampleRooms high() {
        ExampleRooms rooms = ExampleClinic.rooms();
        rooms.publish(highRoom("Room 1"));
        return rooms;
    }

    private static RoomSnapshot highRoom(String room) {
        Session session = ExampleClinic.room1().session().orElseThrow();
        List<CuffResult> cuffs = new ArrayList<>(session.cuffResults());
        cuffs.add(SessionStory.result(ago(340), 186, 112, 137));
        cuffs.add(SessionStory.result(ago(44), 204, 121, 149));
        return new SnapshotBuilder(room, NOW)
                .session(session)
                .value(Metric.SPO2, 96, FRESH)
                .value(Metric.PULSE_RATE, 126, FRESH)
                .cuff(cuffs, Duration.ofMinutes(10), Duration.ofSeconds(256))
                .alarm(
                        AlarmCondition.BP_HIGH,
                        AlarmPriority.HIGH,
                        Duration.ofSeconds(44),
                        "BP 204/121",
                        "above 200/120")
                .alarm(AlarmCondition.PR_HIGH, AlarmPriority.MEDIUM, Duration.ofSeconds(32), "PR 126", "above 120")
                .audible(AudibleSignal.HIGH)
                .build();
    }

    /// Eight rooms.
    public static ExampleRooms eight() {
        ExampleRooms rooms = ExampleClinic.rooms();
        List<RoomSnapshot> all = new ArrayList<>(
                rooms.names().stream().limit(5).map(rooms::snapshot).toList());
        all.add(overdue("Room 6"));
        all.add(extreme("Room 7"));
        all.add(new SnapshotBuilder("Room 8", NOW).build());
        return new ExampleRooms(all);
    }

    /// Six rooms at the edges of what fits.
    public static ExampleRooms extremes() {
        return new ExampleRooms(List.of(
                extreme("Infusion room south 12"),
                overdue("Room 2"),
                highRoom("Room 3"),
                acknowledged("Room 4"),
                ExampleClinic.room1Builder()
                        .invalid(Metric.SPO2, "probe off")
                        .simulated()
                        .build(),
                new SnapshotBuilder("Room 6", NOW).simulated().build()));
    }

    private static RoomSnapshot extreme(String room) {
        Session session = ExampleClinic.room1().session().orElseThrow();
        return new SnapshotBuilder(room, NOW)
                .session(session)
                .value(Metric.SPO2, 100, FRESH)
                .value(Metric.PULSE_RATE, 245, Duration.ofMillis(7_200))
                .cuff(
                        List.of(SessionStory.result(ago(60), 245, 145, 178)),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(9))
                .alarm(
                        AlarmCondition.PR_HIGH,
                        AlarmPriority.HIGH,
                        Presence.PENDING,
                        Inactivation.NONE,
                        Duration.ofSeconds(6),
                        "PR 245",
                        "above 140")
                .build();
    }

    /// A room with a long name and the longest things a band has to say.
    public static ExampleRooms longWords() {
        return new ExampleRooms(List.of(
                WallExamples.calm("Infusion room south 12")
                        .value(Metric.PULSE_RATE, 70, FRESH)
                        .alarm(
                                AlarmCondition.AUDIO_LOST,
                                AlarmPriority.HIGH,
                                Duration.ofSeconds(12),
                                "Alarm sound not working",
                                "the nurse station's sound device went away; no alarm can be heard")
                        .alarm(
                                AlarmCondition.BAD_FRAMES,
                                AlarmPriority.MEDIUM,
                                Duration.ofSeconds(30),
                                "Oximeter: damaged data from device",
                                "12 of 100 frames")
                        .audible(AudibleSignal.HIGH)
                        .build(),
                extreme("Room 2")));
    }

    private static RoomSnapshot overdue(String room) {
        return WallExamples.overdue(room)
                .value(Metric.PULSE_RATE, 70, FRESH)
                .audible(AudibleSignal.LOW)
                .build();
    }

    private static RoomSnapshot acknowledged(String room) {
        return WallExamples.running(room)
                .value(Metric.SPO2, 83, FRESH)
                .value(Metric.PULSE_RATE, 70, FRESH)
                .alarm(
                        AlarmCondition.SPO2_LOW,
                        AlarmPriority.HIGH,
                        Presence.ACTIVE,
                        WallExamples.acknowledged(),
                        Duration.ofSeconds(30),
                        "SpO₂ 83",
                        "below 85")
                .build();
    }

    private static Timestamp ago(int seconds) {
        return NOW.plus(Duration.ofSeconds(-seconds));
    }
}
