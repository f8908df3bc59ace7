package vigil.ui.example;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AlarmTransition;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.CoursePlace;
import vigil.session.Patient;
import vigil.session.Phase;
import vigil.session.SessionEvent;
import vigil.session.SignatureRole;
import vigil.treatment.Dose;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// Rooms whose patients are about to leave: Alma Marsh as in the design's discharge picture, and every other state of
/// that screen.
public final class DischargeExamples {
    /// 15:18:20 on the picture's day.
    public static final Timestamp NOW = new Timestamp(
            200_000_000_000_000L, Instant.parse("2026-11-24T15:18:20Z").toEpochMilli());

    private static final Duration FRESH = Duration.ofMillis(400);
    private static final String NURSE = "R. Okafor";
    private static final Timestamp DOSE = NOW.plus(Duration.ofSeconds(-(101 * 60 + 50)));

    private DischargeExamples() {}

    /// The picture: 14 of 16 met, gait and escort open.
    public static RoomSnapshot twoOpen() {
        return room(alma().session(), 97, 70).build();
    }

    /// The same 16 minutes and 10 seconds earlier, with 14:20 of the least time left.
    public static Timestamp earlier() {
        return NOW.plus(Duration.ofSeconds(-970));
    }

    /// The picture's session before anything was asked, while the least time still runs.
    public static RoomSnapshot timeLocked() {
        return snapshot(vitals(85.6).tell(85, assess()).session(), 97, 70, earlier())
                .build();
    }

    /// A criterion failed: the patient cannot walk steadily, and the pressure rises.
    public static RoomSnapshot failed() {
        return room(
                        alma().cuff(96.5, 168, 98, 121)
                                .tell(98, answer("recovery.gait", "no"))
                                .session(),
                        97,
                        70)
                .build();
    }

    /// All is met; nobody signed.
    public static RoomSnapshot allMet() {
        return room(allAnswered().session(), 97, 70).build();
    }

    /// All is met and the nurse signed.
    public static RoomSnapshot signedByTheNurse() {
        return room(signedStory().session(), 97, 70).build();
    }

    /// Both signed: the patient may leave.
    public static RoomSnapshot ready() {
        return room(
                        signedStory()
                                .tell(
                                        101.6,
                                        new SessionEvent.Signed(
                                                SignatureRole.CLINICIAN, "Dr M. Iyer", "I agree to discharge.", ""))
                                .session(),
                        97,
                        70)
                .build();
    }

    /// The session is over: the patient left.
    public static RoomSnapshot discharged() {
        return room(
                        signedStory()
                                .tell(101.7, new SessionEvent.PhaseEntered(Phase.DISCHARGED, NURSE))
                                .tell(101.7, new SessionEvent.Ended("discharged", NURSE))
                                .session(),
                        97,
                        70)
                .build();
    }

    /// A clinician overrode the two that are open.
    public static RoomSnapshot overridden() {
        return room(
                        alma().tell(
                                        101,
                                        new SessionEvent.DischargeOverridden(
                                                "Dr M. Iyer",
                                                "Wheelchair user, brother waits in the car",
                                                List.of("Steady gait", "Escort is here"),
                                                NURSE))
                                .session(),
                        97,
                        70)
                .build();
    }

    /// The same with a MEDIUM alarm.
    public static RoomSnapshot alarmIn(Phase phase) {
        return alarmed(room(in(phase).session().orElseThrow(), 88, 84));
    }

    /// A MEDIUM alarm while the patient waits to leave.
    public static RoomSnapshot alarm() {
        return alarmed(room(alma().breathe(101.2, 101.8, m -> 88, m -> 84).session(), 88, 84));
    }

    private static RoomSnapshot alarmed(SnapshotBuilder room) {
        return room.alarm(
                        AlarmCondition.SPO2_LOW,
                        AlarmPriority.MEDIUM,
                        vigil.alarm.Presence.ACTIVE,
                        vigil.alarm.Inactivation.NONE,
                        Duration.ofSeconds(41),
                        "SpO₂ 88",
                        "below 90")
                .audible(vigil.alarm.AudibleSignal.MEDIUM)
                .build();
    }

    /// Nasal esketamine 70 minutes after the last device: nobody may override the time.
    public static RoomSnapshot nasalLocked() {
        return snapshot(nasal(80).session(), 97, 72, at(80.5)).build();
    }

