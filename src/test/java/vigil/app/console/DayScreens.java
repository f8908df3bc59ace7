package vigil.app.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vigil.app.clinic.Version;
import vigil.device.DeviceLink;
import vigil.metric.Clock;
import vigil.monitor.Rooms;
import vigil.store.PresetBook;
import vigil.store.PresetKind;
import vigil.store.SessionStore;
import vigil.ui.control.SoundTest;
import vigil.ui.settings.AboutFacts;
import vigil.ui.shell.ConsoleShell;
import vigil.ui.start.StartOffers;

/// The screens as [Console] puts them together, for tests: over a database on disk, and with all work done at once
/// instead of in the background.
public final class DayScreens {
    private static final Path PROFILES = Path.of("hardware-profiles");

    private DayScreens() {}

    /// The whole console. FX thread.
    ///
    /// @param data the folder of the record
    /// @param sound what the sound test plays
    public static ConsoleShell of(
            Rooms rooms,
            Map<String, List<DeviceLink>> links,
            SessionStore store,
            Clock clock,
            Path data,
            SoundTest sound) {
        StartOffers offers = new StartOffers(store.presets(clock), sound)
                .treating(store.treatments(clock))
                .knowing(store.courses(clock)::of);
        KeptSettings settings = new KeptSettings(
                store.settings(clock),
                List.of(PresetBook.of(PresetKind.ALARM, data, clock), PresetBook.of(PresetKind.TREATMENT, data, clock)),
                new AboutFacts(Version.text(), "vigil-data", "vigil-data/exports", "hardware-profiles"));
        return new ConsoleScreens(
                        rooms,
                        store.archive(),
                        store.alarms(),
                        offers,
                        links,
                        List::of,
                        Bench.NONE,
                        PROFILES,
                        data.resolve("exports"),
                        StaffBooks.of(store.staff(clock), store.audit(clock)),
                        settings,
                        Runnable::run)
                .build(Runnable::run)
                .shell();
    }
}
