package vigil.app.console;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.stage.Stage;
import vigil.app.clinic.LiveClinic;
import vigil.app.clinic.PortByAddress;
import vigil.app.clinic.Version;
import vigil.device.serial.SerialPorts;
import vigil.store.PresetBook;
import vigil.store.PresetKind;
import vigil.ui.settings.AboutFacts;
import vigil.ui.start.StartOffers;

/// The window over a running clinic. Closing it stops the clinic in order.
final class Console {
    private static volatile boolean open;

    private final LiveClinic clinic;
    private final ExecutorService background = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("background-", 1).daemon().factory());

    private Console(LiveClinic clinic) {
        this.clinic = clinic;
    }

    /// Opens the window and returns; the FX thread keeps the process alive until it is closed.
    ///
    /// @param profiles the folder of profiles
    /// @param data the folder of the record; exported sessions go into a folder in it
    /// @param stop puts everything in order when the process ends by the will of a person
    static void open(LiveClinic clinic, Path profiles, Path data, Runnable stop) {
        Console console = new Console(clinic);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(stop));
        open = true;
        Toolkit.call(() -> {
            console.show(profiles, data);
            return true;
        });
        SpareMemory.giveBackFromNowOn();
    }

    /// True once a window was opened in this process.
    static boolean isOpen() {
        return open;
    }

    private void show(Path profiles, Path data) {
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
        ConsoleScreens.Built built = screens.build(Toolkit.fx());
        Stage stage = ConsoleWindow.show(built.shell().root());
        stage.setOnCloseRequest(event -> {
            if (!built.shell().mayClose(stage::hide)) {
                event.consume();
            }
        });
        FirstVital first = new FirstVital(clinic.rooms(), clinic.clock());
        built.shell().follow(clinic.clock(), frame -> {
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
