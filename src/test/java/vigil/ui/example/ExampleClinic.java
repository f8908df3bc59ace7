package vigil.ui.example;

import static vigil.alarm.AlarmCondition.BP_HIGH;
import static vigil.alarm.AlarmCondition.LINK_LOST;
import static vigil.alarm.AlarmCondition.SPO2_LOW;
import static vigil.alarm.AlarmPriority.HIGH;
import static vigil.alarm.AlarmPriority.MEDIUM;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;
import vigil.alarm.AlarmTransition;
import vigil.alarm.AudibleSignal;
import vigil.alarm.Inactivation;
import vigil.alarm.Presence;
import vigil.device.LinkState;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.Patient;
import vigil.session.Phase;
import vigil.session.SessionEvent;
import vigil.treatment.Dose;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;
import vigil.ui.face.TimeText;

/// The six rooms of the design's wall picture, on 24 November 2026 at 14:07:42.
public final class ExampleClinic {
    public static final TimeText TIME = new TimeText(ZoneOffset.UTC);
    /// A whole number of flash periods, so that pictures show the on phase.
    public static final Timestamp NOW = new Timestamp(
            100_000_000_000_000L, Instant.parse("2026-11-24T14:07:42Z").toEpochMilli());

    private static final Duration FRESH = Duration.ofMillis(400);
    private static final Inactivation PAUSED =
            new Inactivation.AudioPaused(ago(38), NOW.plus(Duration.ofSeconds(82)), SessionStory.BY);

    private ExampleClinic() {}

    /// The six rooms.
    public static ExampleRooms rooms() {
        return new ExampleRooms(List.of(room1(), room2(), room3(), room4(), room5(), room6()));
    }

    /// Alma Marsh, 31:12 into her infusion, nothing wrong.
    public static RoomSnapshot room1() {
        return room1Builder().build();
    }

    /// The same, to be changed.
    public static SnapshotBuilder room1Builder() {
        var session = story1().session();
        return new SnapshotBuilder("Room 1", NOW)
                .session(session)
                .value(Metric.SPO2, 97, FRESH)
                .value(Metric.PULSE_RATE, 74, FRESH)
                .cuff(session.cuffResults(), Duration.ofMinutes(10), Duration.ofMinutes(9));
    }

    /// The story of room 1, to be told on.
    public static SessionStory story1() {
        SessionStory story = SessionStory.checkedIn("Room 1", alma(), infusion(39), ago(31 * 60 + 12), 28.5);
        story.tell(-20, new SessionEvent.CheckAnswered("body.weight", "78", SessionStory.BY))
                .tell(-13.2, new SessionEvent.PhaseEntered(Phase.BASELINE, SessionStory.BY));
        story.breathe(-13, -5, m -> 97, m -> 73).cuff(-11.4, 128, 79, 96).cuff(-8.1, 126, 77, 94);
        story.baseline(127, 78, 95).authorised(-1.5).breathe(-3.3, -0.1, m -> 97, m -> 74);
        story.dose(new Dose("Ketamine", OptionalDouble.of(39), Modality.IV))
                .breathe(0, 17.2, m -> 97, m -> 73)
                .cuff(10.1, 134, 84, 101)
                .tell(13.8, new SessionEvent.AdverseEvent("Dizziness", SessionStory.BY))
                .breathe(17.2, 18.5, m -> 88, m -> 77)
                .alarm(17.4, SPO2_LOW, AlarmTransition.ACTIVE, MEDIUM, "below 90")
                .tell(17.5, new SessionEvent.Acknowledged(vigil.alarm.AlarmId.of(SPO2_LOW), SessionStory.BY))
                .alarm(18.3, SPO2_LOW, AlarmTransition.INACTIVE, null, "")
                .breathe(18.5, 20, m -> 97, m -> 76)
                .cuff(20.2, 139, 86, 104)
                .tell(20.3, new SessionEvent.SedationScored(5, SessionStory.BY))
                .tell(22.4, new SessionEvent.AdverseEvent("Nausea", SessionStory.BY))
                .breathe(20.3, 30, m -> 96.4, m -> 75)
                .cuff(30.2, 142, 88, 106)
                .tell(30.3, new SessionEvent.SedationScored(5, SessionStory.BY))
                .breathe(30.3, 31.19, m -> 96.6, m -> 74);
        return story;
    }

    private static RoomSnapshot room2() {
        SessionStory story = new SessionStory(
                "Room 2", new Patient("20377", "Jonas Thiel", null), infusion(42), ago(22 * 60 + 40), 9);
        story.breathe(-8.5, -0.1, m -> 98, m -> 78)
                .cuff(-8, 124, 76, 92)
                .cuff(-6, 126, 78, 94)
                .baseline(125, 77, 93);
        story.dose(new Dose("Ketamine", OptionalDouble.of(42), Modality.IV))
                .breathe(0, 21.5, m -> 97 - m / 12, m -> 79)
                .cuff(9.9, 132, 80, 98)
                .breathe(21.5, 22.65, m -> 89, m -> 81)
                .cuff(20.43, 138, 84, 102)
                .alarm(21.98, SPO2_LOW, AlarmTransition.ACTIVE, MEDIUM, "below 90");
        return running(story, 89, 81, Duration.ofMinutes(10), Duration.ofSeconds(466))
                .alarm(SPO2_LOW, MEDIUM, Presence.ACTIVE, PAUSED, Duration.ofSeconds(41), "SpO₂ 89", "below 90")
                .audible(AudibleSignal.PAUSED)
                .build();
    }

