package vigil.device.simulated;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vigil.device.DeviceEmulator;
import vigil.device.EmulatedPatient;
import vigil.device.LinkSettings;
import vigil.device.protocol.ProtocolFactory;
import vigil.metric.Timestamp;
import vigil.profile.Profile;

/// A simulated device at the end of a simulated cable: what an emulator says, after the scenario's faults
/// have had their way with it.
///
/// The emulator is run in steps of 20 ms of simulated time, however seldom it is asked, so the same seed and scenario
/// give the same bytes at any speed. It answers after 10 to 50 ms, never in the middle of another frame, and its bytes
/// come no faster than the line can carry them. Confined to the thread that drives it, except [#isPlugged] and
/// [#renamings].
public final class SimulatedDevice {
    private static final Duration STEP = Duration.ofMillis(20);
    /// How long it thinks before it answers, in seconds: a modelling choice; no source tells of real
    /// devices.
    private static final double QUICKEST_ANSWER = 0.010;

    private static final double SLOWEST_ANSWER = 0.050;

    private final Function<Timestamp, DeviceEmulator> switchedOn;
    private final Scenario scenario;
    private final Timestamp start;
    private final Noise thinking;
    private final Optional<BadChecks> checks;
    private final Wire wire;
    private final OutputBuffer output = new OutputBuffer();
    private final PacedLine line;
    private @Nullable DeviceEmulator emulator;
    private Timestamp upTo;
    private long answers;

    /// The device that `profile` describes, on a line with the profile's settings.
    ///
    /// @param start when the scenario's clock begins and the device is switched on
    public static SimulatedDevice of(
            Profile profile, EmulatedPatient patient, Scenario scenario, Timestamp start, long seed) {
        EmulatedPatient worded = new WordedPatient(patient, profile);
        return new SimulatedDevice(
                at -> ProtocolFactory.emulator(profile, worded, at),
                scenario,
                start,
                seed,
                Optional.of(ProtocolFactory.settings(profile)),
                BadChecks.of(scenario, profile, new Noise(seed).named("checks")));
    }

    /// Any emulator, on a line that takes no time. It loses nothing by a reset.
    ///
    /// @param start when the scenario's clock begins
    public SimulatedDevice(DeviceEmulator emulator, Scenario scenario, Timestamp start, long seed) {
        this(at -> emulator, scenario, start, seed, Optional.empty(), Optional.empty());
    }

    private SimulatedDevice(
            Function<Timestamp, DeviceEmulator> switchedOn,
            Scenario scenario,
            Timestamp start,
            long seed,
            Optional<LinkSettings> settings,
            Optional<BadChecks> checks) {
        this.switchedOn = switchedOn;
        this.scenario = scenario;
        this.start = start;
        this.upTo = start;
        this.thinking = new Noise(seed).named("answers");
        this.checks = checks;
        this.wire = new Wire(scenario, new Noise(seed).named("wire"), settings);
        this.line = new PacedLine(start);
        this.emulator = switchedOn.apply(start);
    }

    /// What of the scenario this device cannot do, in sentences.
    public List<String> warnings() {
        boolean noChecks = checks.isEmpty()
                && scenario.all(Fault.BadChecksum.class).findAny().isPresent();
        return noChecks
                ? List.of("The frames of this device carry no check: \"" + FaultWord.BAD_CHECKSUM.text()
                        + "\" changes nothing.")
                : List.of();
    }

    /// Whether the port is there at `at`. Any thread may call.
    public boolean isPlugged(Timestamp at) {
        return scenario.isPlugged(at.secondsSince(start));
    }

    /// Whether the port is gone because it is getting another name. Any thread may call.
    public boolean isBeingRenamed(Timestamp at) {
        return scenario.has(Fault.PortRenamed.class, at.secondsSince(start));
    }

    /// How often the port has changed its name by `at`. Any thread may call.
    public long renamings(Timestamp at) {
        return scenario.renamings(at.secondsSince(start));
    }

    /// The host has opened the port with these settings.
    public void opened(LinkSettings settings) {
        wire.hostSet(settings);
    }

    /// The host sent `length` bytes; the device's answer comes out of [#due].
    public void received(byte[] bytes, int length, Timestamp at) {
        DeviceEmulator awake = emulator;
        double t = at.secondsSince(start);
        if (awake == null || !scenario.isPlugged(t) || scenario.has(Fault.Reset.class, t)) {
            return;
        }
        byte[] heard = wire.toDevice(Arrays.copyOf(bytes, length), t);
        byte[] answer = awake.received(heard, heard.length, scenario.onDeviceClock(at, t));
        if (answer.length > 0) {
            double seconds = thinking.between(QUICKEST_ANSWER, SLOWEST_ANSWER, answers++);
            output.add(spoilt(answer, at, t), at.plus(Duration.ofNanos((long) (seconds * 1e9))));
        }
    }

    /// What came out of the cable since the last call.
    public byte[] due(Timestamp now) {
        for (Timestamp next = upTo.plus(STEP); !now.isBefore(next); next = next.plus(STEP)) {
            upTo = next;
            step(next, next.secondsSince(start));
        }
        return line.arrived(now);
    }

    private void step(Timestamp at, double t) {
        if (scenario.has(Fault.Reset.class, t)) {
            emulator = null;
            output.clear();
            return;
        }
        Timestamp own = scenario.onDeviceClock(at, t);
        DeviceEmulator awake = emulator;
        if (awake == null) {
            awake = switchedOn.apply(own);
            emulator = awake;
        }
        output.add(spoilt(awake.due(own), at, t), at);
        Optional<Fault.Stall> stall = scenario.active(Fault.Stall.class, t).findFirst();
        if (!scenario.isPlugged(t)) {
            output.clear();
            line.cut();
        } else if (stall.isEmpty()) {
            say(at, t);
        } else if (!stall.get().late()) {
            output.clear();
        }
    }

    private byte[] spoilt(byte[] said, Timestamp at, double t) {
        return checks.map(c -> c.spoilt(said, at, t)).orElse(said);
    }

    private void say(Timestamp at, double t) {
        while (line.isFreeBefore(at.plus(STEP))) {
            Optional<byte[]> next = output.next(at);
            if (next.isEmpty()) {
                return;
            }
            line.send(wire.toHost(next.get(), t), at, wire.nanosFor(next.get().length, t));
        }
    }
}
