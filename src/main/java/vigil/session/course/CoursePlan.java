package vigil.session.course;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vigil.session.CoursePlace;
import vigil.treatment.Modality;
import vigil.treatment.ModalityRules;
import vigil.treatment.SeriesRule;

/// What series of sessions is planned for a patient: its parts in order, for example six of induction, then boosters.
///
/// Thread rule: immutable.
///
/// @param reference the clinic's own number or code of the patient; never empty
/// @param parts at least one; the last may go on without an end
/// @param from sessions that began earlier belong to an older course; empty if every session of the patient counts
/// @param before how many sessions of this course were given elsewhere, so that no log here tells of them
public record CoursePlan(
        String reference, Modality modality, List<SeriesRule> parts, Optional<Instant> from, int before) {

    /// @throws IllegalArgumentException saying what is wrong, in one sentence
    public CoursePlan {
        parts = List.copyOf(parts);
        if (reference.isBlank()) {
            throw new IllegalArgumentException("A course is planned for a patient's reference, and this one is empty.");
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A course has at least one part.");
        }
        if (before < 0) {
            throw new IllegalArgumentException("Fewer than no sessions cannot have been given elsewhere.");
        }
        for (SeriesRule part : parts) {
            check(part, part == parts.getLast());
        }
    }

    private static void check(SeriesRule part, boolean isLast) {
        if (part.name().isBlank()) {
            throw new IllegalArgumentException("A part of a course has a name.");
        }
        if (part.sessions().isEmpty() && !isLast) {
            throw new IllegalArgumentException(
                    "Only the last part of a course may go on without an end, and \"" + part.name() + "\" is not.");
        }
        if (part.sessions().orElse(1) < 1) {
            throw new IllegalArgumentException("The part \"" + part.name() + "\" has no session.");
        }
    }

    /// What the rules of a modality begin a plan with; every session of the patient counts.
    public static CoursePlan of(String reference, ModalityRules rules) {
        return new CoursePlan(reference, rules.modality(), rules.series(), Optional.empty(), 0);
    }

    /// Where the session of that number stands, 1 for the first of the whole course. A session beyond the planned ones
    /// stands in the last part, with a number above its count.
    public CoursePlace place(int session) {
        int left = session;
        for (SeriesRule part : parts) {
            int count = part.sessions().orElse(Integer.MAX_VALUE);
            if (left <= count || part == parts.getLast()) {
                return new CoursePlace(part.name(), left, part.sessions().orElse(0));
            }
            left -= count;
        }
        throw new IllegalStateException("a plan has at least one part");
    }
}
