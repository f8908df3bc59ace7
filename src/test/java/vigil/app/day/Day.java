package vigil.app.day;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vigil.app.clinic.Clinic;
import vigil.app.clinic.HandClock;
import vigil.app.clinic.LinkMaker;
import vigil.app.clinic.PortByAddress;
import vigil.app.clinic.PreferencesJson;
import vigil.app.clinic.SystemClock;
import vigil.app.clinic.Takeover;
import vigil.app.console.DayScreens;
import vigil.device.DeviceLink;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.profile.LiveProfiles;
import vigil.session.Patient;
import vigil.session.SessionRecorder;
import vigil.staff.Role;
import vigil.staff.StaffRegister;
import vigil.store.DurableListener;
import vigil.store.SessionStore;
import vigil.ui.control.Preferences;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;
import vigil.ui.shell.ConsoleShell;
import vigil.ui.theme.Theme;

/// A day at the console: rooms, database and window over one clock that the story moves.
///
/// Confined to the test's thread; it goes to the FX thread by itself.
final class Day implements AutoCloseable {
    static final String NURSE = "R. Okafor, RN";
    static final String OTHER_NURSE = "J. Lind, RN";
    static final String CLINICIAN = "Dr M. Iyer";
    /// Everybody's, so that stories read easily.
    static final String PIN = "2718";

