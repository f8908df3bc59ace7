package vigil.annunciator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.alarm.AudibleSignal;

/// The computer's own sound system, as far as it goes without a sound device.
class JavaSoundDevicesTest {
    private final JavaSoundDevices devices = new JavaSoundDevices();

    @Test
    void twoDevicesAlikeAreToldApart() {
        assertEquals(
                List.of("USB", "PCH", "USB #2", "USB #3"),
                JavaSoundDevices.distinct(List.of("USB", "PCH", "USB", "USB")));
    }

    @Test
    void aDeviceThatIsNotThereIsMissingByItsName() {
        try (SoundOutput output = devices.output("no such loudspeaker")) {
            SoundLostException e = assertThrows(SoundLostException.class, output::open);
            assertEquals("\"no such loudspeaker\" is missing", e.getMessage());
        }
    }

    @Test
    void withoutAnyDeviceTheUsualOneIsMissingToo() {
        assumeTrue(devices.names().isEmpty(), "this computer has a sound device");
        try (SoundOutput output = devices.output("")) {
            SoundLostException e = assertThrows(SoundLostException.class, output::open);
            assertEquals("is missing", e.getMessage());
        }
    }

    @Test
    void aClosedDeviceTakesNothing() {
        SoundOutput output = devices.output("");
        output.close();
        assertEquals(
                "is closed",
                assertThrows(SoundLostException.class, () -> output.write(new short[1]))
                        .getMessage());
    }

    @Test
    void aTrialPlaysOneBurstAndGivesTheDeviceBack() throws SoundLostException {
        CapturedSound captured = new CapturedSound();
        Trial.play(SoundRequest.of(AudibleSignal.MEDIUM), Voice.STANDARD, captured);
        Trial.playReminder(Voice.STANDARD, captured);

        assertEquals(List.of(0L, 400L, 800L, 1200L), captured.recording().onsets());
        assertTrue(captured.isClosed());
    }
}
