package vigil.ui.review;

import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vigil.session.Session;
import vigil.session.SessionArchive;
import vigil.session.course.Course;

/// The course of the open session, read in the background so that the session shows at once.
///
/// Thread rule: FX thread; the record is read by `background`, results come back through `fx`.
final class CourseModel {
    private final Function<String, Course> courses;
    private final SessionArchive archive;
    private final ZoneId zone;
    private final Executor background;
    private final Executor fx;
    private final ReadOnlyObjectWrapper<CourseStrip> strip = new ReadOnlyObjectWrapper<>(CourseStrip.NONE);
    private String wanted = "";

    CourseModel(
            Function<String, Course> courses, SessionArchive archive, ZoneId zone, Executor background, Executor fx) {
        this.courses = courses;
        this.archive = archive;
        this.zone = zone;
        this.background = background;
        this.fx = fx;
    }

    ReadOnlyObjectProperty<CourseStrip> strip() {
        return strip.getReadOnlyProperty();
    }

    /// A session was opened, or has more entries: reads its course. One that cannot be read is shown as none; the
    /// session itself tells what is wrong with the record.
    void opened(Session session) {
        String key = session.id() + " " + session.entries();
        if (key.equals(wanted)) {
            return;
        }
        if (!wanted.startsWith(session.id() + " ")) {
            strip.set(CourseStrip.NONE);
        }
        wanted = key;
        background.execute(() -> {
            CourseStrip found = read(session);
            fx.execute(() -> {
                if (key.equals(wanted)) {
                    strip.set(found);
                }
            });
        });
    }

    private CourseStrip read(Session session) {
        try {
            return CourseStrip.of(session, courses, archive, zone);
        } catch (RuntimeException e) {
            return CourseStrip.NONE;
        }
    }
}
