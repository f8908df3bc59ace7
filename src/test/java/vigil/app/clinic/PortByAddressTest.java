package vigil.app.clinic;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.device.LinkSettings;
import vigil.device.Port;
import vigil.device.PortException;
import vigil.device.Transport;

class PortByAddressTest {
    private static final LinkSettings SETTINGS =
            new LinkSettings(9600, 8, LinkSettings.Parity.NONE, 1, LinkSettings.FlowControl.NONE, true, true);

    private final PortByAddress ports =
            new PortByAddress(new Named("serial"), new Named("tcp"), new Named("rfc2217"), new Named("hid"));

    /// A port that only says who was asked.
    private record Named(String name) implements Port {
        @Override
        public Transport open(String address, LinkSettings settings) throws PortException {
            throw new PortException(name + " " + address);
        }

        @Override
        public boolean isPresent(String address) {
            return name.equals("hid");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "serial,  /dev/ttyUSB0",
        "serial,  /dev/serial/by-id/usb-FTDI_tcp:-if00",
        "serial,  COM3",
        "tcp,     tcp://localhost:4001",
        "rfc2217, rfc2217://[fe80::1]:4001",
        "hid,     hid:0590:0028:A/1"
    })
    void howAnAddressBeginsTellsTheWayToIt(String way, String address) {
        assertEquals(
                way + " " + address,
                assertThrows(PortException.class, () -> ports.open(address, SETTINGS))
                        .getMessage());
        assertEquals(way.equals("hid"), ports.isPresent(address));
        assertDoesNotThrow(() -> PortByAddress.check(address));
    }

    @ParameterizedTest
    @CsvSource({
        "masimo-ascii1@tcp://localhost:4001,         tcp://localhost:4001",
        "masimo-ascii1@rfc2217://box.example:4001,   rfc2217://box.example:4001",
        "omron@hid:0590:0028:A@1,                    hid:0590:0028:A@1",
        "masimo-ascii1@/dev/serial/by-path/pci-0:1.0, /dev/serial/by-path/pci-0:1.0"
    })
    void aDeviceOnAnyPortIsRead(String text, String port) {
        assertEquals(port, DeviceSpec.parse(text).port());
        assertEquals(text, DeviceSpec.parse(text).device());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x@tcp://localhost", "x@rfc2217://localhost:0", "x@hid:59:28"})
    void aPortThatCannotBeIsRefusedBeforeAnythingStarts(String text) {
        assertThrows(IllegalArgumentException.class, () -> DeviceSpec.parse(text));
    }
}
