package vigil.app.command;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vigil.app.clinic.ParkingIdle;
import vigil.app.clinic.ScaledClock;
import vigil.app.clinic.SystemClock;
import vigil.device.Transport;
import vigil.device.protocol.ProtocolFactory;
import vigil.device.serial.SerialPorts;
import vigil.device.simulated.PseudoTerminal;
import vigil.device.simulated.Scenario;
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
        })
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
            defaultValue = "calm",
            paramLabel = "NAME",
            completionCandidates = ScenarioNames.class,
            description = "what happens (default: ${DEFAULT-VALUE}): ${COMPLETION-CANDIDATES}")
    private String scenario = "";

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

    @Override
    public void run() {
        if (!(speed > 0 && speed <= 1000)) {
            throw new ParameterException(spec.commandLine(), "--speed must be above 0 and at most 1000.");
        }
        if (!(doseAt >= 0 && doseAt <= 1440)) {
            throw new ParameterException(spec.commandLine(), "--dose-at must be from 0 to 1440 minutes.");
        }
        Profile device = profiles.find(profile);
        Scenario script = script();
        try (Transport line = openLine(device)) {
            Clock clock = new ScaledClock(SystemClock.fresh(), speed);
            DeviceOnLine simulation = new DeviceOnLine(
                    simulated(device, script, clock.now()), () -> openLine(device), clock, new ParkingIdle());
            spec.commandLine()
                    .getErr()
                    .println(profile + " speaks on " + (port.equals(NEW_PORT) ? "a new port" : port) + ": scenario "
                            + script + ", seed " + seed + ", dose at minute " + number(doseAt) + ".");
            simulation.run(line, spec.commandLine().getErr()::println);
        } catch (IOException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private Scenario script() {
        try {
            return Scenarios.named(scenario);
        } catch (IllegalArgumentException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }

    private SimulatedDevice simulated(Profile device, Scenario script, Timestamp start) {
        SimulatedDose dose = new SimulatedDose();
        dose.start(start.plus(Duration.ofMillis((long) (doseAt * 60_000))));
        SimulatedPatient patient = new SimulatedPatient(seed, start, script, dose);
        return new SimulatedDevice(ProtocolFactory.emulator(device, patient, start), script, start, seed);
    }

    private Transport openLine(Profile device) throws IOException {
        if (port.equals(NEW_PORT)) {
            PseudoTerminal terminal = PseudoTerminal.open();
            spec.commandLine().getOut().println(terminal.path());
            spec.commandLine().getOut().flush();
            return terminal;
        }
        return new SerialPorts(Duration.ZERO).open(port, ProtocolFactory.settings(device));
    }

    /// The names for `--scenario`.
    static final class ScenarioNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Scenarios.all().stream().map(Scenario::name).iterator();
        }
    }
}
