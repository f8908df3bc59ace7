package vigil.ui.example;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vigil.alarm.AlarmPreset;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.monitor.CuffStatus;
import vigil.monitor.Oximeters;
import vigil.monitor.RoomSnapshot;
import vigil.session.CoursePlace;
import vigil.session.Patient;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEvent;
import vigil.session.SessionId;
import vigil.treatment.Check;
import vigil.treatment.CheckKind;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// Rooms before their dose: Nora Lind as in the design's start picture, and every other state of that screen.
public final class StartExamples {
    /// 14:33:05 on the picture's day.
    public static final Timestamp NOW = new Timestamp(
            300_000_000_000_000L, Instant.parse("2026-11-24T14:33:05Z").toEpochMilli());

    /// Minute 0 of the stories, 14:22:00; the sessions are opened at 14:08:00.
    private static final Timestamp ZERO = NOW.plus(Duration.ofSeconds(-665));

    private static final double END = 11.05;
    private static final Duration FRESH = Duration.ofMillis(400);
    private static final String NURSE = "R. Okafor";

    private StartExamples() {}

    /// The picture: all is answered, and the baseline of 146/92 needs a clinician's reason.
    public static RoomSnapshot softStop() {
        return room(measured(answered(nora(Modality.IV)), 148, 93, 144, 91).session())
                .build();
    }

    /// The patient is expected.
    public static RoomSnapshot scheduled() {
        return room(new SessionStory(ZERO, started(Modality.IV, lind(), Phase.SCHEDULED)).session())
                .build();
    }

    /// Half of the check-in is answered; nothing is measured yet.
    public static RoomSnapshot checkIn() {
        SessionStory story = nora(Modality.IV)
                .tell(-13, answer("identity.name", "yes"))
                .tell(-10, answer(Check.WEIGHT, "78"))
                .tell(-9, answer("fasting.solids", "2026-11-24T11:05"))
                .tell(-8.5, answer("contraindication.psychosis", "no"))
                .tell(-8.4, answer("contraindication.hypertension", "no"))
                .tell(-8.2, answer("caution.pregnancy", "yes"));
        return room(story.session()).build();
    }

    /// One reading of two.
    public static RoomSnapshot measuring() {
        return room(nora(Modality.IV)
                        .tell(-2, new SessionEvent.PhaseEntered(Phase.BASELINE, NURSE))
                        .breathe(-1, END, m -> 97, m -> 78)
                        .cuff(0.67, 128, 79, 96)
                        .session())
                .build();
    }

    /// A hard stop: an arteriovenous malformation (GV-6).
    public static RoomSnapshot hardStop() {
        return room(measured(answered(nora(Modality.IV)), 128, 79, 126, 77)
                        .tell(9, answer("contraindication.avm", "yes"))
                        .session())
                .build();
    }

    /// Nothing stands against the dose; nobody has authorised it.
    public static RoomSnapshot toAuthorise() {
        return room(measured(answered(nora(Modality.IV)), 128, 79, 126, 77).session())
                .build();
    }

    /// Authorised in spite of the baseline: the infusion can start.
    public static RoomSnapshot ready() {
        return room(authorise(
                                measured(answered(nora(Modality.IV)), 148, 93, 144, 91),
                                "Usual for her, 148/90 last time")
                        .session())
                .build();
    }

    /// Nasal esketamine, two devices, authorised.
    public static RoomSnapshot nasal() {
        return room(authorise(measured(answered(nora(Modality.INTRANASAL)), 128, 79, 126, 77), "")
                        .session())
                .build();
    }

    /// An injection, authorised.
    public static RoomSnapshot intramuscular() {
        return room(authorise(measured(answered(nora(Modality.IM)), 128, 79, 126, 77), "")
                        .session())
                .build();
    }

    /// A room whose devices are not there; its cuff cannot be started from here.
    public static RoomSnapshot noOximeter() {
        Session session = answered(nora(Modality.IV))
                .tell(0, new SessionEvent.PhaseEntered(Phase.BASELINE, NURSE))
                .session();
        return new SnapshotBuilder("Room 6", NOW)
                .session(session)
                .cuff(CuffStatus.NONE)
                .noLinks()
                .build();
    }

    /// Two oximeters, of which nobody has chosen one.
    public static RoomSnapshot twoOximeters() {
        String second = "nonin-df8@/dev/ttyUSB3";
        return room(measured(answered(nora(Modality.IV)), 128, 79, 126, 77).session())
                .link("Wrist oximeter", second, vigil.device.LinkState.LIVE, "")
                .oximeters(new Oximeters(
                        List.of(SessionStory.OXIMETER, second), Optional.of(SessionStory.OXIMETER), false))
                .build();
    }

