package vigil.session.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vigil.session.CoursePlace;
import vigil.session.Phase;
import vigil.session.SessionId;
import vigil.treatment.Modality;
import vigil.treatment.SeriesRule;
import vigil.treatment.TreatmentPreset;

/// Where the next session stands in a patient's course.
class CourseTest {
    // Requirement: SES-COURSE-1
    private static final Instant FIRST = Instant.parse("2026-11-02T12:00:00Z");
    private static final CoursePlan KETAMINE =
            CoursePlan.of("20377", TreatmentPreset.standard().of(Modality.IV));

    @Test
    void withoutAPlanNothingIsCounted() {
        assertEquals(Optional.empty(), new Course(Optional.empty(), sessions(3)).next(Modality.IV, false));
        assertEquals(Optional.empty(), Course.UNKNOWN.next(Modality.IV, false));
    }

    @Test
    void theNextSessionStandsAfterThoseThatWere() {
        assertEquals(place("induction", 1, 6), next(KETAMINE, 0));
        assertEquals(place("induction", 4, 6), next(KETAMINE, 3));
        assertEquals(place("induction", 6, 6), next(KETAMINE, 5));
        assertEquals(place("booster", 1, 0), next(KETAMINE, 6));
        assertEquals(place("booster", 5, 0), next(KETAMINE, 10));
    }

    @Test
    void esketamineGoesThroughThreeParts() {
        CoursePlan plan = CoursePlan.of("20377", TreatmentPreset.standard().of(Modality.INTRANASAL));
        assertEquals(new CoursePlace("weeks 1 to 4", 8, 8), plan.place(8));
        assertEquals(new CoursePlace("weeks 5 to 8", 1, 4), plan.place(9));
        assertEquals(new CoursePlace("from week 9", 3, 0), plan.place(15));
    }

    @Test
    void aSessionBeyondThePlannedOnesIsNumberedOn() {
        assertEquals(place("induction", 7, 6), next(plan(Optional.empty(), 0), 6));
    }

    @Test
    void sessionsGivenElsewhereCount() {
        assertEquals(place("induction", 6, 6), next(plan(Optional.empty(), 2), 3));
    }

    @Test
    void sessionsOfAnOlderCourseDoNotCount() {
        Instant third = FIRST.plus(Duration.ofDays(6));
        assertEquals(place("induction", 2, 6), next(plan(Optional.of(third), 0), 3));
    }

    @Test
    void sessionsWithoutADoseOrOfAnotherModalityDoNotCount() {
        List<PastSession> past = new ArrayList<>(sessions(2));
        past.add(session(7, Modality.IV, Optional.empty(), false));
        past.add(session(8, Modality.INTRANASAL, Optional.of(Duration.ZERO), false));
        assertEquals(place("induction", 3, 6), new Course(Optional.of(KETAMINE), past).next(Modality.IV, false));
        assertEquals(Optional.empty(), new Course(Optional.of(KETAMINE), past).next(Modality.INTRANASAL, false));
    }

    @Test
    void simulatedSessionsNeverCountWithRealOnes() {
        List<PastSession> past = new ArrayList<>(sessions(2));
        past.addFirst(session(5, Modality.IV, Optional.of(Duration.ofMinutes(40)), true));
        Course course = new Course(Optional.of(KETAMINE), past);
        assertEquals(place("induction", 3, 6), course.next(Modality.IV, false));
        assertEquals(place("induction", 2, 6), course.next(Modality.IV, true));
        assertEquals("s2", course.last(false).orElseThrow().session().value());
        assertEquals("s5", course.last(true).orElseThrow().session().value());
    }

    @Test
    void aPlanThatCannotBeIsRefusedInASentence() {
        assertEquals(
                "A course is planned for a patient's reference, and this one is empty.",
                refused(() -> new CoursePlan(" ", Modality.IV, KETAMINE.parts(), Optional.empty(), 0)));
        assertEquals(
                "A course has at least one part.",
                refused(() -> new CoursePlan("1", Modality.IV, List.of(), Optional.empty(), 0)));
        assertEquals(
                "Only the last part of a course may go on without an end, and \"booster\" is not.",
                refused(() -> new CoursePlan("1", Modality.IV, KETAMINE.parts().reversed(), Optional.empty(), 0)));
        assertEquals(
                "The part \"induction\" has no session.",
                refused(() -> new CoursePlan("1", Modality.IV, List.of(part(0)), Optional.empty(), 0)));
        assertEquals(
                "Fewer than no sessions cannot have been given elsewhere.", refused(() -> plan(Optional.empty(), -1)));
    }

    private static String refused(Runnable plan) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, plan::run).getMessage());
    }

    private static CoursePlan plan(Optional<Instant> from, int before) {
        return new CoursePlan("20377", Modality.IV, List.of(part(6)), from, before);
    }

    private static SeriesRule part(int sessions) {
        return new SeriesRule(
                "induction", OptionalInt.of(sessions), OptionalInt.empty(), OptionalInt.empty(), Duration.ofDays(3));
    }

    private static Optional<CoursePlace> next(CoursePlan plan, int past) {
        return new Course(Optional.of(plan), sessions(past)).next(Modality.IV, false);
    }

    private static Optional<CoursePlace> place(String series, int number, int of) {
        return Optional.of(new CoursePlace(series, number, of));
    }

    /// Newest first, three days apart.
    private static List<PastSession> sessions(int count) {
        List<PastSession> past = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            past.addFirst(session(i, Modality.IV, Optional.of(Duration.ofMinutes(40)), false));
        }
        return past;
    }

    private static PastSession session(int number, Modality modality, Optional<Duration> dosed, boolean simulated) {
        return new PastSession(
                new SessionId("s" + number),
                FIRST.plus(Duration.ofDays(3L * (number - 1))),
                modality,
                "Ketamine",
                Optional.empty(),
                OptionalDouble.of(42),
                dosed,
                Duration.ofMinutes(40),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(),
                Phase.ENDED,
                simulated);
    }
}
