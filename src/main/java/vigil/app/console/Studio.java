package vigil.app.console;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigil.app.clinic.Demonstration;
import vigil.app.clinic.SimulatedRoom;
import vigil.app.pose.Frame;
import vigil.app.pose.Pose;
import vigil.device.DeviceLink;
import vigil.metric.Timestamp;
import vigil.session.AlarmQuery;
import vigil.session.LoggedAlarm;
import vigil.session.Session;
import vigil.session.SessionArchive;
import vigil.session.SessionFold;
import vigil.session.SessionId;
import vigil.session.SessionSummary;
import vigil.session.course.Course;
import vigil.session.course.PastSession;
import vigil.ui.control.Preferences;
import vigil.ui.history.SessionAlarms;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;
import vigil.ui.start.StartOffers;
import vigil.ui.theme.Theme;

/// Takes pictures of the real screens over simulated rooms, without a display. JavaFX is started once, headless.
///
/// Not for the FX thread; calls wait until the picture is taken.
public final class Studio {
    private final Demonstration rooms;
    private final SessionArchive archive;
    private final Path profiles;
    private final Timestamp now;

    /// @param now the moment the rooms have come to
    public Studio(Demonstration rooms, SessionArchive archive, Path profiles, Timestamp now) {
        this.rooms = rooms;
        this.archive = archive;
        this.profiles = profiles;
        this.now = now;
        Toolkit.startHeadlessOnce();
    }

    /// Takes a picture of a new console, in which hands have done what the pose says.
    ///
    /// @param language what the console speaks
    /// @param theme the look; a live patient is shown dark or at night
    /// @throws IllegalStateException if the pose's hands find something missing
    public BufferedImage take(Pose pose, Language language, Theme theme, Frame frame) {
        return Toolkit.call(() -> {
            Spoken.speak(Language.ENGLISH);
            HeldErrands errands = new HeldErrands();
            ConsoleScreens.Built built =
                    screens(pose, speaking(language), errands).build(Runnable::run);
            if (!built.desk().attendance().hasStaff()) {
                built.desk().operator().set("R. Okafor, RN");
            }
            Sitting sitting = new Sitting(built, errands, rooms.rooms().names(), sessions(), frame, now);
            sitting.settle();
            pose.hands().on(sitting);
            built.review()
                    .screen()
                    .ifPresent(review -> review.themeProperty().set(theme == Theme.LIGHT ? Theme.LIGHT : Theme.DARK));
            return built.shell().picture(theme, frame.width(), frame.height(), now);
        });
    }

    private static Preferences speaking(Language language) {
        Preferences shipped = Preferences.DEFAULT;
        return new Preferences(
                language, shipped.night(), shipped.reducedMotion(), shipped.textStep(), shipped.autoLock());
    }

    private ConsoleScreens screens(Pose pose, Preferences preferences, HeldErrands errands) {
        Map<String, List<DeviceLink>> links = new LinkedHashMap<>();
        for (SimulatedRoom room : rooms.simulatedRooms()) {
            links.put(room.name(), room.rig().links());
        }
        return new ConsoleScreens(
                rooms.rooms(),
                archive,
                this::alarms,
                StartOffers.SHIPPED.knowing(this::course),
                links,
                pose.plugged()::ports,
                new PictureBench(pose.plugged()),
                profiles,
                Path.of("."),
                pose.staffed() ? ExampleStaff.books() : StaffBooks.NONE,
                new ShownSettings(preferences, profiles),
                errands);
    }

    /// The newest first.
    private List<SessionId> sessions() {
        return archive.sessions().stream()
                .sorted(Comparator.comparingLong(SessionSummary::startWallMillis)
                        .reversed())
                .map(SessionSummary::id)
                .toList();
    }

    /// What this patient had before, newest first.
    private Course course(String reference) {
        List<PastSession> past = recorded().stream()
                .filter(s -> s.started().patient().reference().equals(reference) && s.isEnded())
                .sorted(Comparator.comparingLong((Session s) -> s.began().wallMillis())
                        .reversed())
                .map(PastSession::of)
                .toList();
        return new Course(Optional.empty(), past);
    }

    /// The alarms of what the rooms play, and played.
    private List<LoggedAlarm> alarms(AlarmQuery query) {
        return recorded().stream()
                .flatMap(session -> new SessionAlarms(session).find(query).stream())
                .sorted(Comparator.comparingLong((LoggedAlarm a) -> a.began().wallMillis())
                        .reversed())
                .toList();
    }

    private List<Session> recorded() {
        return archive.sessions().stream()
                .flatMap(s -> SessionFold.of(archive.entries(s.id())).stream())
                .toList();
    }
}