    /// Of the pictures, px.
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    /// Of the window, px: large enough for the full composition, and not too large for JavaFX's headless screen of 1000
    /// by 1000.
    private static final int WINDOW_WIDTH = 1640;
    private static final int WINDOW_HEIGHT = 924;
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 24, 7, 40);
    /// Four rounds a second, as [vigil.app.clinic.SimulatedRoom] does.
    private static final Duration ROUND = Duration.ofMillis(250);
    /// How often the screen is drawn while nobody does anything: often enough for what it times itself.
    private static final Duration GLANCE = Duration.ofSeconds(20);
    /// Read once: they are the same all day.
    private static final LiveProfiles PROFILES = new LiveProfiles(Path.of("hardware-profiles"));

    private final Path data;
    private final HandClock clock;
    private final SessionStore store;
    private final SessionRecorder recorder;
    private final LinkMaker maker;
    private final Clinic clinic = new Clinic();
    private final Map<String, Chair> chairs = new LinkedHashMap<>();
    private final Map<String, List<DeviceLink>> links = new LinkedHashMap<>();
    private final StringBuilder played = new StringBuilder();
    private Optional<ConsoleShell> shell = Optional.empty();
    private Optional<Stage> stage = Optional.empty();

    private Day(Path data, Timestamp now) {
        this.data = data;
        this.clock = new HandClock(now);
        this.store = SessionStore.open(data);
        this.recorder = new UnhurriedRecorder(store.recorder(SystemClock.fresh(), DurableListener.NONE), clock);
        this.maker = new LinkMaker(PROFILES, PortByAddress.ofThisMachine(), clock, atMost -> {});
    }

    /// A console that nobody has set up yet.
    static Day first(Path data) {
        Timestamp morning = new Timestamp(
                1_000_000_000_000_000L,
                MORNING.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        return new Day(data, morning);
    }

    /// A console that is in use, with its people.
    static Day usual(Path data) {
        Day day = first(data);
        day.people();
        Preferences shipped = Preferences.DEFAULT;
        // Without movement, so that a picture never shows a sheet on its way.
        day.store
                .settings(day.clock)
                .put(
                        PreferencesJson.KEY,
                        PreferencesJson.write(new Preferences(
                                shipped.language(), shipped.night(), true, shipped.textStep(), shipped.autoLock())),
                        "L. Brandt");
        return day;
    }

    /// The clinic's people are entered.
    Day people() {
        StaffRegister staff = store.staff(clock);
        staff.add("L. Brandt", Set.of(Role.ADMINISTRATOR), PIN, "");
        staff.add(NURSE, Set.of(Role.NURSE), PIN, "L. Brandt");
        staff.add(OTHER_NURSE, Set.of(Role.NURSE), PIN, "L. Brandt");
        staff.add(CLINICIAN, Set.of(Role.CLINICIAN), PIN, "L. Brandt");
        return this;
    }

    /// A room in which nobody sits.
    Day room(String name) {
        add(new Chair(name, "calm", Duration.ZERO, maker, recorder, clock));
        return this;
    }

    /// A room in which a colleague treats a patient who is well.
    Day room(String name, Patient patient, int until) {
        return room(name, patient, "calm", Duration.ZERO, Duration.ofSeconds(until));
    }

    /// A room in which a colleague treats somebody: the usual infusion begins at minute 12.
    ///
    /// @param scenario what happens, put off by `later`
    /// @param until what the colleague does up to then, from the session's beginning; later nobody does anything
    Day room(String name, Patient patient, String scenario, Duration later, Duration until) {
        Chair chair = new Chair(name, scenario, later, maker, recorder, clock);
        chair.treat(patient, until.toSeconds());
        add(chair);
        return this;
    }

    private void add(Chair chair) {
        clinic.add(chair.name(), chair.rig().monitor(), chair.rig()::submit);
        links.put(chair.name(), chair.rig().links());
        chairs.put(chair.name(), chair);
    }

    /// Time goes by before anybody looks.
    Day begun(Duration ago) {
        goesOn(ago);
        return this;
    }

    /// Opens the console's window.
    Nurse opens() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("JavaFX does not start", e);
        }
        fx(() -> {
            Spoken.speak(Language.ENGLISH);
            ConsoleShell built = DayScreens.of(clinic, links, store, clock, data, this::play);
            shell = Optional.of(built);
            Scene scene = new Scene(built.root(), WINDOW_WIDTH, WINDOW_HEIGHT);
            Theme.DARK.install(scene);
            Stage window = new Stage(StageStyle.UNDECORATED);
            window.setScene(scene);
            window.setX(0);
            window.setY(0);
            window.show();
            window.requestFocus();
            stage = Optional.of(window);
            return true;
        });
        passes(ROUND);
        return new Nurse(this, new Hands(stage.orElseThrow()));
    }

    /// Time goes by; nobody does anything, and the console is looked at now and then.
    void passes(Duration time) {
        Duration left = time;
        while (left.isPositive()) {
            Duration next = left.compareTo(GLANCE) < 0 ? left : GLANCE;
            goesOn(next);
            pulse();
            left = left.minus(next);
        }
    }

    /// Time goes by, and nobody looks at the console.
    void goesOn(Duration time) {
        Timestamp end = clock.now().plus(time);
        while (clock.now().isBefore(end)) {
            clock.advance(ROUND);
            chairs.values().forEach(Chair::step);
        }
    }

    private void pulse() {
        fx(() -> {
            shell().pulse(clock.now());
            layOut();
            return true;
        });
    }

    /// As the window's next frame would: hands must find everything in its place.
    private void layOut() {
        Parent root = shell().root();
        root.resize(root.getScene().getWidth(), root.getScene().getHeight());
        root.applyCss();
        root.layout();
    }

    /// The room as the screens see it.
    RoomSnapshot snapshot(String room) {
        return clinic.snapshot(room);
    }

    Timestamp now() {
        return clock.now();
    }

    ConsoleShell shell() {
        return shell.orElseThrow(() -> new IllegalStateException("the console is not open"));
    }

    /// The rooms whose alarm sound was tested, one after the other.
    String played() {
        return played.toString();
    }

    /// Keeps a picture of the console as it stands.
    void picture(String name) {
        Path file = Path.of("target", "stories", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(fx(() -> shell().picture(Theme.DARK, WIDTH, HEIGHT, clock.now())), "png", file.toFile());
            pulse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends the day and opens its record.
    DayRecord record() {
        close();
        return DayRecord.of(data);
    }

    /// The console dies in the middle of everything; another one starts over the same record, some time later.
    ///
    /// @param rooms that it watches, with patients who are well
    Day diesAndComesBack(Duration gap, String... rooms) {
        close();
        Day next = new Day(data, clock.now().plus(gap));
        for (String room : rooms) {
            Chair chair = new Chair(room, "calm", Duration.ZERO, next.maker, next.recorder, next.clock);
            Takeover.resume(chair.rig(), room, next.store, next.recorder, next.clock.now());
            next.add(chair);
        }
        return next;
    }

    /// Closes the window and makes durable what was recorded. The sessions are not ended.
    @Override
    public void close() {
        stage.ifPresent(window -> {
            fx(() -> {
                // With nothing left to draw: JavaFX's headless window must not vanish under its own frame.
                window.getScene().setRoot(new Pane());
                Spoken.speak(Language.ENGLISH);
                return true;
            });
            WaitForAsyncUtils.waitForFxEvents();
            fx(() -> {
                window.hide();
                return true;
            });
        });
        stage = Optional.empty();
        store.close();
    }

    private Optional<String> play(String room) {
        played.append(room);
        return Optional.empty();
    }

    /// Does something on the FX thread: a scene graph is read nowhere else, as its bounds are worked out while it is.
    static <T> T fx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, task);
    }
}
