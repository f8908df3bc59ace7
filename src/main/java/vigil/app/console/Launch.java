package vigil.app.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vigil.app.clinic.DemoRoom;
import vigil.app.clinic.DeviceSpec;
import vigil.app.clinic.LiveClinic;
import vigil.app.clinic.ParkingIdle;
import vigil.app.clinic.PreferencesJson;
import vigil.app.clinic.RoomPlan;
import vigil.app.guard.Guarded;
import vigil.device.PortInfo;
import vigil.device.serial.SerialPorts;
import vigil.profile.LiveProfiles;
import vigil.ui.control.Preferences;

/// Opens the console, or what stands for it where there is no display.
///
/// @param live the profiles that can be used
/// @param profiles the folder they are read from
/// @param data the folder of the record
/// @param again how the guard starts this program once more
/// @param out is told what a person must know
public record Launch(LiveProfiles live, Path profiles, Path data, Guarded.Again again, PrintWriter out) {
    /// Long enough for some frames and some seconds of data.
    private static final Duration STARTED = Duration.ofSeconds(4);
    /// The console beats from its first moment; the process that listens comes once the screen is there.
    private static final Duration GUARD_AFTER = Duration.ofSeconds(3);

    /// Opens the console over these rooms.
    ///
    /// @return one sentence if it cannot be opened here; empty if it was
    public Optional<String> console(List<RoomPlan> rooms) {
        EarlyScreen.begin();
        // Opened while JavaFX starts.
        LiveClinic clinic = LiveClinic.named(rooms.stream().map(RoomPlan::name).toList(), data);
        Optional<String> impossible = EarlyScreen.await();
        if (impossible.isPresent()) {
            clinic.close();
            return impossible;
        }
        Console console = Console.over(clinic, profiles, data);
        // Profiles are read and devices opened while the screens are built.
        clinic.watch(bound(rooms), live);
        Guarded guarded = Guarded.start(data, again, clinic.vitals(), clinic::tellAll, clinic.clock(), GUARD_AFTER);
        console.open(() -> {
            guarded.end();
            clinic.close();
        });
        return Optional.empty();
    }

    /// Devices that were given by the number of a port are held by their adapters: after replugging, the number may be
    /// another room's device (clinical facts, hazard H7).
    private List<RoomPlan> bound(List<RoomPlan> rooms) {
        if (rooms.stream().allMatch(RoomPlan::isSimulated)) {
            return rooms;
        }
        List<PortInfo> present = new SerialPorts().list();
        List<RoomPlan> bound =
                rooms.stream().map(room -> room.boundToAdapters(present)).toList();
        for (int i = 0; i < rooms.size(); i++) {
            for (int j = 0; j < rooms.get(i).devices().size(); j++) {
                DeviceSpec said = rooms.get(i).devices().get(j);
                DeviceSpec meant = bound.get(i).devices().get(j);
                if (!said.equals(meant)) {
                    out.println(rooms.get(i).name() + ": " + said.device() + " is held by its adapter, " + meant.port()
                            + ".");
                }
            }
        }
        out.flush();
        return bound;
    }

    /// Opens the console over simulated rooms; without a display, runs the demonstration into a folder.
    ///
    /// @return one sentence if it cannot be done; empty if it was
    public Optional<String> demonstration() {
        if (!Toolkit.hasDisplay()) {
            return withoutDisplay();
        }
        Optional<String> missing = EarlyScreen.await();
        if (missing.isPresent()) {
            return missing;
        }
        LiveClinic clinic = LiveClinic.demonstration(DemoRoom.wall(), live, data);
        Console.open(clinic, profiles, data, clinic::close);
        return Optional.empty();
    }

    /// Opens the console over one simulated room without a display, for as long as a start takes: what the JVM notes
    /// down of it makes every later start quicker. The record is there already, as it is at every start but the
    /// first.
    public void rehearseStart() {
        Toolkit.startHeadless();
        List<DeviceSpec> devices = List.of(DeviceSpec.parse("berrymed-pm6750@sim:calm"));
        List<RoomPlan> rooms = bound(List.of(new RoomPlan("Room 1", devices, 1)));
        try (LiveClinic before = LiveClinic.open(rooms, live, data)) {
            // The first page was read long ago.
            before.settings().put(PreferencesJson.KEY, PreferencesJson.write(Preferences.DEFAULT), "");
        }
        LiveClinic clinic = LiveClinic.named(List.of("Room 1"), data);
        Console console = Console.over(clinic, profiles, data);
        clinic.watch(rooms, live);
        Guarded.start(data, again, clinic.vitals(), clinic::tellAll, clinic.clock(), Duration.ofHours(1))
                .end();
        console.open(clinic::close);
        new ParkingIdle().idle(STARTED);
    }

    /// True once a window was opened: then the process lives until it is closed.
    public static boolean isConsoleOpen() {
        return Console.isOpen();
    }

    private Optional<String> withoutDisplay() {
        Path folder = demoFolder();
        out.println("There is no display: the demonstration runs without a screen, many times faster than real time.");
        out.flush();
        try {
            new HeadlessDemo(live.current(), profiles, folder, out).run();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("The demonstration cannot be written to " + folder + ": " + e.getMessage() + ".");
        }
    }

    /// In a checkout `target/demo`, elsewhere `vigil-demo` beside the person who asked.
    private static Path demoFolder() {
        return Files.isRegularFile(Path.of("pom.xml")) ? Path.of("target", "demo") : Path.of("vigil-demo");
    }
}
