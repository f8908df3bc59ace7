package vigil.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vigil.app.clinic.ParkingIdle;
import vigil.app.clinic.ScaledClock;
import vigil.app.clinic.SystemClock;
import vigil.device.EmulatedPatient;
import vigil.device.Transport;
import vigil.device.protocol.ProtocolFactory;
import vigil.device.serial.SerialPorts;
import vigil.device.simulated.PlayedPatient;
import vigil.device.simulated.PseudoTerminal;
import vigil.device.simulated.Scenario;
import vigil.device.simulated.ScenarioFile;
import vigil.device.simulated.Scenarios;
import vigil.device.simulated.SimulatedDevice;
import vigil.device.simulated.SimulatedDose;
import vigil.device.simulated.SimulatedPatient;
import vigil.metric.Clock;
import vigil.metric.Timestamp;
import vigil.profile.Profile;

/// `vigil simulate`: is a device on a port.
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = {
            "Is that device on that port: streams, answers polls, runs cuff cycles, with the scenario's faults, until it "
                    + "is told to end (Ctrl-C, SIGTERM).",
            "The port is one end of a null-modem cable or of a pair of pseudo-terminals; the console opens the other. A "
                    + "pulled cable is silence on such a port. While nobody has the other end open, what is said is lost."
        },
        modelTransformer = SimulateHelp.class)
public final class SimulateCommand implements Runnable {
    private static final String NEW_PORT = "new";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ProfileFolder profiles = new ProfileFolder();

    @Option(names = "--profile", required = true, paramLabel = "ID", description = "the device to be")
    private String profile = "";

    @Option(
            names = "--port",
            required = true,
            paramLabel = "PATH",
            description =
                    "the serial port to speak on; 'new' makes a pseudo-terminal (Linux) and prints its path, which "
                            + "the console can open")
    private String port = "";

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            completionCandidates = ScenarioNames.class,
            description = "what happens (default: calm): ${COMPLETION-CANDIDATES}")
    private @Nullable String scenario;

    @Option(
            names = "--script",
            paramLabel = "FILE.csv",
            description = "what happens, instead of a scenario that comes with the program: see below")
    private @Nullable Path script;

    @Option(
            names = "--values",
            paramLabel = "FILE.csv",
            description = "the patient's vital signs, instead of a patient made of equations: see below")
    private @Nullable Path values;

    @Option(
            names = "--speed",
            defaultValue = "1",
            paramLabel = "N",
            description = "how many times faster than real time (default: ${DEFAULT-VALUE})")
    private double speed;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "the same number gives the same patient (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--dose-at",
            defaultValue = "5",
            paramLabel = "MINUTES",
            description = "when the patient's 40 minutes of ketamine begin, in minutes of the simulation (default: "
                    + "${DEFAULT-VALUE}); scenarios count from its start")
    private double doseAt;

    private String terminalPath = "";

    @Override
    public void run() {
        check();
        Profile device = profiles.find(profile);
        Scenario happens = happens();
        ValuesFile.@Nullable Content played = values == null ? null : ValuesFile.read(values);
        try (Transport line = openLine(device)) {
            Clock clock = new ScaledClock(SystemClock.fresh(), speed);
            Timestamp start = clock.now();
            EmulatedPatient patient = played == null
                    ? breathing(happens, start)
                    : new PlayedPatient(played.table(), start, happens, seed);
            SimulatedDevice simulated = SimulatedDevice.of(device, patient, happens, start, seed);
            DeviceOnLine simulation = new DeviceOnLine(simulated, () -> openLine(device), clock, new ParkingIdle());
            say(happens, played);
            simulated.warnings().forEach(spec.commandLine().getErr()::println);
            simulation.run(line, spec.commandLine().getErr()::println);
        } catch (IOException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }

    private void check() {
        if (!(speed > 0 && speed <= 1000)) {
            throw new ParameterException(spec.commandLine(), "--speed must be above 0 and at most 1000.");
        }
        if (script != null && scenario != null) {
            throw new ParameterException(spec.commandLine(), "Give --scenario or --script, not both.");
        }
        if (!(doseAt >= 0 && doseAt <= 1440)) {
            throw new ParameterException(spec.commandLine(), "--dose-at must be from 0 to 1440 minutes.");
        }
    }

    private void say(Scenario happens, ValuesFile.@Nullable Content played) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(profile + " speaks on " + (port.equals(NEW_PORT) ? "a new port" : port) + ": scenario " + happens
                + ", seed " + seed + ", "
                + (played == null ? "dose at minute " + number(doseAt) : "values of " + values) + ".");
        if (played != null && played.implausible() > 0) {
            err.println("implausible=" + played.implausible() + " (taken as no value)");
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private Scenario happens() {
        try {
            return script == null ? Scenarios.named(scenario == null ? "calm" : scenario) : ScenarioFile.read(script);
        } catch (IllegalArgumentException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }

    private EmulatedPatient breathing(Scenario happens, Timestamp start) {
        SimulatedDose dose = new SimulatedDose();
        dose.start(start.plus(Duration.ofMillis((long) (doseAt * 60_000))));
        return new SimulatedPatient(seed, start, happens, dose);
    }

    private Transport openLine(Profile device) throws IOException {
        if (port.equals(NEW_PORT)) {
            PseudoTerminal terminal = anotherTerminal();
            terminalPath = terminal.path();
            spec.commandLine().getOut().println(terminalPath);
            spec.commandLine().getOut().flush();
            return terminal;
        }
        return new SerialPorts(Duration.ZERO).open(port, ProtocolFactory.settings(device));
    }

    /// The system likes to give the name that has just become free again; a port that is renamed has
    /// another.
    private PseudoTerminal anotherTerminal() throws IOException {
        PseudoTerminal first = PseudoTerminal.open();
        if (!first.path().equals(terminalPath)) {
            return first;
        }
        try (first) {
            return PseudoTerminal.open();
        }
    }

    /// The names for `--scenario`.
    static final class ScenarioNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Scenarios.all().stream().map(Scenario::name).iterator();
        }
    }
}
