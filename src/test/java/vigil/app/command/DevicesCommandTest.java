package vigil.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import vigil.device.Eavesdropper;
import vigil.device.Port;
import vigil.device.PortInfo;
import vigil.device.PortLister;
import vigil.device.protocol.ProtocolFactory;
import vigil.device.simulated.Scenario;
import vigil.device.simulated.Scenarios;
import vigil.device.simulated.SimulatedDevice;
import vigil.device.simulated.SimulatedDose;
import vigil.device.simulated.SimulatedPatient;
import vigil.device.simulated.SimulatedPort;
import vigil.metric.Timestamp;
import vigil.profile.Profile;

class DevicesCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Timestamp now = new Timestamp(0, 0);

    private int run(PortLister lister, String... more) {
        Port masimo = new SimulatedPort(Map.of("sim:m", masimo()), () -> now, atMost -> {});
        Eavesdropper ear = new Eavesdropper(masimo, () -> now = now.plus(Duration.ofMillis(50)));
        return new CommandLine(new DevicesCommand(lister, ear, DirectThreads::new))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.concat(Stream.of("--profiles", "hardware-profiles"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private SimulatedDevice masimo() {
        Scenario calm = Scenarios.named("calm");
        Profile profile = ProfileFolder.load(Path.of("hardware-profiles"))
                .find("masimo-ascii1")
                .orElseThrow();
        SimulatedPatient patient = new SimulatedPatient(1, now, calm, new SimulatedDose());
        return new SimulatedDevice(ProtocolFactory.emulator(profile, patient, now), calm, now, 1);
    }

    private static PortInfo port(String path) {
        return new PortInfo(path, "", Optional.empty());
    }

    @Test
    void aDeviceThatSpeaksByItselfIsHeardWhenListenedTo() {
        assertEquals(0, run(() -> List.of(port("sim:m"), port("sim:none")), "--listen"));
        assertEquals("""
                port,description,usb,serial,profiles,heard,settings,address
                sim:m,,,,,masimo-ascii1,9600 8N1,sim:m
                sim:none,,,,,,,sim:none
                """, out.toString());
        assertEquals(
                "There is no port sim:none: is its cable plugged in?",
                err.toString().strip());
    }

    @Test
    void everyPortIsARowWithItsUsbId() {
        int code = run(() -> List.of(
                new PortInfo("/dev/ttyS0", "", Optional.empty()),
                new PortInfo("/dev/ttyUSB0", "UART, \"B\"", Optional.of(new PortInfo.UsbId(0x10C4, 0x1234, "A7")))));
        assertEquals(0, code);
        assertEquals("""
                port,description,usb,serial,profiles,heard,settings,address
                /dev/ttyS0,,,,,,,/dev/ttyS0
                /dev/ttyUSB0,"UART, ""B""\",10C4:1234,A7,,,,usb:10C4:1234:A7
                """, out.toString());
    }

    @Test
    void noPortAtAllIsSaidAndIsNoFailure() {
        assertEquals(0, run(List::of));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("There are no serial ports"), err.toString());
    }
}
