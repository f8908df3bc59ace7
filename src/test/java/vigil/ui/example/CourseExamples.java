package vigil.ui.example;

import static vigil.ui.example.ExampleClinic.NOW;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import vigil.metric.CuffResult;
import vigil.metric.Measurement;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.monitor.CuffStatus;
import vigil.monitor.RoomSnapshot;
import vigil.session.AdverseGrade;
import vigil.session.Patient;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEvent;
import vigil.treatment.Dose;
import vigil.treatment.Modality;
import vigil.treatment.Scale;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// Room 1 at other points of other courses: ready, paused, in an emergency, with nasal devices, by hand.
public final class CourseExamples {
    private static final Duration FRESH = Duration.ofMillis(400);
    private static final String BY = SessionStory.BY;

    private CourseExamples() {}

    /// The example clinic with another room 1.
    public static ExampleRooms with(RoomSnapshot room1) {
        ExampleRooms rooms = ExampleClinic.rooms();
        rooms.publish(room1);
        return rooms;
    }

    /// Authorised; the infusion can start.
    public static RoomSnapshot ready() {
        SessionStory story = before(90);
        return room(story.authorised(-1.5), 9 * 60);
    }

    /// Paused after 15 minutes, for two.
    public static RoomSnapshot paused() {
        SessionStory story = before(-17 * 60).authorised(-1.5);
        story.dose(new Dose("Ketamine", OptionalDouble.of(39), Modality.IV))
                .breathe(0, 16.9, m -> 97, m -> 76)
                .cuff(10, 151, 92, 111)
                .tell(10.3, new SessionEvent.SedationScored(5, BY))
                .tell(15, new SessionEvent.DosePaused("Nausea", BY));
        return room(story, 3 * 60);
    }

    /// Two readings of the infusion that nobody scored.
    public static Session unscored() {
        return before(-32 * 60)
                .authorised(-1.5)
                .dose(new Dose("Ketamine", OptionalDouble.of(39), Modality.IV))
                .cuff(10, 151, 92, 111)
                .cuff(20, 148, 90, 109)
                .session();
    }

    /// An emergency 44 seconds old; the infusion runs on.
    public static RoomSnapshot emergency() {
        SessionStory story = ExampleClinic.story1();
        story.tell(31.2 - 44 / 60.0, new SessionEvent.PhaseEntered(Phase.EMERGENCY, BY));
        return room(story, 60);
    }

    /// Adverse events of every kind, one of them serious.
    public static RoomSnapshot adverse() {
        SessionStory story = ExampleClinic.story1();
        long dizziness = entry(story, "Dizziness");
        long nausea = entry(story, "Nausea");
        story.tell(23, detail(dizziness, AdverseGrade.MILD, false, story.at(13.8), story.at(21), ""))
                .tell(23.4, detail(nausea, AdverseGrade.MODERATE, false, story.at(22.1), null, "Head raised"))
                .tell(26, new SessionEvent.AdverseEvent("Chest pain", BY));
        story.tell(
                        26.2,
                        detail(
                                entry(story, "Chest pain"),
                                AdverseGrade.SEVERE,
                                true,
                                story.at(25.8),
                                story.at(28),
                                "Clinician at the bedside"))
                .tell(28.4, new SessionEvent.AdverseEvent("Paraesthesia, hypoaesthesia", BY))
                .tell(30.4, new SessionEvent.Scored(Scale.DISSOCIATION, 4, List.of(), BY))
                .tell(30.5, new SessionEvent.Scored(Scale.CADSS6, 7, List.of(1, 2, 1, 1, 0, 2), BY))
                .tell(30.6, new SessionEvent.Scored(Scale.NAUSEA, 3, List.of(), BY));
        return room(story, 9 * 60);
    }

    /// One nasal device of two given three minutes ago; no cuff can be started from here.
    public static RoomSnapshot nasal() {
        SessionStory story = nasalStory(3);
        return byHand(story);
    }

    /// The observation after two nasal devices, 38 minutes after the first; the pressure measured by hand.
    public static RoomSnapshot nasalObserved() {
        SessionStory story = nasalStory(38).device(5.2, 2, "").observe(5.2).breathe(3, 38, m -> 96, m -> 72);
        story.tell(20.4, new SessionEvent.CuffTaken(hand(story.at(20.4), 138, 84), BY))
                .tell(20.8, new SessionEvent.SedationScored(4, BY))
                .tell(25, new SessionEvent.AdverseEvent("Dissociation", BY));
        return byHand(story);
    }