    /// The same an hour later: the time is met.
    public static RoomSnapshot nasalOpen() {
        return snapshot(nasal(132).cuff(131, 129, 80, 97).session(), 97, 72, at(132.5))
                .build();
    }

    /// When [#nasalLocked] is.
    public static Timestamp at(double minute) {
        return DOSE.plus(Duration.ofMillis(Math.round(minute * 60_000)));
    }

    /// Nobody has answered anything, and every word is as long as it gets.
    public static RoomSnapshot longestWords() {
        Patient patient = new Patient(
                "PT-2026-0004711-B",
                "Maximiliana Bartholomea Featherstonehaugh-Cholmondeley",
                LocalDate.of(1938, 9, 30));
        SessionStory story = vitals(new SessionStory(DOSE, started("Infusion room south 12", patient)), 101.8)
                .tell(99, assess())
                .tell(99.5, answer("recovery.gait", "no"));
        return new SnapshotBuilder("Infusion room south 12", NOW)
                .session(story.session())
                .value(Metric.SPO2, 97, FRESH)
                .value(Metric.PULSE_RATE, 70, FRESH)
                .cuff(story.session().cuffResults(), Duration.ofMinutes(15), Duration.ofMinutes(7))
                .build();
    }

    /// Room 1 with a session that has just entered a phase.
    public static RoomSnapshot in(Phase phase) {
        SessionStory story = new SessionStory(DOSE, started("Room 1", ExampleClinic.alma()));
        return room(story.tell(-1, new SessionEvent.PhaseEntered(phase, NURSE)).session(), 97, 70)
                .build();
    }

    /// A room in a clinic whose other rooms wait.
    public static ExampleRooms rooms(RoomSnapshot room) {
        ExampleRooms rooms = new ExampleRooms(List.of(room));
        for (int i = 2; i <= 6; i++) {
            rooms.publish(new SnapshotBuilder("Room " + i, room.at()).build());
        }
        return rooms;
    }

    private static SnapshotBuilder room(vigil.session.Session session, double spo2, double pulse) {
        return snapshot(session, spo2, pulse, NOW);
    }

    private static SnapshotBuilder snapshot(vigil.session.Session session, double spo2, double pulse, Timestamp now) {
        return new SnapshotBuilder("Room 1", now)
                .session(session)
                .value(Metric.SPO2, spo2, FRESH)
                .value(Metric.PULSE_RATE, pulse, FRESH)
                .cuff(session.cuffResults(), Duration.ofMinutes(15), Duration.ofMinutes(7));
    }

    private static SessionEvent assess() {
        return new SessionEvent.PhaseEntered(Phase.DISCHARGE_ASSESSMENT, NURSE);
    }

    private static SessionEvent answer(String check, String answer) {
        return new SessionEvent.CheckAnswered(check, answer, NURSE);
    }

    private static SessionEvent.Started started(String room, Patient patient) {
        TreatmentPlan plan = ExampleClinic.infusion(39);
        return new SessionEvent.Started(
                new vigil.session.SessionId("20261124-" + room.replace(' ', '-')),
                room,
                patient,
                plan,
                AlarmPreset.STANDARD.limits(),
                List.of(SessionStory.OXIMETER, SessionStory.MONITOR),
                false,
                "test",
                List.of(),
                TreatmentPreset.standard(),
                Optional.of(new CoursePlace("induction", 4, 6)),
                Phase.BASELINE);
    }

    private static SessionStory signedStory() {
        return allAnswered()
                .tell(
                        101.4,
                        new SessionEvent.Signed(
                                SignatureRole.NURSE, "R. Okafor, RN", "I assessed this patient.", NURSE));
    }

    private static SessionStory allAnswered() {
        return alma().tell(100.5, answer("recovery.gait", "yes")).tell(101, answer("home.escort", "yes"));
    }

    private static SessionStory alma() {
        return vitals(101.8)
                .tell(93.6, assess())
                .tell(94.6, new SessionEvent.SedationScored(5, NURSE))
                .tell(95.7, answer("recovery.oriented", "yes"))
                .tell(95.9, new SessionEvent.Scored(vigil.treatment.Scale.CADSS6, 2, List.of(0, 1, 0, 1, 0, 0), NURSE))
                .tell(96.8, answer("recovery.nausea", "yes"))
                .tell(97.6, answer("recovery.mood", "yes"))
                .tell(98.6, answer("home.line", "yes"))
                .tell(97.8, answer("home.instructions", "yes"))
                .tell(97.9, answer("home.driving.day", "yes"));
    }

