package vigil.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.session.CoursePlace;
import vigil.session.EveryEvent;
import vigil.session.SessionId;
import vigil.session.course.Course;
import vigil.session.course.CoursePlan;
import vigil.session.course.PastSession;
import vigil.session.course.PlanVersion;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPreset;

/// Courses in a real database: plans kept for ever, sessions found by their patient.
class SqliteCoursesTest {
    private static final CoursePlan PLAN =
            CoursePlan.of("20377", TreatmentPreset.standard().of(Modality.IV));

    @TempDir
    private Path dir = Path.of("");

    private SqliteCourses courses = SqliteCourses.of(dir, () -> EveryEvent.START);

    @BeforeEach
    void open() {
        courses = SqliteCourses.of(dir, () -> EveryEvent.START);
    }

    @Test
    void withoutARecordNothingIsKnown() {
        assertEquals(Course.UNKNOWN, courses.of("20377"));
        assertEquals(List.of(), courses.references());
        assertEquals(List.of(), courses.plans("20377"));
    }

    @Test
    void theNewestPlanCountsAndEveryOtherIsKept() {
        CoursePlan later = new CoursePlan(
                "20377", Modality.IV, PLAN.parts(), Optional.of(Instant.parse("2026-11-01T00:00:00Z")), 2);
        courses.plan(PLAN, "R. Okafor");
        courses.plan(later, " Dr M. Iyer ");
        assertEquals(Optional.of(later), courses.of("20377").plan());
        long now = EveryEvent.START.wallMillis();
        assertEquals(
                List.of(new PlanVersion(later, 2, "Dr M. Iyer", now), new PlanVersion(PLAN, 1, "R. Okafor", now)),
                courses.plans("20377"));
        assertEquals(Optional.empty(), courses.of("20378").plan());
    }

    @Test
    void thePatientsSessionsAreFoundAmongOthersNewestFirst() {
        record("s1", "20377", 97);
        record("s2", "20378", 96);
        record("s3", "20377", 91);
        Course course = courses.of("20377");
        assertEquals(
                List.of("s3", "s1"),
                course.past().stream().map(s -> s.session().value()).toList());
        PastSession last = course.past().getFirst();
        assertEquals(OptionalInt.of(91), last.lowestSaturation());
        assertEquals(OptionalInt.of(171), last.peakSystolic());
        assertEquals(List.of("Nausea"), last.adverseEvents());
        assertEquals(List.of("20377", "20378"), courses.references());
    }

    @Test
    void aPatientOfOnlyAPlanIsListedAndOneWithoutAReferenceIsNot() {
        courses.plan(PLAN, "");
        record("s1", "", 97);
        assertEquals(List.of("20377"), courses.references());
        assertEquals(Course.UNKNOWN, courses.of(""));
    }

    @Test
    void theNextSessionIsCountedFromTheRecord() {
        courses.plan(PLAN, "");
        record("s1", "20377", 97);
        record("s2", "20377", 97);
        assertEquals(
                Optional.of(new CoursePlace("induction", 3, 6)),
                courses.of("20377").next(Modality.IV, false));
    }

    @Test
    void aSessionThatStillRunsIsNotOfThePast() {
        Recordings.record(
                dir,
                new SessionId("s1"),
                CourseSessions.log(new SessionId("s1"), "20377", 97).subList(0, 4));
        assertEquals(List.of(), courses.of("20377").past());
    }

    @Test
    void aDamagedSessionDoesNotHideTheOthers() {
        record("s1", "20377", 97);
        record("s2", "20377", 96);
        edit("UPDATE session_event SET payload = '{}' WHERE session = 2 AND type = 'dose'");
        assertEquals(
                List.of("s1"),
                courses.of("20377").past().stream()
                        .map(s -> s.session().value())
                        .toList());
    }

    @Test
    void aDamagedPlanIsPassedOverAndNamedByTheCheck() {
        courses.plan(PLAN, "");
        courses.plan(PLAN, "");
        edit("UPDATE course_plan SET content = '{\"modality\":\"TEA\"}' WHERE version = 2");
        assertEquals(Optional.of(PLAN), courses.of("20377").plan());
        Verdict.Broken broken = assertInstanceOf(Verdict.Broken.class, RecordCheck.of(dir));
        assertEquals(
                "The plan of the course of 20377, version 2, cannot be used: \"modality\" is \"TEA\", which is no"
                        + " Modality.",
                broken.sentence());
    }

    @Test
    void noPlanCanBeChangedOrRemoved() {
        courses.plan(PLAN, "");
        try (Handle handle =
                Jdbi.create("jdbc:sqlite:" + dir.resolve("vigil.db")).open()) {
            assertThrows(JdbiException.class, () -> handle.execute("UPDATE course_plan SET made_by = 'x'"));
            assertThrows(JdbiException.class, () -> handle.execute("DELETE FROM course_plan"));
        }
    }

    @Test
    void thePatientIsFoundThroughTheIndex() {
        record("s1", "20377", 97);
        String plan = String.join("; ", courses.queryPlan());
        assertTrue(plan.contains("SEARCH e USING INDEX session_patient"), plan);
    }

    @Test
    void thePatientsOfAnOlderRecordAreFoundToo() throws IOException {
        for (int schema : List.of(1, 2)) {
            Path old = Files.createDirectory(dir.resolve("old" + schema));
            try (InputStream in = SqliteCoursesTest.class.getResourceAsStream("released/schema-" + schema + ".db")) {
                Files.copy(Objects.requireNonNull(in), old.resolve("vigil.db"));
            }
            SqliteCourses found = SqliteCourses.of(old, () -> EveryEvent.START);
            assertEquals(List.of("K-1042"), found.references());
            assertEquals(1, found.of("K-1042").past().size());
            assertEquals(List.of(), found.plans("K-1042"));
        }
    }

    /// The record of a year: what one patient had must be found without reading what the others had.
    @Test
    void aPatientIsFoundAmongTwoHundredSessions() {
        try (SessionStore store = SessionStore.open(dir);
                SqliteSink sink = new SqliteSink(Jdbi.create(Connections.writing(dir.resolve("vigil.db"))))) {
            for (int i = 0; i < 200; i++) {
                SessionId id = new SessionId("s" + i);
                sink.write(CourseSessions.log(id, "P" + i % 40, 97).stream()
                        .map(entry -> new Waiting(id, entry))
                        .toList());
            }
            assertEquals(
                    5, store.courses(() -> EveryEvent.START).of("P7").past().size());
            assertEquals(40, store.courses(() -> EveryEvent.START).references().size());
        }
    }

    private void record(String session, String patient, int saturation) {
        SessionId id = new SessionId(session);
        Recordings.record(dir, id, CourseSessions.log(id, patient, saturation));
    }

    private void edit(String sql) {
        try (Handle handle =
                Jdbi.create("jdbc:sqlite:" + dir.resolve("vigil.db")).open()) {
            handle.execute("DROP TRIGGER session_event_is_never_changed");
            handle.execute("DROP TRIGGER course_plan_is_never_changed");
            handle.execute(sql);
        }
    }
}