    /// The longest words that may come.
    public static RoomSnapshot longestWords() {
        Patient patient = new Patient(
                "PT-2026-0004711-B",
                "Maximiliana Bartholomea Featherstonehaugh-Cholmondeley",
                LocalDate.of(1938, 9, 30));
        SessionStory story = new SessionStory(ZERO, started(Modality.INTRANASAL, patient, Phase.CHECK_IN))
                .tell(-9, answer("escort.name", "Bartholomew Featherstonehaugh-Cholmondeley, her brother"))
                .tell(-9, answer("contraindication.hypertension", "yes"))
                .tell(-9, answer("contraindication.haemorrhage", "yes"))
                .tell(-9, answer("contraindication.allergy", "yes"))
                .tell(-8, answer("fasting.nasal", "2026-11-24T14:05"));
        return room(story.session()).build();
    }

    /// The clinic with that room in the place of its own.
    public static ExampleRooms rooms(RoomSnapshot room) {
        ExampleRooms rooms = ExampleClinic.rooms();
        rooms.publish(room);
        return rooms;
    }

    private static SnapshotBuilder room(Session session) {
        SnapshotBuilder builder = new SnapshotBuilder("Room 6", NOW).session(session);
        if (session.phase().isMonitored()) {
            builder.value(Metric.SPO2, 97, FRESH).value(Metric.PULSE_RATE, 78, FRESH);
        }
        return builder.cuff(session.cuffResults(), Duration.ofMinutes(2), Duration.ofMinutes(2));
    }

    private static SessionStory nora(Modality modality) {
        return new SessionStory(ZERO, started(modality, lind(), Phase.CHECK_IN));
    }

    private static Patient lind() {
        return new Patient("20466", "Nora Lind", LocalDate.of(1991, 1, 30));
    }

    private static SessionEvent.Started started(Modality modality, Patient patient, Phase first) {
        return new SessionEvent.Started(
                new SessionId("20261124-140800-Room-6"),
                "Room 6",
                patient,
                plan(modality),
                AlarmPreset.STANDARD.limits(),
                List.of(SessionStory.OXIMETER, SessionStory.MONITOR),
                false,
                "test",
                List.of(),
                TreatmentPreset.standard(),
                Optional.of(new CoursePlace("induction", 4, 6)),
                first);
    }

    private static TreatmentPlan plan(Modality modality) {
        TreatmentPlan usual = TreatmentPlan.of(TreatmentPreset.standard().of(modality));
        return switch (modality) {
            case IV -> usual.withMilligrams(OptionalDouble.of(39));
            case IM, ORAL -> usual.withMilligrams(OptionalDouble.of(50));
            case INTRANASAL ->
                new TreatmentPlan(
                        modality,
                        usual.drug(),
                        OptionalDouble.of(56),
                        OptionalDouble.empty(),
                        2,
                        usual.planned(),
                        usual.observation(),
                        usual.cadence());
        };
    }

    private static SessionEvent answer(String check, String answer) {
        return new SessionEvent.CheckAnswered(check, answer, NURSE);
    }

    /// Every check answered so that nothing stands in the way.
    private static SessionStory answered(SessionStory story) {
        Session session = story.session();
        double minute = -12.5;
        for (Check check : session.treatment().checks(session.plan().modality())) {
            if (check.group().isBeforeDose()) {
                story.tell(minute, answer(check.id(), wished(check)));
                minute += 0.4;
            }
        }
        return story;
    }

    private static String wished(Check check) {
        return switch (check.id()) {
            case Check.WEIGHT -> "78";
            case "body.sex" -> "female";
            case "fasting.solids" -> "2026-11-24T07:05";
            case "escort.name" -> "Tom Lind";
            case "escort.phone" -> "+44 7700 900118";
            default ->
                check.kind() == CheckKind.CONFIRM
                        ? "yes"
                        : check.kind() == CheckKind.HOURS_SINCE ? "2026-11-24T09:30" : "no";
        };
    }

    /// Two readings at 14:22:40 and 14:29:10, a baseline, MOAA/S 5 and a heard sound.
    private static SessionStory measured(SessionStory story, int sys1, int dia1, int sys2, int dia2) {
        return story.tell(0, new SessionEvent.PhaseEntered(Phase.BASELINE, NURSE))
                .breathe(0.1, END, m -> 97, m -> 78)
                .cuff(0.6667, sys1, dia1, (sys1 + 2 * dia1) / 3)
                .cuff(7.1667, sys2, dia2, (sys2 + 2 * dia2) / 3)
                .tell(
                        7.17,
                        new SessionEvent.BaselineSet(new vigil.session.Baseline(
                                (sys1 + sys2 + 1) / 2, (dia1 + dia2 + 1) / 2, (sys1 + sys2 + 2 * dia1 + 2 * dia2) / 6)))
                .tell(8, new SessionEvent.SedationScored(5, NURSE))
                .tell(9.33, new SessionEvent.SoundTested(true, NURSE));
    }

    private static SessionStory authorise(SessionStory story, String reason) {
        return story.tell(
                        10.5,
                        new SessionEvent.Authorised(
                                "Dr M. Iyer", reason, List.of(), OptionalDouble.of(97), OptionalDouble.of(78), NURSE))
                .tell(10.5, new SessionEvent.PhaseEntered(Phase.READY, NURSE));
    }
}
