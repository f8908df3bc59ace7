package vigil.app.command;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vigil.session.CoursePlace;
import vigil.session.course.Course;
import vigil.session.course.CoursePlan;
import vigil.session.course.PastSession;
import vigil.session.course.PlanVersion;
import vigil.treatment.SeriesRule;

/// Courses as aligned tables, for people: times as on the clock of this place.
final class CourseTable {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneId.systemDefault());
    private static final String NONE = "-";

    private CourseTable() {}

    /// One line a patient.
    static void all(List<String> references, Function<String, Course> courses, PrintWriter out) {
        if (references.isEmpty()) {
            out.println("No session has a patient's reference, and no course is planned.");
            return;
        }
        TextTable.print(
                List.of("PATIENT", "PLANNED", "DOSED", "LAST", "NEXT"),
                references.stream()
                        .map(reference -> line(reference, courses.apply(reference)))
                        .toList(),
                out);
    }

    private static List<String> line(String reference, Course course) {
        List<PastSession> dosed = course.past().stream()
                .filter(s -> s.isDosed() && !s.simulated())
                .toList();
        return List.of(
                reference,
                course.plan().map(CourseTable::words).orElse(NONE),
                String.valueOf(dosed.size()),
                dosed.stream().findFirst().map(s -> DAY.format(s.start())).orElse(NONE),
                next(course).map(CoursePlace::words).orElse(NONE));
    }

    /// The plan, every session, and what comes next.
    static void one(String reference, Course course, List<PlanVersion> plans, PrintWriter out) {
        out.println("Patient " + reference);
        plans.stream().findFirst().ifPresentOrElse(p -> out.println(planned(p)), () -> out.println("No plan."));
        next(course).ifPresent(place -> out.println("Next: " + place.words()));
        if (course.past().isEmpty()) {
            out.println("No session is over.");
            return;
        }
        TextTable.print(
                List.of("SESSION", "START", "COURSE", "MODALITY", "DOSE", "PEAK", "SPO2", "ADVERSE", "ENDED", ""),
                course.past().stream().map(CourseTable::row).toList(),
                out);
    }

    private static Optional<CoursePlace> next(Course course) {
        return course.plan().flatMap(plan -> course.next(plan.modality(), false));
    }

    private static String planned(PlanVersion version) {
        CoursePlan plan = version.plan();
        return "Planned: " + words(plan)
                + plan.from()
                        .map(day -> ", counted from " + TIME.format(day) + " on")
                        .orElse("")
                + (plan.before() == 0 ? "" : ", " + plan.before() + " given elsewhere") + " (version "
                + version.version() + ", " + TIME.format(Instant.ofEpochMilli(version.wallMillis())) + ", "
                + (version.by().isEmpty() ? "not signed in" : version.by()) + ")";
    }

    /// `IV: induction 6, booster`.
    private static String words(CoursePlan plan) {
        return plan.modality().words() + ": "
                + plan.parts().stream().map(CourseTable::words).collect(Collectors.joining(", "));
    }

    private static String words(SeriesRule part) {
        return part.name()
                + (part.sessions().isPresent() ? " " + part.sessions().getAsInt() : "");
    }

    private static List<String> row(PastSession s) {
        return List.of(
                s.session().value(),
                TIME.format(s.start()),
                s.place().map(CoursePlace::words).orElse(NONE),
                s.modality().words(),
                dose(s),
                s.peakSystolic().isPresent() && s.peakDiastolic().isPresent()
                        ? s.peakSystolic().getAsInt() + "/" + s.peakDiastolic().getAsInt()
                        : NONE,
                s.lowestSaturation().isPresent()
                        ? String.valueOf(s.lowestSaturation().getAsInt())
                        : NONE,
                s.adverseEvents().isEmpty() ? NONE : String.join(", ", s.adverseEvents()),
                s.ended().words(),
                s.simulated() ? "SIMULATED" : "");
    }

    private static String dose(PastSession s) {
        if (!s.isDosed()) {
            return "no dose";
        }
        String amount = s.milligrams().isPresent() ? " " + number(s.milligrams().getAsDouble()) + " mg" : "";
        return s.drug() + amount + (s.isStoppedEarly() ? ", stopped early" : "");
    }

    /// `42`, `37.5`.
    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
