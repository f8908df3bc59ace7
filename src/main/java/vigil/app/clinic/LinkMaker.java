package vigil.app.clinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigil.device.DeviceLink;
import vigil.device.Idle;
import vigil.device.LinkListener;
import vigil.device.LinkTarget;
import vigil.device.Port;
import vigil.device.protocol.ProtocolFactory;
import vigil.device.recorded.ProfileText;
import vigil.device.simulated.Scenario;
import vigil.device.simulated.ScenarioFile;
import vigil.device.simulated.Scenarios;
import vigil.device.simulated.SimulatedDevice;
import vigil.device.simulated.SimulatedDose;
import vigil.device.simulated.SimulatedPatient;
import vigil.device.simulated.SimulatedPort;
import vigil.metric.Clock;
import vigil.metric.Timestamp;
import vigil.monitor.RoomDevice;
import vigil.profile.Profile;
import vigil.profile.ProfileCatalog;
import vigil.profile.Profiles;
import vigil.session.DeviceEvidence;

/// Makes the links of a room from what a person wrote: real ones through this machine's ports, simulated ones with
/// a patient at the far end.
///
/// @param profiles those that can be used; asked anew for each device
/// @param ports the way to real ports
/// @param clock for simulated devices
/// @param idle how a simulated port waits for bytes
public record LinkMaker(Profiles profiles, Port ports, Clock clock, Idle idle) {

    private static final Logger LOG = LoggerFactory.getLogger(LinkMaker.class);

    /// What simulated devices of one room share.
    ///
    /// @param seed the same seed gives the same patient
    /// @param start when the scenarios' clock begins
    /// @param delay by how much the scenario is put off, so that it lines up with the dose
    /// @param dose the infusion this patient gets
    public record Simulation(long seed, Timestamp start, Duration delay, SimulatedDose dose) {}

    /// The device as the room knows it.
    ///
    /// @throws IllegalArgumentException with one sentence if there is no such profile
    public RoomDevice describe(DeviceSpec spec) {
        Profile profile = profile(spec);
        return new RoomDevice(
                spec.device(),
                profile.name(),
                profile.metrics(),
                profile.startsCuff(),
                spec.isSimulated(),
                Optional.of(evidence(spec, profile)));
    }

    private static DeviceEvidence evidence(DeviceSpec spec, Profile profile) {
        return new DeviceEvidence(
                spec.device(), profile.name(), profile.evidence().words(), profile.evidenceNote(), profile.unknown());
    }

    /// The text of the device's profile as it stands in its folder; an empty one if it cannot be read.
    ///
    /// @throws IllegalArgumentException with one sentence if there is no such profile
    public ProfileText profileText(DeviceSpec spec) {
        Profile profile = profile(spec);
        try {
            return new ProfileText(profile.id(), Files.readAllBytes(profile.file()));
        } catch (IOException e) {
            LOG.warn("the text of profile {} is not kept with the sessions: {}", profile.id(), e.getMessage());
            return new ProfileText(profile.id(), new byte[0]);
        }
    }

    /// A closed link to the device.
    ///
    /// @throws IllegalArgumentException with one sentence if there is no such profile or scenario
    public DeviceLink link(DeviceSpec spec, LinkListener listener, Simulation simulation, Timestamp now) {
        Profile profile = profile(spec);
        LinkTarget target = new LinkTarget(profile.id(), spec.port(), ProtocolFactory.settingsToTry(profile));
        Port port = spec.isSimulated() ? simulated(spec, profile, simulation) : ports;
        return new DeviceLink(target, port, ProtocolFactory.protocol(profile, spec.device()), listener, now);
    }

    private Port simulated(DeviceSpec spec, Profile profile, Simulation simulation) {
        String name = spec.port().substring(SimulatedPort.PREFIX.length());
        Scenario found = name.endsWith(".csv") ? ScenarioFile.read(Path.of(name)) : Scenarios.named(name);
        Scenario scenario = found.later(simulation.delay());
        SimulatedPatient patient =
                new SimulatedPatient(simulation.seed(), simulation.start(), scenario, simulation.dose());
        SimulatedDevice device = SimulatedDevice.of(profile, patient, scenario, simulation.start(), simulation.seed());
        return new SimulatedPort(Map.of(spec.port(), device), clock, idle);
    }

    private Profile profile(DeviceSpec spec) {
        return profiles.find(spec.profile())
                .orElseThrow(() -> new IllegalArgumentException(missing(spec, profiles.current())));
    }

    private static String missing(DeviceSpec spec, ProfileCatalog catalog) {
        return catalog.problems().stream()
                .filter(p -> p.file().endsWith(Path.of(spec.profile(), ProfileCatalog.FILE_NAME)))
                .findFirst()
                .map(p -> "The profile \"" + spec.profile() + "\" cannot be used: " + p)
                .orElseGet(() -> "There is no profile \"" + spec.profile() + "\". There are: "
                        + catalog.profiles().stream().map(Profile::id).collect(Collectors.joining(", ")) + ".");
    }
}
