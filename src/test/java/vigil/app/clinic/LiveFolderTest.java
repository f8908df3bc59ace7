package vigil.app.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vigil.alarm.AlarmPreset;
import vigil.device.LinkState;
import vigil.device.simulated.PseudoTerminal;
import vigil.metric.Metric;
import vigil.monitor.LiveValue;
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;
import vigil.profile.LiveProfiles;
import vigil.session.Patient;
import vigil.treatment.TreatmentPlan;

/// A device folder is written while the console runs, and the device it describes is used without a restart: real
/// threads, a real serial port, the real record.
@EnabledOnOs(OS.LINUX)
class LiveFolderTest {
    /// A device that nobody has heard of: one line with two numbers.
    private static final String NEW_DEVICE = """
            format: 1
            id: bench-oximeter
            name: Bench oximeter
            evidence: {kind: open implementation, note: made for this test}
            link: {baud: 9600, silence-limit: 5 s}
            framing:
              lines: {end: cr or lf, largest: 64}
              pause: 500 ms
            messages:
              - name: vitals
                when: {keys: [{O: "000", P: "000"}]}
                sent: {every: 1 s}
                line: "O={SPO2} P={PULSE_RATE}"
                fields:
                  - {metric: SPO2, key: O, form: "000"}
                  - {metric: PULSE_RATE, key: P, form: "000"}
            """;

    private @Nullable LiveClinic clinic;
    private Path profiles = Path.of("");

    @BeforeEach
    void openTheConsoleOverAnEmptyFolder(@TempDir Path folder) throws IOException {
        profiles = Files.createDirectory(folder.resolve("hardware-profiles"));
        clinic = LiveClinic.open(
                List.of(new RoomPlan("Room 1", List.of(), 1)), new LiveProfiles(profiles), folder.resolve("data"));
    }

    @AfterEach
    void closeTheConsole() {
        console().close();
    }

    private LiveClinic console() {
        LiveClinic running = clinic;
        if (running == null) {
            throw new IllegalStateException("the console did not open");
        }
        return running;
    }

    private void write(String id, String text) throws IOException {
        Files.writeString(Files.createDirectories(profiles.resolve(id)).resolve("profile.yaml"), text);
    }

    private RoomSnapshot room() {
        return console().rooms().snapshot("Room 1");
    }

    /// Says the line until the room shows the number; the tries (each waits up to 10 ms for an answer) only bound a
    /// broken room.
    private void speakUntilShown(PseudoTerminal device, int spo2) throws IOException {
        byte[] line = "O=%03d P=072\r\n".formatted(spo2).getBytes(StandardCharsets.US_ASCII);
        byte[] answer = new byte[16];
        for (int tries = 0; tries < 2000; tries++) {
            device.write(line);
            LiveValue shown = room().values().get(Metric.SPO2);
            if (shown != null && shown.latest().value() == spo2) {
                return;
            }
            int ignored = device.read(answer);
        }
        throw new AssertionError("the room never showed " + spo2 + ": " + room().links());
    }

    @Test
    void aFolderWrittenWhileTheConsoleRunsGivesLiveValues() throws IOException {
        try (PseudoTerminal device = PseudoTerminal.open()) {
            DeviceSpec spec = new DeviceSpec("bench-oximeter", device.path());
            assertEquals(
                    "There is no profile \"bench-oximeter\". There are: .",
                    assertThrows(IllegalArgumentException.class, () -> console().connect("Room 1", spec))
                            .getMessage());
            write("bench-oximeter", NEW_DEVICE);
            console().connect("Room 1", spec);
            speakUntilShown(device, 93);
            assertEquals(LinkState.LIVE, room().links().getFirst().state());
        }
    }

    @Test
    void aDeviceThatJoinsARunningSessionIsInItsLog() throws IOException {
        console()
                .rooms()
                .submit(
                        "Room 1",
                        new MonitorCommand.StartSession(
                                Patient.UNNAMED,
                                TreatmentPlan.intravenous(OptionalDouble.empty()),
                                AlarmPreset.STANDARD.limits(),
                                "R. Okafor"));
        write("bench-oximeter", NEW_DEVICE);
        try (PseudoTerminal device = PseudoTerminal.open()) {
            console().connect("Room 1", new DeviceSpec("bench-oximeter", device.path()));
            speakUntilShown(device, 94);
            assertTrue(room().isMonitoring());
            assertTrue(room().session().orElseThrow().trend(Metric.SPO2).size() > 0, "its readings count");
        }
    }

    @Test
    void aFolderThatBreaksDisturbsNoRunningLinkAndSaysWhyItCannotBeUsed() throws IOException {
        write("bench-oximeter", NEW_DEVICE);
        try (PseudoTerminal device = PseudoTerminal.open();
                PseudoTerminal second = PseudoTerminal.open()) {
            console().connect("Room 1", new DeviceSpec("bench-oximeter", device.path()));
            speakUntilShown(device, 95);
            write("bench-oximeter", NEW_DEVICE.replace("9600", "fast"));
            String said = String.valueOf(assertThrows(
                            IllegalArgumentException.class,
                            () -> console().connect("Room 1", new DeviceSpec("bench-oximeter", second.path())))
                    .getMessage());
            assertTrue(said.startsWith("The profile \"bench-oximeter\" cannot be used: " + profiles), said);
            speakUntilShown(device, 96);
        }
    }
}
