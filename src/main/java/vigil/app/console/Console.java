package vigil.app.console;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javafx.stage.Stage;
import vigil.app.clinic.LiveClinic;
import vigil.app.clinic.PortByAddress;
import vigil.app.clinic.Version;
import vigil.device.serial.SerialPorts;
import vigil.store.PresetBook;
import vigil.store.PresetKind;
import vigil.ui.settings.AboutFacts;
import vigil.ui.shell.Screen;
import vigil.ui.start.StartOffers;

/// The window over a running clinic. Closing it stops the clinic in order.
final class Console {
    private static volatile boolean open;

    private final LiveClinic clinic;
    private final ExecutorService background = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("background-", 1).daemon().factory());

    private final Future<ConsoleScreens.Built> built;

    private Console(LiveClinic clinic, Path profiles, Path data) {
        this.clinic = clinic;
        built = Toolkit.begin(() -> build(profiles, data));
    }

    /// Opens the window over rooms that are watched and returns; see [#open(Runnable)].
    ///
    /// @param profiles the folder of profiles
    /// @param data the folder of the record; exported sessions go into a folder in it
    static void open(LiveClinic clinic, Path profiles, Path data, Runnable stop) {
        over(clinic, profiles, data).open(stop);
    }

    /// Begins to build the screens over a clinic whose rooms have names, and returns: they are laid out unseen while
    /// the rooms' devices are made ready.
    static Console over(LiveClinic clinic, Path profiles, Path data) {
        return new Console(clinic, profiles, data);
    }

    /// Shows the screens, now that the rooms are watched, and returns; the FX thread keeps the process alive until the
    /// window is closed.
    ///
    /// @param stop puts everything in order when the process ends by the will of a person
    void open(Runnable stop) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(stop));
        open = true;
        ConsoleScreens.Built screens = Toolkit.await(built);
        Toolkit.call(() -> {
            show(screens);
            return true;
        });
        SpareMemory.giveBackFromNowOn();
    }

    /// True once a window was opened in this process.
    static boolean isOpen() {
        return open;
    }

    private ConsoleScreens.Built build(Path profiles, Path data) {
        SerialPorts ports = new SerialPorts();
        ConsoleScreens screens = new ConsoleScreens(
                clinic.rooms(),
                clinic.archive(),
                clinic.alarmLog(),
                new StartOffers(clinic.presets(), clinic::testSound)
                        .treating(clinic.treatments())
                        .knowing(clinic.courses()::of),
                clinic.links(),
                ports,
                new LiveBench(clinic, PortByAddress.ofThisMachine()),
                profiles,
                data.resolve("exports"),
                StaffBooks.of(clinic.staff(), clinic.audit()),
                settings(profiles, data),
                background);
        ConsoleScreens.Built made = screens.build(Toolkit.fx());
        ConsoleWindow.prepare(made.shell().root());
        return made;
    }

    private void show(ConsoleScreens.Built screens) {
        Stage stage = ConsoleWindow.reveal();
        stage.setOnCloseRequest(event -> {
            if (!screens.shell().mayClose(stage::hide)) {
                event.consume();
            }
        });
        FirstVital first = new FirstVital(clinic.rooms(), () -> screens.shell().current() == Screen.ROOMS);
        screens.shell().follow(clinic.clock(), frame -> {
            clinic.screen().ran(frame);
            first.accept(frame);
        });
    }

    private KeptSettings settings(Path profiles, Path data) {
        return new KeptSettings(
                clinic.settings(),
                List.of(
                        PresetBook.of(PresetKind.ALARM, data, clinic.clock()),
                        PresetBook.of(PresetKind.TREATMENT, data, clinic.clock())),
                new AboutFacts(
                        Version.text(),
                        data.toAbsolutePath().toString(),
                        data.resolve("exports").toAbsolutePath().toString(),
                        profiles.toAbsolutePath().toString()));
    }
}
