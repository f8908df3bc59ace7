package vigil.ui.review;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vigil.session.Session;
import vigil.session.SessionArchive;
import vigil.session.SessionFold;
import vigil.session.SessionId;
import vigil.session.course.Course;
import vigil.session.course.PastSession;

/// The sessions of the open session's course, oldest first, at most six.
///
/// Thread rule: immutable.
///
/// @param sessions what the row shows
/// @param earlier how many older ones it leaves out
public record CourseStrip(List<CourseSession> sessions, int earlier) {
    /// Nobody's course: a patient without an ID, or a session alone.
    public static final CourseStrip NONE = new CourseStrip(List.of(), 0);

    private static final int MOST = 6;

    public CourseStrip {
        sessions = List.copyOf(sessions);
    }

    /// The last session before the open one; empty if the open one is the first.
    Optional<SessionId> before() {
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).isOpen()) {
                return Optional.of(sessions.get(i - 1).id());
            }
        }
        return Optional.empty();
    }

    /// Reads the course around a session. Takes some time for each session: call it off the FX thread.
    ///
    /// @param courses every patient's course, by reference
    static CourseStrip of(Session open, Function<String, Course> courses, SessionArchive archive, ZoneId zone) {
        String reference = open.started().patient().reference();
        if (reference.isEmpty()) {
            return NONE;
        }
        boolean simulated = open.started().simulated();
        List<SessionId> ids =
                new ArrayList<>(courses.apply(reference).counted(open.plan().modality(), simulated).reversed().stream()
                        .map(PastSession::session)
                        .toList());
        if (!ids.contains(open.id())) {
            ids.add(open.id());
        }
        int at = ids.indexOf(open.id());
        int from = Math.clamp(at - MOST + 1L, 0, Math.max(0, ids.size() - MOST));
        List<CourseSession> shown = new ArrayList<>();
        for (int i = from; i < Math.min(ids.size(), from + MOST); i++) {
            SessionId id = ids.get(i);
            int number = i + 1;
            boolean isOpen = id.equals(open.id());
            (isOpen ? java.util.Optional.of(open) : SessionFold.of(archive.entries(id)))
                    .ifPresent(s -> shown.add(CourseSession.of(s, number, isOpen, zone)));
        }
        return new CourseStrip(shown, from);
    }
}
