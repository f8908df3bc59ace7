package vigil.app.console;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import vigil.alarm.PresetShelf;
import vigil.app.clinic.DemoRoom;
import vigil.app.clinic.Demonstration;
import vigil.app.clinic.SystemClock;
import vigil.app.pose.Frame;
import vigil.app.pose.Pose;
import vigil.app.pose.Poses;
import vigil.metric.Clock;
import vigil.metric.Timestamp;
import vigil.profile.ProfileCatalog;
import vigil.report.PdfReport;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.store.DurableListener;
import vigil.store.SessionStore;
import vigil.store.SqliteRecorder;
import vigil.ui.language.Language;
import vigil.ui.theme.Theme;

/// The demonstration where there is no display: a whole session, as fast as the machine can, recorded as a
/// real one; then the report of it, and pictures of the screens.
final class HeadlessDemo {
    private final ProfileCatalog catalog;
    private final Path profiles;
    private final Path folder;
    private final PrintWriter out;

    /// @param profiles the folder that the catalog was read from
    /// @param folder where everything goes
    /// @param out is told what was left where
    HeadlessDemo(ProfileCatalog catalog, Path profiles, Path folder, PrintWriter out) {
        this.catalog = catalog;
        this.profiles = profiles;
        this.folder = folder;
        this.out = out;
    }

    /// @throws IOException if the folder cannot be written
    void run() throws IOException {
        Files.createDirectories(folder);
        Clock clock = SystemClock.fresh();
        try (SessionStore store = SessionStore.open(folder.resolve("data"))) {
            wholeSession(store, clock);
            wall(store, clock);
        }
        out.println("The demonstration is in " + folder.toAbsolutePath() + ".");
        out.flush();
    }

    private void wholeSession(SessionStore store, Clock clock) throws IOException {
        Timestamp began = clock.now();
        SqliteRecorder recorder = store.recorder(clock, DurableListener.NONE);
        Demonstration rooms = new Demonstration(List.of(DemoRoom.wholeSession()), catalog, recorder, began);
        Session session = rooms.rooms().snapshot("Room 1").session().orElseThrow();
        say(session, clock.now().secondsSince(began));
        rooms.close();
        // The review reads what was recorded, so all of it must be there.
        recorder.close();
        report(store.archive().entries(session.id()));
        Studio studio = new Studio(rooms, store.archive(), profiles, began);
        picture(studio, "review", Theme.LIGHT, "review.png");
    }

    private void say(Session session, double took) {
        out.printf(
                Locale.ROOT,
                "A session of %d minutes ran in %.1f s (%.0f times real time): %d entries, %d alarms.%n",
                session.lasted().toMinutes(),
                took,
                session.lasted().toMillis() / 1000.0 / took,
                session.entries(),
                session.alarms().size());
    }

    private void wall(SessionStore store, Clock clock) throws IOException {
        Timestamp now = clock.now();
        SqliteRecorder recorder = store.recorder(clock, DurableListener.NONE);
        try (Demonstration rooms = new Demonstration(DemoRoom.wall(), catalog, recorder, now)) {
            Studio studio = new Studio(rooms, store.archive(), profiles, now);
            picture(studio, "wall", Theme.DARK, "wall.png");
            picture(studio, "bedside", Theme.DARK, "bedside.png");
        }
    }

    private void report(List<SessionEntry> log) throws IOException {
        Path file = folder.resolve("session.pdf");
        try (OutputStream pdf = Files.newOutputStream(file)) {
            PdfReport.write(log, PresetShelf.shipped(), pdf);
        }
        out.println("Report: " + file.toAbsolutePath());
    }

    private void picture(Studio studio, String screen, Theme theme, String name) throws IOException {
        Path file = folder.resolve(name);
        Pose pose = Poses.named(screen, Optional.empty());
        ImageIO.write(studio.take(pose, Language.ENGLISH, theme, Frame.FULL), "png", file.toFile());
        out.println("Picture of the " + screen + ": " + file.toAbsolutePath());
    }
}
