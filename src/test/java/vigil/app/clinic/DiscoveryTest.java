package vigil.app.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.device.Candidate;
import vigil.device.Eavesdropper;
import vigil.device.Heard;
import vigil.device.PortInfo;
import vigil.device.protocol.ProtocolFactory;
import vigil.device.simulated.Scenario;
import vigil.device.simulated.Scenarios;
import vigil.device.simulated.SimulatedDevice;
import vigil.device.simulated.SimulatedDose;
import vigil.device.simulated.SimulatedPatient;
import vigil.device.simulated.SimulatedPort;
import vigil.metric.Timestamp;
import vigil.profile.Profile;
import vigil.profile.ProfileCatalog;

/// Every shipped profile listens to the simulation of each; the simulated port does not care for settings, so that a
/// device is told from the others by its bytes alone.
class DiscoveryTest {
    private static final PortInfo PORT = new PortInfo("sim:x", "", Optional.empty());

    private Timestamp now = new Timestamp(0, 0);

    private Heard heard(String id, boolean mayAsk) throws IOException {
        List<Profile> all = ProfileCatalog.load(Path.of("hardware-profiles")).profiles();
        Profile played = all.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
        Scenario calm = Scenarios.named("calm");
        SimulatedPatient patient = new SimulatedPatient(1, now, calm, new SimulatedDose());
        SimulatedDevice device = new SimulatedDevice(ProtocolFactory.emulator(played, patient, now), calm, now, 1);
        SimulatedPort port = new SimulatedPort(
                Map.of(PORT.path(), device), () -> now, atMost -> now = now.plus(Duration.ofMillis(20)));
        Eavesdropper ear = new Eavesdropper(port, () -> now = now.plus(Duration.ofMillis(1)));
        Heard heard = new Discovery(ear, Runnable::run)
                .listen(List.of(PORT), all, Discovery.USUAL, mayAsk)
                .get(PORT);
        assertTrue(now.secondsSince(new Timestamp(0, 0)) < 10.2, "it took " + now);
        return heard == null ? new Heard(List.of(), 0, "nothing") : heard;
    }

    private static List<String> profiles(Heard heard) {
        return heard.matches().stream().map(Heard.Match::profile).distinct().toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "masimo-ascii1",
                "nellcor-ascii",
                "berrymed-pm6750",
                "nonin-df1",
                "nonin-df2",
                "nonin-df7",
                "nonin-df8",
                "ivy-450c",
                "ieee11073-20601"
            })
    void aDeviceThatSpeaksByItselfIsTheOnlyOneHeard(String id) throws IOException {
        assertEquals(List.of(id), profiles(heard(id, false)));
    }

    /// The same five bytes at another speed: where the speed does not tell them apart, nothing does.
    @ParameterizedTest
    @ValueSource(strings = {"contec-cms50-v5", "berry-bci"})
    void twoDevicesThatSayTheSameBytesAreBothNamed(String id) throws IOException {
        Heard heard = heard(id, false);
        assertTrue(heard.isUnsure());
        assertEquals(
                List.of("berry-bci", "contec-cms50-v5"),
                profiles(heard).stream().sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"contec-cms50-v7"})
    void aDeviceThatMustBeAskedAnswersWhatIsHarmless(String id) throws IOException {
        assertEquals(List.of(), profiles(heard(id, false)));
        now = new Timestamp(0, 0);
        assertEquals(List.of(id), profiles(heard(id, true)));
    }

    @Test
    void theProfilesThatKnowTheAdapterComeFirst() throws IOException {
        List<Profile> all = ProfileCatalog.load(Path.of("hardware-profiles")).profiles();
        Profile knowing =
                all.stream().filter(p -> !p.link().usb().isEmpty()).findFirst().orElseThrow();
        var usb = knowing.link().usb().getFirst();
        PortInfo port =
                new PortInfo("/dev/ttyUSB0", "", Optional.of(new PortInfo.UsbId(usb.vendor(), usb.product(), "A7")));
        List<Candidate> candidates = Discovery.candidates(port, all);
        assertTrue(candidates.getFirst().profile().equals(knowing.id())
                || Discovery.knows(
                        all.stream()
                                .filter(p -> p.id().equals(candidates.getFirst().profile()))
                                .findFirst()
                                .orElseThrow(),
                        port));
    }
}
