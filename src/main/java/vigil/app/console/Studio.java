package vigil.app.console;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import vigil.app.clinic.Demonstration;
import vigil.app.clinic.SimulatedRoom;
import vigil.device.DeviceLink;
import vigil.metric.Timestamp;
import vigil.session.AlarmQuery;
import vigil.session.LoggedAlarm;
import vigil.session.SessionArchive;
import vigil.session.SessionId;
import vigil.ui.bedside.BedsideSheet;
import vigil.ui.history.SessionAlarms;
import vigil.ui.shell.Screen;
import vigil.ui.start.StartOffers;
import vigil.ui.theme.Theme;

/// Takes pictures of the real screens over simulated rooms, without a display. JavaFX is started once, headless.
///
/// Not for the FX thread; calls wait until the picture is taken.
public final class Studio {
    /// The screens that can be asked for by name.
    public enum Subject {
        wall,
        bedside,
        limits,
        alarms,
        review,
        technician,
        start,
        arriving,
        waiting,
        leaving
    }

    private static boolean started;

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
        startToolkit();
    }

    /// Takes a picture.
    ///
    /// @param theme the look; a live patient is shown dark or at night
    /// @param file a PNG file; its folder is made if it is not there
    /// @throws IOException if the file cannot be written
    public void take(Subject subject, Theme theme, int width, int height, Path file) throws IOException {
        ConsoleScreens.Built built = Toolkit.call(() -> screens().build(Runnable::run));
        BufferedImage picture = Toolkit.call(() -> {
            pose(subject, built);
            if (subject == Subject.review) {
                built.review().themeProperty().set(theme);
            }
            return built.shell().picture(theme, width, height, now);
        });
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        ImageIO.write(picture, "png", file.toFile());
    }

    private void pose(Subject subject, ConsoleScreens.Built built) {
        String first = rooms.rooms().names().getFirst();
        built.desk().operator().set("R. Okafor, RN");
        switch (subject) {
            case wall -> built.shell().show(Screen.ROOMS);
            case bedside, arriving, waiting, leaving -> built.shell().openRoom(first);
            case limits -> open(first, BedsideSheet.LIMITS, built);
            case alarms -> open(first, BedsideSheet.ALARMS, built);
            case start -> built.shell().openRoom(rooms.rooms().names().getLast());
            case review -> {
                SessionId session =
                        rooms.rooms().snapshot(first).session().orElseThrow().id();
                built.review().open(session);
                built.shell().show(Screen.REVIEW);
            }
            case technician -> built.shell().show(Screen.DEVICES);
        }
    }

    private void open(String room, BedsideSheet sheet, ConsoleScreens.Built built) {
        built.shell().openRoom(room);
        built.shell().pulse(now);
        built.shell().openSheet(sheet);
    }

    private ConsoleScreens screens() {
        Map<String, List<DeviceLink>> links = new LinkedHashMap<>();
        for (SimulatedRoom room : rooms.simulatedRooms()) {
            links.put(room.name(), room.rig().links());
        }
        return new ConsoleScreens(
                rooms.rooms(),
                archive,
                this::alarms,
                StartOffers.SHIPPED,
                links,
                List::of,
                Bench.NONE,
                profiles,
                Path.of("."),
                StaffBooks.NONE,
                Runnable::run);
    }

    /// The alarms of what the rooms play.
    private List<LoggedAlarm> alarms(AlarmQuery query) {
        return rooms.rooms().names().stream()
                .flatMap(room -> rooms.rooms().snapshot(room).session().stream())
                .flatMap(session -> new SessionAlarms(session).find(query).stream())
                .sorted(Comparator.comparingLong((LoggedAlarm a) -> a.began().wallMillis())
                        .reversed())
                .toList();
    }

    private static synchronized void startToolkit() {
        if (!started) {
            Toolkit.startHeadless();
            started = true;
        }
    }
}