    /// An intramuscular dose 50 minutes ago, further dose authorised.
    public static RoomSnapshot further() {
        var plan = TreatmentPlan.of(TreatmentPreset.standard().of(Modality.IM)).withMilligrams(OptionalDouble.of(50));
        SessionStory story = new SessionStory("Room 1", ExampleClinic.alma(), plan, ago(50 * 60), 13);
        story.breathe(-12, 50, m -> 97, m -> 74)
                .cuff(-10, 122, 75, 91)
                .cuff(-8, 124, 77, 93)
                .baseline(123, 76, 92);
        story.authorised(-1)
                .dose(new Dose("Ketamine", OptionalDouble.of(50), Modality.IM))
                .observe(0);
        story.cuff(10, 134, 82, 99)
                .cuff(20, 139, 84, 102)
                .cuff(30, 136, 82, 100)
                .cuff(41, 131, 80, 97);
        story.tell(41.3, new SessionEvent.SedationScored(5, BY));
        story.tell(
                49,
                new SessionEvent.Authorised(
                        "Dr H. Lindt", "", List.of(), OptionalDouble.of(97), OptionalDouble.of(74), BY));
        return room(story, 60);
    }

    /// Whether the patient may leave is being looked at.
    public static RoomSnapshot leaving() {
        SessionStory story = before(-95 * 60).authorised(-1.5);
        story.dose(new Dose("Ketamine", OptionalDouble.of(39), Modality.IV))
                .breathe(0, 95, m -> 97, m -> 74)
                .cuff(30, 146, 90, 108)
                .observe(40)
                .cuff(55, 138, 84, 101)
                .cuff(90, 128, 80, 96)
                .tell(90.4, new SessionEvent.SedationScored(5, BY))
                .tell(94, new SessionEvent.PhaseEntered(Phase.DISCHARGE_ASSESSMENT, BY));
        return room(story, 10 * 60);
    }

    /// Alma Marsh before her dose, which is `after` seconds away (or, negative, was).
    private static SessionStory before(int after) {
        SessionStory story =
                SessionStory.checkedIn("Room 1", ExampleClinic.alma(), ExampleClinic.infusion(39), ago(-after), 28.5);
        story.tell(-20, new SessionEvent.CheckAnswered("body.weight", "78", BY))
                .tell(-13.2, new SessionEvent.PhaseEntered(Phase.BASELINE, BY));
        return story.breathe(-13, -1.6, m -> 97, m -> 73)
                .cuff(-11.4, 128, 79, 96)
                .cuff(-8.1, 126, 77, 94)
                .baseline(127, 78, 95)
                .tell(-2.5, new SessionEvent.SedationScored(5, BY));
    }

    private static SessionStory nasalStory(int minutes) {
        var plan = ExampleClinic.nasalPlan(2).withMilligrams(OptionalDouble.of(56));
        SessionStory story =
                new SessionStory("Room 1", new Patient("20455", "Lea Koch", null), plan, ago(minutes * 60 - 12), 14);
        story.breathe(-13, 2.7, m -> 97, m -> 68)
                .cuff(-11, 130, 80, 97)
                .cuff(-9, 132, 82, 99)
                .baseline(131, 81, 98)
                .tell(-8.5, new SessionEvent.SedationScored(5, BY));
        return story.authorised(-1)
                .dose(new Dose("Esketamine", OptionalDouble.of(56), Modality.INTRANASAL))
                .device(0, 1, "A1234");
    }

    private static CuffResult hand(Timestamp at, int systolic, int diastolic) {
        return new CuffResult(
                at, Measurement.BY_HAND, systolic, diastolic, OptionalInt.empty(), OptionalInt.of(72), List.of());
    }

    private static RoomSnapshot room(SessionStory story, int dueSeconds) {
        var session = story.session();
        return new SnapshotBuilder("Room 1", NOW)
                .session(session)
                .value(Metric.SPO2, 97, FRESH)
                .value(Metric.PULSE_RATE, 74, FRESH)
                .cuff(session.cuffResults(), Duration.ofMinutes(10), Duration.ofSeconds(dueSeconds))
                .build();
    }

    private static RoomSnapshot byHand(SessionStory story) {
        var session = story.session();
        var results = session.cuffResults();
        return new SnapshotBuilder("Room 1", NOW)
                .session(session)
                .value(Metric.SPO2, 96, FRESH)
                .value(Metric.PULSE_RATE, 70, FRESH)
                .cuff(new CuffStatus(
                        results,
                        Optional.of(results.getLast()),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Duration.ZERO,
                        Optional.empty(),
                        false,
                        0))
                .build();
    }

    private static long entry(SessionStory story, String what) {
        return story.session().charting().adverseEvents().stream()
                .filter(e -> e.what().equals(what))
                .findFirst()
                .orElseThrow()
                .entry();
    }

    private static SessionEvent detail(
            long entry,
            AdverseGrade grade,
            boolean serious,
            Timestamp onset,
            @org.jspecify.annotations.Nullable Timestamp ended,
            String action) {
        return new SessionEvent.AdverseEventDetailed(
                entry, Optional.of(grade), serious, Optional.of(onset), Optional.ofNullable(ended), action, BY);
    }

    private static Timestamp ago(int seconds) {
        return NOW.plus(Duration.ofSeconds(-seconds));
    }
}
