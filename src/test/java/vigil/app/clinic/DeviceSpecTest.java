package vigil.app.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.device.PortInfo;

class DeviceSpecTest {
    private static final List<PortInfo> PRESENT = List.of(
            new PortInfo("/dev/ttyS0", "", Optional.empty()),
            port("/dev/ttyUSB0", "A7"),
            port("/dev/ttyUSB1", "0001"),
            port("/dev/ttyUSB2", "0001"),
            port("\\\\.\\COM3", "C3"));

    private static PortInfo port(String path, String serial) {
        return new PortInfo(path, "", Optional.of(new PortInfo.UsbId(0x10C4, 0xEA60, serial)));
    }

    @ParameterizedTest
    @CsvSource({
        "/dev/ttyUSB0, usb:10C4:EA60:A7",
        "ttyUSB0, usb:10C4:EA60:A7",
        "COM3, usb:10C4:EA60:C3",
        "/dev/ttyUSB1, /dev/ttyUSB1",
        "/dev/ttyS0, /dev/ttyS0",
        "/dev/ttyUSB9, /dev/ttyUSB9",
        "/dev/serial/by-path/pci-1, /dev/serial/by-path/pci-1",
        "sim:calm, sim:calm",
        "usb:10C4:EA60:A7, usb:10C4:EA60:A7"
    })
    void aNumberedPortIsHeldByItsAdapterIfThatCanBeTold(String port, String held) {
        assertEquals(
                new DeviceSpec("masimo-ascii1", held),
                DeviceSpec.parse("masimo-ascii1@" + port).boundToItsAdapter(PRESENT));
    }

    @Test
    void anAdapterIsWrittenInItsUsualSpelling() {
        assertEquals(
                "masimo-ascii1@usb:10C4:EA60:A7",
                DeviceSpec.parse("masimo-ascii1@usb:10c4:ea60:A7").device());
    }

    @Test
    void anAdapterThatIsWrittenWronglyIsRefusedInASentence() {
        assertEquals(
                "A USB adapter is written usb:VID:PID:SERIAL, for example usb:10C4:EA60:0001, not \"usb:10C4\".",
                assertThrows(IllegalArgumentException.class, () -> DeviceSpec.parse("masimo-ascii1@usb:10C4"))
                        .getMessage());
    }
}