    private static RoomSnapshot room3() {
        SessionStory story = nasal("Room 3", new Patient("20290", "Dana Reyes", null), 84, 72.17, 10);
        story.cuff(66.64, 204, 121, 149)
                .alarm(66.64, BP_HIGH, AlarmTransition.ACTIVE, HIGH, "above 200/120")
                .cuff(71.5, 178, 106, 130)
                .alarm(71.5, BP_HIGH, AlarmTransition.LATCHED, HIGH, "above 200/120");
        return running(story, 96, 92, Duration.ofMinutes(10), Duration.ofSeconds(260))
                .alarm(BP_HIGH, HIGH, Presence.LATCHED, PAUSED, Duration.ofSeconds(332), "BP 204/121", "above 200/120")
                .audible(AudibleSignal.PAUSED)
                .build();
    }

    private static RoomSnapshot room4() {
        SessionStory story = nasal("Room 4", new Patient("20455", "Lea Koch", null), 56, 60.5, 5);
        story.cuff(47.67, 126, 78, 94);
        return running(story, 98, 66, Duration.ofMinutes(15), Duration.ofSeconds(130))
                .build();
    }

    private static RoomSnapshot room5() {
        var plan = TreatmentPlan.of(TreatmentPreset.standard().of(Modality.IM)).withMilligrams(OptionalDouble.of(50));
        SessionStory story = new SessionStory("Room 5", new Patient("20101", "Sam West", null), plan, ago(2885), 12);
        story.breathe(-11, -0.1, m -> 96, m -> 70)
                .cuff(-10, 122, 75, 91)
                .cuff(-8, 124, 77, 93)
                .baseline(123, 76, 92);
        story.dose(new Dose("Ketamine", OptionalDouble.of(50), Modality.IM))
                .observe(0)
                .breathe(0, 47.2, m -> 96, m -> 71);
        story.cuff(10, 134, 82, 99)
                .cuff(20, 139, 84, 102)
                .cuff(30, 136, 82, 100)
                .cuff(40.92, 131, 80, 97);
        return new SnapshotBuilder("Room 5", NOW)
                .session(story.session())
                .value(Metric.SPO2, 95, Duration.ofSeconds(48))
                .value(Metric.PULSE_RATE, 71, Duration.ofSeconds(48))
                .cuff(story.session().cuffResults(), Duration.ofMinutes(10), Duration.ofSeconds(170))
                .link("Oximeter", SessionStory.OXIMETER, LinkState.WAITING, "unplugged")
                .alarm(
                        LINK_LOST,
                        MEDIUM,
                        Presence.ACTIVE,
                        PAUSED,
                        Duration.ofSeconds(38),
                        "Oximeter unplugged",
                        "no SpO₂ and PR, reconnecting")
                .audible(AudibleSignal.PAUSED)
                .build();
    }

    private static RoomSnapshot room6() {
        return new SnapshotBuilder("Room 6", NOW).build();
    }

    private static SessionStory nasal(String room, Patient patient, int milligrams, double since, double dosing) {
        int devices = milligrams / 28;
        var plan = nasalPlan(devices).withMilligrams(OptionalDouble.of(milligrams));
        SessionStory story = new SessionStory(room, patient, plan, ago((int) Math.round(since * 60)), 16);
        story.breathe(-14, -0.1, m -> 97, m -> 68)
                .cuff(-13, 130, 80, 97)
                .cuff(-9, 132, 82, 99)
                .baseline(131, 81, 98);
        story.dose(new Dose("Esketamine", OptionalDouble.of(milligrams), Modality.INTRANASAL));
        for (int i = 0; i < devices; i++) {
            story.device(i * 5, i + 1, "A1234");
        }
        return story.observe(dosing)
                .breathe(0, since, m -> 97, m -> 70 + 10 * Math.exp(-Math.pow((m - 40) / 25, 2)))
                .cuff(16, 138, 85, 103)
                .cuff(32, 149, 92, 111);
    }

    private static SnapshotBuilder running(
            SessionStory story, double spo2, double pulse, Duration interval, Duration left) {
        var session = story.session();
        return new SnapshotBuilder(session.started().room(), NOW)
                .session(session)
                .value(Metric.SPO2, spo2, FRESH)
                .value(Metric.PULSE_RATE, pulse, FRESH)
                .cuff(session.cuffResults(), interval, left);
    }

    static Patient alma() {
        return new Patient("20418", "Alma Marsh", LocalDate.of(1984, 3, 12));
    }

    static TreatmentPlan infusion(double milligrams) {
        return TreatmentPlan.intravenous(OptionalDouble.of(milligrams));
    }

    static TreatmentPlan nasalPlan(int devices) {
        var usual = TreatmentPlan.of(TreatmentPreset.standard().of(Modality.INTRANASAL));
        return new TreatmentPlan(
                usual.modality(),
                usual.drug(),
                usual.milligrams(),
                usual.milligramsPerKilogram(),
                devices,
                usual.planned(),
                usual.observation(),
                usual.cadence());
    }

    private static Timestamp ago(int seconds) {
        return NOW.plus(Duration.ofSeconds(-seconds));
    }
}
