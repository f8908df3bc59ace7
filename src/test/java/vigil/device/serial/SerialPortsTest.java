package vigil.device.serial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vigil.device.LinkSettings;
import vigil.device.PortException;
import vigil.device.Transport;
import vigil.device.simulated.PseudoTerminal;

/// Real serial ports, on pseudo-terminals.
@EnabledOnOs(OS.LINUX)
class SerialPortsTest {
    private static final LinkSettings SETTINGS =
            new LinkSettings(9600, 8, LinkSettings.Parity.NONE, 1, LinkSettings.FlowControl.NONE, true, true);

    private final SerialPorts ports = new SerialPorts();

    private String refusal(String address) {
        return String.valueOf(assertThrows(PortException.class, () -> ports.open(address, SETTINGS))
                .getMessage());
    }

    private static byte[] readAll(Transport from, int length) throws IOException {
        byte[] all = new byte[length];
        int n = 0;
        for (int tries = 0; n < length && tries < 50; tries++) {
            byte[] some = new byte[length - n];
            int got = from.read(some);
            assertTrue(got >= 0, "the port ended");
            System.arraycopy(some, 0, all, n, got);
            n += got;
        }
        return Arrays.copyOf(all, n);
    }

    private static void pull(PseudoTerminal device) {
        device.close();
    }

    private static void closeEarly(Transport port) {
        port.close();
    }

    @Test
    void everyByteValuePassesUnchangedInBothDirections() throws IOException {
        byte[] every = new byte[256];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) i;
        }
        try (PseudoTerminal device = PseudoTerminal.open();
                Transport port = ports.open(device.path(), SETTINGS)) {
            device.write(every);
            assertArrayEquals(every, readAll(port, every.length));
            port.write(every);
            assertArrayEquals(every, readAll(device, every.length));
        }
    }

    @Test
    void whatWasSaidBeforeThePortWasOpenIsNotTakenForNew() throws IOException {
        try (PseudoTerminal device = PseudoTerminal.open()) {
            ports.open(device.path(), SETTINGS).close();
            device.write(new byte[] {1, 2, 3});
            try (Transport port = ports.open(device.path(), SETTINGS)) {
                device.write(new byte[] {7});
                assertArrayEquals(new byte[] {7}, readAll(port, 1));
            }
        }
    }

    @Test
    void aPulledCableEndsThePort() throws IOException {
        try (PseudoTerminal device = PseudoTerminal.open();
                Transport port = ports.open(device.path(), SETTINGS)) {
            pull(device);
            assertEquals(-1, port.read(new byte[10]));
            assertThrows(IOException.class, () -> port.write(new byte[] {1}));
            assertFalse(ports.isPresent(device.path()));
        }
    }

    @Test
    void aMissingPortIsNamed() {
        assertEquals("There is no port /dev/ttyUSB-none: is its cable plugged in?", refusal("/dev/ttyUSB-none"));
        assertEquals("There is no port COM77: is its cable plugged in?", refusal("COM77"));
    }

    @Test
    void aPortIsOpenedOnce() throws IOException {
        try (PseudoTerminal device = PseudoTerminal.open();
                Transport first = ports.open(device.path(), SETTINGS)) {
            assertEquals(device.path() + " is in use by another device of this console.", refusal(device.path()));
            closeEarly(first);
            ports.open(device.path(), SETTINGS).close();
        }
    }

    @Test
    void aPortThatAnotherProgramHoldsIsBusy() throws Throwable {
        try (PseudoTerminal device = PseudoTerminal.open();
                Flock other = new Flock(device.path())) {
            assertTrue(other.isHeld());
            assertEquals(device.path() + " is in use by another program.", refusal(device.path()));
        }
    }

    @Test
    void aForbiddenPortSaysWhichGroupMayUseIt() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "to root nothing is forbidden");
        try (PseudoTerminal device = PseudoTerminal.open()) {
            Files.setPosixFilePermissions(Path.of(device.path()), Set.of());
            assertTrue(refusal(device.path()).startsWith("This user may not open " + device.path()));
        }
    }

    @Test
    void aFileIsNotASerialPort(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "hello");
        assertEquals(file + " is not a serial port.", refusal(file.toString()));
        assertEquals(folder + " is not a serial port.", refusal(folder.toString()));
    }
}
