package vigil.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
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
import vigil.app.clinic.EscalationCommand;
import vigil.app.clinic.EscalationHook;
import vigil.app.clinic.LinkMaker;
import vigil.app.clinic.ParkingIdle;
import vigil.app.clinic.PortByAddress;
import vigil.app.clinic.RoomPlan;
import vigil.app.clinic.RoomRig;
import vigil.app.clinic.Takeover;
import vigil.device.recorded.RawRecorder;
import vigil.metric.Clock;
import vigil.monitor.MonitorCommand;
import vigil.monitor.MonitorInput;
import vigil.session.Patient;
import vigil.store.SessionStore;
import vigil.store.SqliteRecorder;
import vigil.store.StoreException;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;

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
    private static final String BY = "vigil watch";

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ProfileFolder profiles = new ProfileFolder();

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

    @Option(names = "--modality", paramLabel = "NAME", description = "how the medicine is given (default: iv)")
    private String modality = "iv";

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
        AlarmPreset limits = PresetChoice.of(preset, data);
        TreatmentPlan plan = plan().withCuffInDosing(limits.cuffInDosing());
        List<DeviceSpec> parsed = parsed();
        check(parsed);
        StopSignal signal = new StopSignal();
        int code = 2;
        try (SessionStore store = SessionStore.open(data)) {
            watch(store, new RoomPlan(room, parsed, seed), start(plan, limits), signal);
            code = 0;
            return code;
        } catch (StoreException | IllegalArgumentException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        } finally {
            signal.done(code);
        }
    }

    private void watch(SessionStore store, RoomPlan place, MonitorCommand start, StopSignal signal) {
        Clock clock = Takeover.clock(store);
        SqliteRecorder recorder = store.recorder(clock, new EventPrinter(output(), store.archive()));
        LinkMaker maker = new LinkMaker(profiles.load(), PortByAddress.ofThisMachine(), clock, new ParkingIdle());
        try (RawRecorder raw = RawRecorder.start(data, clock);
                EscalationHook hook = new EscalationHook(new EscalationCommand(store.settings(clock)), clock);
                RoomRig rig = new RoomRig(place, maker, recorder, raw, hook, clock)) {
            if (!Takeover.resume(rig, room, store, recorder, clock.now())) {
                rig.submit(new MonitorInput.Commanded(start));
            }
            rig.start(new ParkingIdle());
            String reason = guard
                    ? new GuardedWatch(room, data, rig, recorder, clock)
                            .await(patience(), signal, GuardCommand.again(known()))
                    : signal.await(patience());
            rig.submit(new MonitorInput.Commanded(new MonitorCommand.EndSession(reason, BY)));
        }
    }

    private @Nullable Duration patience() {
        return seconds == null ? null : Duration.ofMillis((long) (seconds * 1000));
    }

    private static MonitorCommand start(TreatmentPlan plan, AlarmPreset preset) {
        return new MonitorCommand.StartSession(Patient.UNNAMED, plan, preset.limits(), BY);
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

    private TreatmentPlan plan() {
        if (Modality.named(modality).filter(Modality.IV::equals).isEmpty()) {
            throw new CannotDo("The modality \"" + modality + "\" is not available yet. There is: iv.");
        }
        return TreatmentPlan.intravenous(OptionalDouble.empty());
    }

    private List<DeviceSpec> parsed() {
        try {
            return devices.stream().map(DeviceSpec::parse).toList();
        } catch (IllegalArgumentException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }

    private PrintWriter output() {
        return known().commandLine().getOut();
    }

    private CommandSpec known() {
        CommandSpec known = spec;
        if (known == null) {
            throw new IllegalStateException("a command runs only inside a command line");
        }
        return known;
    }
}
