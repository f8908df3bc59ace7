package vigil.ui.review;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vigil.alarm.PresetShelf;
import vigil.metric.Timestamp;
import vigil.session.SessionArchive;
import vigil.session.SessionFold;
import vigil.session.SessionId;
import vigil.session.course.Course;
import vigil.ui.control.Errands;
import vigil.ui.face.TimeText;
import vigil.ui.language.Texts;

/// What review shows: the list of sessions, and the one that is open. It reads the archive in the background and never
/// makes the screen wait.
///
/// Thread rule: FX thread; the archive is read by `background`, results come back through `fx`.
public final class ReviewModel {
    private static final Texts TEXTS = Texts.of(ReviewModel.class);

    private static final Duration RELOAD = Duration.ofSeconds(5);

    private final SessionArchive archive;
    private final TimeText time;
    private final SessionExport export;
    private final Errands errands;
    private final SessionShelf shelf;
    private final RehearsalModel rehearsal;
    private final CourseModel course;
    private final BesideModel beside;
    private final ReadOnlyObjectWrapper<Optional<ReviewedSession>> opened =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private @Nullable SessionId wanted;
    private @Nullable Timestamp loaded;
    private boolean loading;
    private Bookmarks bookmarks = new Bookmarks();

    /// @param presets those that can be rehearsed
    /// @param courses every patient's course, by reference; asked in the background
    /// @param background runs what reads the record
    /// @param fx runs what touches the properties; `Platform::runLater` in the application
    public ReviewModel(
            SessionArchive archive,
            PresetShelf presets,
            Function<String, Course> courses,
            SessionExport export,
            TimeText time,
            Executor background,
            Executor fx) {
        this.course = new CourseModel(courses, archive, time.zone(), background, fx);
        this.beside = new BesideModel(archive, background, fx);
        this.rehearsal = new RehearsalModel(archive, presets, background, fx);
        this.archive = archive;
        this.export = export;
        this.time = time;
        this.errands = new Errands(background, fx);
        this.shelf = new SessionShelf(archive, time, errands);
    }

    /// The recorded sessions that match the search, newest first.
    public ReadOnlyObjectProperty<List<SessionLine>> sessionsProperty() {
        return shelf.shown();
    }

    /// The session that is open; empty while the list shows.
    public ReadOnlyObjectProperty<Optional<ReviewedSession>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// The last thing worth saying: where an export went, or what could not be read. Empty if there is nothing.
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// What is looked for in the list.
    public StringProperty searchProperty() {
        return shelf.search();
    }

    /// True if the record has sessions at all, whatever the search hides.
    public boolean hasSessions() {
        return !shelf.isEmpty();
    }

    /// What other limits would have done in the open session.
    RehearsalModel rehearsal() {
        return rehearsal;
    }

    /// The course of the open session.
    CourseModel course() {
        return course;
    }

    /// The session beside the open one.
    BesideModel beside() {
        return beside;
    }

    /// The bookmarks of all sessions.
    Bookmarks bookmarks() {
        return bookmarks;
    }

    /// Takes these bookmarks, so that they outlive it.
    public ReviewModel keeping(Bookmarks kept) {
        bookmarks = kept;
        return this;
    }

    /// How times are written.
    public TimeText time() {
        return time;
    }

    /// Reads the list anew.
    public void refresh() {
        shelf.read(() -> loading = false, this::failed);
    }

    /// Opens a session.
    public void open(SessionId id) {
        wanted = id;
        beside.close();
        notice.set("");
        load(id);
    }

    /// Back to the list.
    public void close() {
        wanted = null;
        beside.close();
        opened.set(Optional.empty());
        refresh();
    }

    /// Brings the list, or a session that runs, up to date every 5 s. Called only while the screen shows.
    public void pulse(Timestamp now) {
        SessionId id = wanted;
        boolean isFirst = loaded == null;
        if (loaded != null && now.since(loaded).compareTo(RELOAD) < 0) {
            return;
        }
        loaded = now;
        if (id == null) {
            refresh();
        } else if (!isFirst
                && !loading
                && opened.get().filter(r -> !r.session().isEnded()).isPresent()) {
            load(id);
        }
    }

    private void load(SessionId id) {
        loading = true;
        errands.run(
                () -> SessionFold.of(archive.entries(id)).map(s -> ReviewedSession.of(s, time)),
                found -> loaded(id, found),
                this::failed);
    }

    private void loaded(SessionId id, Optional<ReviewedSession> found) {
        loading = false;
        if (!id.equals(wanted)) {
            return;
        }
        if (found.isEmpty()) {
            notice.set(TEXTS.say("notice.no.session", id));
        } else {
            opened.set(found);
            found.ifPresent(r -> {
                rehearsal.opened(r.session());
                course.opened(r.session());
            });
        }
    }

    /// Writes the open session to a file.
    public void export(SessionExport.Form form, SessionExport.Naming naming) {
        opened.get().ifPresent(r -> {
            notice.set(TEXTS.say("export.writing", TEXTS.say("export." + form.name())));
            Errands.tell(export.write(r.session(), form, naming), errands.fx(), notice::set);
        });
    }

    private void failed(RuntimeException e) {
        loading = false;
        notice.set(TEXTS.say("notice.unreadable", Errands.why(e)));
    }
}
