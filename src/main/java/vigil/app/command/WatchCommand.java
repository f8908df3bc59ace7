package vigil.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.alarm.AlarmPreset;
import vigil.app.clinic.DeviceSpec;
import vigil.app.clinic.RoomPlan;
import vigil.app.story.Act;
import vigil.monitor.MonitorCommand;
import vigil.session.Phase;
import vigil.store.SessionStore;
import vigil.store.StoreException;

/// `vigil watch`: monitors one room without a screen, with the very same engine, as a recorded session.
@Command(
        name = "watch",
        description = {
            "Monitors one room without a screen, as a recorded session.",
            "Prints each event as a line of JSON once it is durable. Goes on with the room's session if the record holds"
                    + " one that was cut off within the hour. SIGTERM ends the session. There is no sound: keep the"
                    + " alarms of the bedside devices on."
        },
        mixinStandardHelpOptions = true)
public final class WatchCommand implements Callable<Integer> {
    /// Who is named in the log for what this command does by itself.
    static final String BY = "vigil watch";

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ProfileFolder profiles = new ProfileFolder();

    @Mixin
    private WatchedTreatment treatment = new WatchedTreatment();

    @Mixin
    private WatchedActions actions = new WatchedActions();

    @Option(names = "--room", required = true, paramLabel = "NAME", description = "the room's name")
    private String room = "";

    @Option(
            names = "--device",
            required = true,
            paramLabel = "PROFILE@PORT",
            description = "a device of the room, repeatable; PORT is a serial port, tcp://HOST:PORT,"
                    + " rfc2217://HOST:PORT, hid:VENDOR:PRODUCT[:SERIAL], sim:SCENARIO or sim:FILE.csv")
    private List<String> devices = List.of();

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "the folder of the record")
    private Path data = Path.of("");

    @Option(names = "--for", paramLabel = "SECONDS", description = "end the session after this long")
    private @Nullable Double seconds;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description = "the alarm limits to start from, as `vigil presets` lists them (default: standard)")
    private String preset = AlarmPreset.STANDARD.id();

    @Option(names = "--seed", paramLabel = "N", description = "which patient sits at sim: ports (default: 1)")
    private long seed = 1;

    @Option(
            names = "--guard",
            description = "have a second process watch this one: it sounds, and starts it again if it dies or freezes")
    private boolean guard;

    @Override
    public Integer call() {
        List<DeviceSpec> parsed = parsed();
        check(parsed);
        actions.check(parsed);
        MonitorCommand start =
                treatment.start(PresetChoice.of(preset, data), data, actions.isActing(), actions.isStory(), BY);
        PrintWriter err = known().commandLine().getErr();
        Queue<Act> acts = actions.acts(treatment.modality(), BY, err);
        WatchedRoom watched = new WatchedRoom(
                new RoomPlan(room, parsed, seed),
                profiles.load(),
                data,
                start,
                acts,
                actions,
                known().commandLine().getOut(),
                err);
        StopSignal signal = new StopSignal();
        int code = 2;
        try (SessionStore store = SessionStore.open(data)) {
            Phase ended = watched.watch(store, patience(), guard ? GuardCommand.again(known()) : null, signal);
            code = code(ended, err);
            return code;
        } catch (StoreException | IllegalArgumentException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        } finally {
            signal.done(code);
        }
    }

    /// A story that did not get to its end is a check that fails.
    private int code(Phase ended, PrintWriter err) {
        if (!actions.isStory() || ended == Phase.DISCHARGED) {
            return 0;
        }
        err.println("The story did not come to the discharge: it ended in the phase "
                + ended.words().toLowerCase(Locale.ROOT) + ".");
        return 1;
    }

    private @Nullable Duration patience() {
        return seconds == null ? null : Duration.ofMillis((long) (seconds * 1000));
    }

    private void check(List<DeviceSpec> parsed) {
        if (room.isBlank()) {
            throw new CannotDo("A room needs a name: --room \"Room 1\".");
        }
        if (seconds != null && seconds <= 0) {
            throw new CannotDo("--for takes a number of seconds above 0, not " + seconds + ".");
        }
        if (Set.copyOf(parsed).size() < parsed.size()) {
            throw new CannotDo("The same device is named twice; each --device is one port.");
        }
    }

    private List<DeviceSpec> parsed() {
        try {
            return devices.stream().map(DeviceSpec::parse).toList();
        } catch (IllegalArgumentException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }

    private CommandSpec known() {
        CommandSpec known = spec;
        if (known == null) {
            throw new IllegalStateException("a command runs only inside a command line");
        }
        return known;
    }
}
