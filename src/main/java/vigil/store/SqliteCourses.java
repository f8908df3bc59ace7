package vigil.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vigil.metric.Clock;
import vigil.session.SessionId;
import vigil.session.course.Course;
import vigil.session.course.CourseBook;
import vigil.session.course.CoursePlan;
import vigil.session.course.PlanVersion;

/// Every patient's course in the database: the plans from their table, what was given from the sessions' own logs. An
/// index finds a patient's sessions among all others.
///
/// Thread rule: any thread; each call opens a connection of its own. Every method throws [StoreException] if the
/// record cannot be read or written.
public final class SqliteCourses implements CourseBook {
    private static final String REFERENCE = "json_extract(e.payload, '$.patient.reference')";
    private static final String STARTS = " FROM session_event e";
    // Named, because SQLite by itself would read every entry; the condition word for word as the index has it.
    private static final String INDEXED = " INDEXED BY session_patient";
    private static final String ADD = """
            INSERT INTO course_plan (patient, version, content, made_by, wall_millis)
            VALUES (:patient, (SELECT coalesce(max(version), 0) + 1 FROM course_plan WHERE patient = :patient),
                    :content, :by, :wall)""";

    private final ClinicFile file;
    private final Clock clock;
    private final PastSessions sessions = new PastSessions();

    SqliteCourses(ClinicFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /// The courses of a data folder; without a record there, none.
    public static SqliteCourses of(Path dataDir, Clock clock) {
        return new SqliteCourses(new ClinicFile(new DataFolder(dataDir)), clock);
    }

    @Override
    public Course of(String reference) {
        if (reference.isBlank() || !file.isThere(Schema.SESSIONS)) {
            return Course.UNKNOWN;
        }
        boolean isIndexed = file.isThere(Schema.COURSES);
        return file.reading(handle -> new Course(
                isIndexed
                        ? CourseRows.of(handle, reference).stream()
                                .map(PlanVersion::plan)
                                .findFirst()
                        : Optional.empty(),
                ofPatient(handle, reference, isIndexed).stream()
                        .flatMap(id -> sessions.of(handle, id).stream())
                        .toList()));
    }

    @Override
    public List<String> references() {
        if (!file.isThere(Schema.SESSIONS)) {
            return List.of();
        }
        boolean isIndexed = file.isThere(Schema.COURSES);
        String planned = isIndexed ? " UNION SELECT patient FROM course_plan" : "";
        return file.reading(handle -> handle
                .createQuery("SELECT " + REFERENCE + starts(isIndexed) + " WHERE e.type = 'started' AND " + REFERENCE
                        + " <> ''" + planned + " ORDER BY 1")
                .mapTo(String.class)
                .stream()
                .distinct()
                .toList());
    }

    @Override
    public List<PlanVersion> plans(String reference) {
        return file.isThere(Schema.COURSES) ? file.reading(handle -> CourseRows.of(handle, reference)) : List.of();
    }

    @Override
    public void plan(CoursePlan plan, String by) {
        file.writing(handle -> handle.createUpdate(ADD)
                .bind("patient", plan.reference())
                .bind("content", CourseJson.write(plan))
                .bind("by", by.strip())
                .bind("wall", clock.now().wallMillis())
                .execute());
    }

    /// How SQLite would find the sessions of a patient, one step a line.
    List<String> queryPlan() {
        return file.reading(handle -> handle.createQuery("EXPLAIN QUERY PLAN " + ofPatient(true))
                .bind(0, "")
                .map((row, context) -> row.getString("detail"))
                .list());
    }

    private static List<SessionId> ofPatient(Handle handle, String reference, boolean isIndexed) {
        return handle.createQuery(ofPatient(isIndexed))
                .bind(0, reference)
                .map((row, context) -> new SessionId(row.getString(1)))
                .list();
    }

    private static String ofPatient(boolean isIndexed) {
        return "SELECT s.name" + starts(isIndexed) + " JOIN session s ON s.id = e.session WHERE e.type = 'started' AND "
                + REFERENCE + " = ? ORDER BY e.session DESC";
    }

    /// A record of an older Vigil has no index: the same is found, more slowly.
    private static String starts(boolean isIndexed) {
        return STARTS + (isIndexed ? INDEXED : "");
    }
}
