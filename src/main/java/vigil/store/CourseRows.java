package vigil.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigil.session.course.CoursePlan;
import vigil.session.course.PlanVersion;

/// Reads the plans of courses from their table.
final class CourseRows {
    private static final Logger LOG = LoggerFactory.getLogger(CourseRows.class);
    private static final String COLUMNS = "SELECT patient, version, content, made_by, wall_millis FROM course_plan";

    private record Stored(String patient, int version, String content, String by, long wallMillis) {
        static Stored of(ResultSet row) throws SQLException {
            return new Stored(row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getLong(5));
        }
    }

    private CourseRows() {}

    /// Every plan of a patient that can be read, newest first. One that cannot is left out with a warning, so that it
    /// does not hide the others; `vigil verify` names it.
    static List<PlanVersion> of(Handle handle, String patient) {
        Query query = handle.createQuery(COLUMNS + " WHERE patient = ? ORDER BY version DESC")
                .bind(0, patient);
        return decode(query, e -> LOG.warn("{}", e.getMessage()));
    }

    /// What is wrong with the plans; empty if nothing is.
    static Optional<String> damage(Handle handle) {
        List<String> problems = new ArrayList<>();
        decode(
                handle.createQuery(COLUMNS + " ORDER BY patient, version"),
                e -> problems.add(String.valueOf(e.getMessage())));
        return problems.stream().findFirst();
    }

    private static List<PlanVersion> decode(Query query, Consumer<BadPayload> bad) {
        List<PlanVersion> plans = new ArrayList<>();
        for (Stored row : query.map((result, context) -> Stored.of(result)).list()) {
            try {
                CoursePlan plan = CourseJson.read(row.patient(), row.content());
                plans.add(new PlanVersion(plan, row.version(), row.by(), row.wallMillis()));
            } catch (BadPayload e) {
                bad.accept(new BadPayload("The plan of the course of " + row.patient() + ", version " + row.version()
                        + ", cannot be used: " + e.getMessage() + "."));
            }
        }
        return plans;
    }
}
