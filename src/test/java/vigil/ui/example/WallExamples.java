package vigil.ui.example;

import static vigil.ui.example.ExampleClinic.NOW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AudibleSignal;
import vigil.alarm.Inactivation;
import vigil.alarm.Presence;
import vigil.metric.CuffFailure;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.monitor.CuffStatus;
import vigil.monitor.Pleth;
import vigil.monitor.RoomSnapshot;
import vigil.session.Phase;
import vigil.session.RecorderHealth;
import vigil.session.Session;
import vigil.session.SessionEvent;

/// Rooms for every state a tile has (ux 5.4, 6, 12.1).
public final class WallExamples {
    private static final Duration FRESH = Duration.ofMillis(400);

    private WallExamples() {}

    /// The wall of that many rooms: some calm, some with alarms.
    public static ExampleRooms some(int count) {
        List<RoomSnapshot> all = new ArrayList<>();
        ExampleRooms rooms = count > 6 ? MoreExamples.eight() : ExampleClinic.rooms();
        rooms.names().forEach(name -> all.add(rooms.snapshot(name)));
        for (int i = all.size(); i < count; i++) {
            all.add(calm("Room " + (i + 1)).build());
        }
        return new ExampleRooms(all.subList(0, count));
    }

    /// As many calm rooms: no alarm, nothing old.
    public static ExampleRooms calm(int count) {
        List<RoomSnapshot> all = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            all.add(
                    i == count && i > 2
                            ? new SnapshotBuilder("Room " + i, NOW).build()
                            : calm("Room " + i).build());
        }
        return new ExampleRooms(all);
    }

    /// Every state, six rooms a picture.
    public static Map<String, ExampleRooms> states() {
        Map<String, ExampleRooms> walls = new LinkedHashMap<>();
        List<RoomSnapshot> all = new ArrayList<>(tiles().values());
        for (int i = 0; i < all.size(); i += 6) {
            walls.put("" + (char) ('a' + i / 6), new ExampleRooms(all.subList(i, Math.min(all.size(), i + 6))));
        }
        return walls;
    }

    /// One room for each state of a tile, by what it shows.
    public static Map<String, RoomSnapshot> tiles() {
        Map<String, RoomSnapshot> tiles = new LinkedHashMap<>();
        add(tiles, "calm", WallExamples::calm);
        add(tiles, "old", room -> running(room).value(Metric.SPO2, 97, Duration.ofSeconds(7)));
        add(tiles, "gone", room -> running(room).value(Metric.SPO2, 97, Duration.ofSeconds(48)));
        add(
                tiles,
                "invalid",
                room -> running(room).value(Metric.SPO2, 97, FRESH).invalid(Metric.SPO2, "probe off"));
        add(tiles, "pending", room -> spo2(room, AlarmPriority.MEDIUM, 89, Presence.PENDING, Inactivation.NONE));
        add(tiles, "high", room -> spo2(room, AlarmPriority.HIGH, 83, Presence.ACTIVE, Inactivation.NONE));
        add(tiles, "medium", room -> spo2(room, AlarmPriority.MEDIUM, 89, Presence.ACTIVE, Inactivation.NONE));
        add(tiles, "low", WallExamples::overdue);
        add(tiles, "acknowledged", room -> spo2(room, AlarmPriority.HIGH, 83, Presence.ACTIVE, acknowledged()));
        add(
                tiles,
                "acknowledged medium",
                room -> spo2(room, AlarmPriority.MEDIUM, 89, Presence.ACTIVE, acknowledged()));
        add(tiles, "latched", room -> spo2(room, AlarmPriority.HIGH, 96, Presence.LATCHED, Inactivation.NONE));
        add(tiles, "technical", WallExamples::unplugged);
        add(tiles, "changed", WallExamples::changed);
        add(tiles, "simulated", room -> calm(room).simulated());
        add(tiles, "emergency", WallExamples::emergency);
        add(tiles, "restored", WallExamples::restored);
        add(tiles, "cuff runs", room -> cuff(room, measuring()));
        add(tiles, "cuff failed", room -> cuff(room, failed()));
        tiles.put("silent", silent(next(tiles)));
        tiles.put("unrecorded", unrecorded(calm(next(tiles)).build()));
        add(tiles, "check-in", room -> new SnapshotBuilder(room, NOW).session(arriving()));
        add(tiles, "baseline", WallExamples::baseline);
        add(tiles, "without devices", room -> new SnapshotBuilder(room, NOW).noLinks());
        add(tiles, "empty", room -> new SnapshotBuilder(room, NOW));
        return tiles;
    }

    private static void add(
            Map<String, RoomSnapshot> tiles, String what, java.util.function.Function<String, SnapshotBuilder> room) {
        tiles.put(what, room.apply(next(tiles)).build());
    }

    private static String next(Map<String, RoomSnapshot> tiles) {
        return "Room " + (tiles.size() + 1);
    }

    private static Session infusion() {
        return ExampleClinic.room1().session().orElseThrow();
    }

    /// A room in the infusion, of which no saturation is told yet.
    static SnapshotBuilder running(String room) {
        Session session = infusion();
        return new SnapshotBuilder(room, NOW)
                .session(session)
                .value(Metric.PULSE_RATE, 74, FRESH)
                .cuff(session.cuffResults(), Duration.ofMinutes(10), Duration.ofMinutes(9));
    }

    /// A room with nothing to say.
    public static SnapshotBuilder calm(String room) {
        return running(room).value(Metric.SPO2, 97, FRESH);
    }

    private static SnapshotBuilder spo2(
            String room, AlarmPriority priority, int value, Presence presence, Inactivation inactivation) {
        int limit = priority == AlarmPriority.HIGH ? 85 : 90;
        int was = presence == Presence.LATCHED ? 83 : value;
        return running(room)
                .value(Metric.SPO2, value, FRESH)
                .alarm(
                        AlarmCondition.SPO2_LOW,
                        priority,
                        presence,
                        inactivation,
                        Duration.ofSeconds(41),
                        "SpO₂ " + was,
                        "below " + limit)
                .audible(priority == AlarmPriority.HIGH ? AudibleSignal.HIGH : AudibleSignal.MEDIUM);
    }

    /// Acknowledged 12 s ago, for two minutes.
    static Inactivation acknowledged() {
        return new Inactivation.Acknowledged(ago(12), NOW.plus(Duration.ofSeconds(108)), "R. Okafor");
    }

    /// Room with a blood pressure that is due since 3:10 min, which is a LOW alarm.
    static SnapshotBuilder overdue(String room) {
        return running(room)
                .value(Metric.SPO2, 97, FRESH)
                .cuff(
                        List.of(SessionStory.result(ago(790), 142, 88, 106)),
                        Duration.ofMinutes(10),
                        Duration.ofSeconds(-190))
                .alarm(AlarmCondition.NIBP_OVERDUE, AlarmPriority.LOW, Duration.ofSeconds(70), "NIBP 3:10 overdue", "");
    }

    private static SnapshotBuilder unplugged(String room) {
        return running(room)
                .value(Metric.SPO2, 95, Duration.ofSeconds(48))
                .value(Metric.PULSE_RATE, 71, Duration.ofSeconds(48))
                .alarm(
                        AlarmCondition.LINK_LOST,
                        AlarmPriority.MEDIUM,
                        Duration.ofSeconds(38),
                        "Oximeter unplugged",
                        "no SpO₂ and PR, reconnecting");
    }

    private static SnapshotBuilder changed(String room) {
        Session session = ExampleClinic.story1()
                .tell(29, new SessionEvent.LimitsChanged(AlarmExamples.spo2Medium(88), SessionStory.BY))
                .session();
        return calm(room).session(session);
    }

    private static SnapshotBuilder emergency(String room) {
        Session session = ExampleClinic.story1()
                .tell(30, new SessionEvent.PhaseEntered(Phase.EMERGENCY, SessionStory.BY))
                .session();
        return calm(room).session(session);
    }

    private static SnapshotBuilder restored(String room) {
        Session session = ExampleClinic.story1()
                .tell(31.15, new SessionEvent.Restored(Duration.ofSeconds(21)))
                .session();
        return new SnapshotBuilder(room, NOW).session(session);
    }

    private static SnapshotBuilder cuff(String room, CuffStatus status) {
        return calm(room).cuff(status);
    }

    private static CuffStatus measuring() {
        return new CuffStatus(
                infusion().cuffResults(),
                Optional.of(infusion().cuffResults().getLast()),
                Optional.of(ago(18)),
                OptionalInt.of(146),
                Duration.ofMinutes(10),
                Optional.of(NOW.plus(Duration.ofMinutes(9))),
                true,
                0);
    }

    private static CuffStatus failed() {
        return new CuffStatus(
                infusion().cuffResults(),
                Optional.of(new CuffFailure(ago(30), SessionStory.MONITOR, "too much motion", "")),
                Optional.empty(),
                OptionalInt.empty(),
                Duration.ofMinutes(10),
                Optional.of(NOW.plus(Duration.ofSeconds(48))),
                true,
                1);
    }

    private static Session arriving() {
        return SessionStory.checkedIn("Room 1", ExampleClinic.alma(), ExampleClinic.infusion(39), NOW, 5)
                .session();
    }

    private static SnapshotBuilder baseline(String room) {
        SessionStory story = new SessionStory(room, ExampleClinic.alma(), ExampleClinic.infusion(39), NOW, 5);
        Session session = story.breathe(-4.5, -0.1, m -> 97, m -> 73)
                .cuff(-2, 128, 79, 96)
                .session();
        return calm(room).session(session).cuff(session.cuffResults(), Duration.ofMinutes(5), Duration.ofMinutes(3));
    }

    /// A room whose monitor has published nothing for 12 s.
    private static RoomSnapshot silent(String room) {
        Duration age = Duration.ofSeconds(13);
        RoomSnapshot heard = running(room)
                .value(Metric.SPO2, 97, age)
                .value(Metric.PULSE_RATE, 74, age)
                .build();
        return at(heard, ago(12), heard.recorder());
    }

    /// The room with its record on a full disk.
    public static RoomSnapshot unrecorded(RoomSnapshot room) {
        return at(room, room.at(), new RecorderHealth(true, "the disk is full", 40, NOW.monoNanos() - 9_000_000_000L));
    }

    private static RoomSnapshot at(RoomSnapshot r, Timestamp at, RecorderHealth recorder) {
        return new RoomSnapshot(
                r.room(),
                at,
                r.session(),
                r.values(),
                r.cuff(),
                Pleth.NONE,
                r.alarms(),
                r.audible(),
                r.category(),
                r.hold(),
                r.inactiveRules(),
                r.escalated(),
                r.links(),
                recorder,
                r.simulated(),
                r.lastRefusal());
    }

    private static Timestamp ago(int seconds) {
        return NOW.plus(Duration.ofSeconds(-seconds));
    }
}
