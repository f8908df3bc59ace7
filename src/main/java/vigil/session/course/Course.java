package vigil.session.course;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vigil.session.CoursePlace;
import vigil.treatment.Modality;

/// A patient's course: what is planned, and what was.
///
/// Thread rule: immutable.
///
/// @param plan the newest plan; empty if nobody planned
/// @param past every session of the patient that is over, newest first
public record Course(Optional<CoursePlan> plan, List<PastSession> past) {
    // Requirement: SES-COURSE-1
    /// Of somebody without a reference: nothing is planned, nothing is known.
    public static final Course UNKNOWN = new Course(Optional.empty(), List.of());

    public Course {
        past = List.copyOf(past);
    }

    /// Where the patient's next session stands; empty if none of that modality is planned.
    ///
    /// @param simulated true for a session of simulated devices: those count among themselves
    public Optional<CoursePlace> next(Modality modality, boolean simulated) {
        return plan.filter(p -> p.modality() == modality)
                .map(p -> p.place(p.before() + counted(modality, simulated).size() + 1));
    }

    /// The sessions that count in the course, newest first: of that modality, with a dose, since the course began.
    /// Simulated sessions never count with a patient's real ones.
    public List<PastSession> counted(Modality modality, boolean simulated) {
        Instant from = plan.flatMap(CoursePlan::from).orElse(Instant.MIN);
        return past.stream()
                .filter(s -> s.isDosed() && s.modality() == modality && s.simulated() == simulated)
                .filter(s -> !s.start().isBefore(from))
                .toList();
    }

    /// The newest session in which a dose was given, to be seen beside a live one; of any modality.
    public Optional<PastSession> last(boolean simulated) {
        return past.stream()
                .filter(s -> s.isDosed() && s.simulated() == simulated)
                .findFirst();
    }
}
