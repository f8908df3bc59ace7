package vigil.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsbAddressTest {
    private static PortInfo port(String path, int product, String serial) {
        return new PortInfo(path, "", Optional.of(new PortInfo.UsbId(0x10C4, product, serial)));
    }

    private static final PortInfo FIRST = port("/dev/ttyUSB0", 0xEA60, "A7");
    private static final PortInfo SECOND = port("/dev/ttyUSB1", 0xEA60, "B2");
    private static final PortInfo BUILT_IN = new PortInfo("/dev/ttyS0", "", Optional.empty());

    @Test
    void twoOfTheSameModelAreToldApartByTheirSerialNumbers() throws PortException {
        List<PortInfo> all = List.of(BUILT_IN, FIRST, SECOND);
        assertEquals(SECOND, UsbAddress.parse("usb:10C4:EA60:B2").among(all));
        assertEquals("usb:10C4:EA60:A7", UsbAddress.of(FIRST, all));
    }

    @Test
    void anAdapterWithoutASerialNumberWillDoIfItIsTheOnlyOne() throws PortException {
        PortInfo nameless = port("/dev/ttyUSB4", 0xEA60, "");
        assertEquals(nameless, UsbAddress.parse("usb:10c4:ea60").among(List.of(FIRST, nameless)));
        assertEquals("usb:10C4:EA60:", UsbAddress.of(nameless, List.of(FIRST, nameless)));
    }

    @Test
    void twoThatLookAlikeAreASentenceAndNeverAGuess() {
        PortInfo twin = port("/dev/ttyUSB5", 0xEA60, "A7");
        List<PortInfo> all = List.of(FIRST, twin);
        assertEquals(
                "2 ports are a USB adapter 10C4:EA60 with the serial number A7 (/dev/ttyUSB0, /dev/ttyUSB5), and nothing"
                        + " tells them apart: give the port by its path.",
                assertThrows(
                                PortException.class,
                                () -> UsbAddress.parse("usb:10C4:EA60:A7").among(all))
                        .getMessage());
        assertEquals("/dev/ttyUSB0", UsbAddress.of(FIRST, all), "then its path is offered");
    }

    @Test
    void anAdapterThatIsNotPluggedInIsNamed() {
        assertEquals(
                "There is no USB adapter 10C4:EA60 with the serial number C3: is it plugged in?",
                assertThrows(
                                PortException.class,
                                () -> UsbAddress.parse("usb:10C4:EA60:C3").among(List.of(BUILT_IN, FIRST)))
                        .getMessage());
    }

    @Test
    void anotherModelWithTheSameSerialNumberIsNotIt() {
        assertFalse(UsbAddress.parse("usb:10C4:EA61:A7").names(FIRST));
        assertTrue(UsbAddress.parse("USB:10c4:ea60:A7").names(FIRST), "letters of the ids may be small");
        assertFalse(UsbAddress.parse("usb:10C4:EA60:a7").names(FIRST), "letters of a serial number count");
    }

    @Test
    void whatCannotStandInAListOfAddressesIsReplacedOnBothSides() {
        PortInfo odd = port("/dev/ttyUSB6", 0xEA60, "a, b:c ");
        String address = UsbAddress.of(odd, List.of(odd));
        assertEquals("usb:10C4:EA60:a__b:c", address);
        assertTrue(UsbAddress.parse(address).names(odd));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"usb:", "usb:10C4", "usb:10C4:EA6", "usb:10C4:EA60A7", "usb:XYZW:EA60:1", "/dev/ttyUSB0", ""})
    void anythingElseIsRefusedInASentence(String address) {
        String said = String.valueOf(assertThrows(IllegalArgumentException.class, () -> UsbAddress.parse(address))
                .getMessage());
        assertTrue(said.endsWith("not \"" + address + "\"."), said);
    }
}
