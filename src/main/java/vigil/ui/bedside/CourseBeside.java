package vigil.ui.bedside;

import java.time.ZoneId;
import java.util.Optional;
import vigil.session.Session;
import vigil.session.SessionId;
import vigil.session.course.Course;
import vigil.ui.face.CourseFace;

/// The course of the patient whose session shows, looked up once for each session.
///
/// Thread rule: FX thread. It holds no node.
final class CourseBeside {
    private final CourseLookup lookup;
    private final ZoneId zone;
    private Optional<SessionId> wanted = Optional.empty();
    private Course course = Course.UNKNOWN;

    CourseBeside(CourseLookup lookup, ZoneId zone) {
        this.lookup = lookup;
        this.zone = zone;
    }

    /// What to say of the course beside this session; nothing until it was found.
    CourseFace of(Session session) {
        if (!wanted.equals(Optional.of(session.id()))) {
            wanted = Optional.of(session.id());
            course = Course.UNKNOWN;
            ask(session);
        }
        return CourseFace.of(session, course, zone);
    }

    /// An answer that comes after the screen has turned to another session is not taken.
    private void ask(Session session) {
        String reference = session.started().patient().reference();
        if (!reference.isEmpty()) {
            lookup.find(reference, found -> {
                if (wanted.equals(Optional.of(session.id()))) {
                    course = found;
                }
            });
        }
    }
}