    private static SessionStory vitals(double until) {
        return vitals(new SessionStory(DOSE, started("Room 1", ExampleClinic.alma())), until);
    }

    private static SessionStory vitals(SessionStory story, double until) {
        story.tell(-13, answer("escort.name", "Ben Marsh"))
                .tell(-12.8, answer("escort.phone", "+44 7700 900118"))
                .breathe(-13, -0.1, m -> 97, m -> 72)
                .cuff(-11.4, 128, 79, 96)
                .cuff(-8.1, 126, 77, 94)
                .baseline(127, 78, 95)
                .tell(-6, new SessionEvent.SedationScored(5, NURSE))
                .tell(
                        -1,
                        new SessionEvent.Authorised(
                                "Dr M. Iyer", "", List.of(), OptionalDouble.of(97), OptionalDouble.of(72), ""));
        story.dose(new Dose("Ketamine", OptionalDouble.of(39), Modality.IV))
                .breathe(0, 17.2, m -> 97, m -> 74)
                .cuff(10.1, 134, 84, 101)
                .breathe(17.2, 18.4, m -> 88, m -> 80)
                .alarm(17.5, AlarmCondition.SPO2_LOW, AlarmTransition.ACTIVE, AlarmPriority.MEDIUM, "below 90")
                .alarm(18.4, AlarmCondition.SPO2_LOW, AlarmTransition.INACTIVE, null, "");
        double[][] cuffs = {
            {20.2, 139, 86, 104},
            {30.2, 142, 88, 106},
            {40.2, 144, 89, 107},
            {48.5, 141, 87, 105},
            {63.2, 138, 85, 103},
            {78.6, 136, 84, 101},
            {94.2, 130, 79, 96}
        };
        story.breathe(18.4, 40, m -> 97, m -> 80).tell(20.4, new SessionEvent.SedationScored(4, NURSE));
        story.observe(40);
        story.breathe(40, until, m -> 97, m -> 70);
        for (double[] c : cuffs) {
            if (c[0] < until) {
                story.cuff(c[0], (int) c[1], (int) c[2], (int) c[3]);
            }
        }
        return story;
    }

    private static SessionStory nasal(double until) {
        Patient patient = new Patient("20290", "Dana Reyes", LocalDate.of(1979, 8, 5));
        TreatmentPlan usual = TreatmentPlan.of(TreatmentPreset.standard().of(Modality.INTRANASAL));
        SessionEvent.Started like = started("Room 1", patient);
        SessionStory story = new SessionStory(
                DOSE,
                new SessionEvent.Started(
                        like.session(),
                        like.room(),
                        patient,
                        usual,
                        like.limits(),
                        like.devices(),
                        false,
                        "test",
                        List.of(),
                        TreatmentPreset.standard(),
                        Optional.of(new CoursePlace("weeks 1 to 4", 3, 8)),
                        Phase.BASELINE));
        story.breathe(-13, -0.1, m -> 97, m -> 72)
                .cuff(-11.4, 128, 79, 96)
                .cuff(-8.1, 126, 77, 94)
                .baseline(127, 78, 95)
                .tell(
                        -1,
                        new SessionEvent.Authorised(
                                "Dr M. Iyer", "", List.of(), OptionalDouble.of(97), OptionalDouble.of(72), ""))
                .dose(new Dose("Esketamine", OptionalDouble.of(56), Modality.INTRANASAL))
                .tell(0, new SessionEvent.NasalDeviceGiven(1, "LA4411", OptionalDouble.of(28), NURSE))
                .tell(5.2, new SessionEvent.NasalDeviceGiven(2, "LA4411", OptionalDouble.of(28), NURSE))
                .observe(5.2)
                .breathe(0, until + 0.49, m -> 97, m -> 74)
                .cuff(39, 146, 90, 109)
                .tell(39.5, new SessionEvent.SedationScored(4, NURSE))
                .tell(41, new SessionEvent.AdverseEvent("Dissociation", NURSE))
                .cuff(60.5, 138, 86, 103);
        if (until > 100) {
            story.cuff(90, 132, 82, 99).cuff(119.5, 130, 80, 97);
        }
        return story.tell(until - 0.5, assess());
    }
}
