package vigil.device.hid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.device.LinkSettings;
import vigil.device.PortException;
import vigil.device.PortInfo;
import vigil.device.Transport;

class HidPortsTest {
    private static final LinkSettings UNUSED =
            new LinkSettings(9600, 8, LinkSettings.Parity.NONE, 1, LinkSettings.FlowControl.NONE, true, true);

    private final FakeHidBus bus = new FakeHidBus();
    private final HidPorts ports = new HidPorts(bus, HidSettings.PLAIN);

    private String refusal(String address) {
        return String.valueOf(assertThrows(PortException.class, () -> ports.open(address, UNUSED))
                .getMessage());
    }

    @Test
    void aDeviceIsFoundByItsNumbersInEitherCase() throws PortException {
        bus.with("a", 0x0590, 0x00aa, "").with("b", 0x0483, 0x5750, "");
        Transport port = ports.open("hid:0590:00Aa", UNUSED);
        assertEquals(List.of("a"), bus.opened);
        port.close();
        assertTrue(bus.closed);
    }

    @Test
    void twoOfTheSameModelMustBeToldApart() throws PortException {
        bus.with("a", 0x0590, 0x0028, "A1").with("b", 0x0590, 0x0028, "B2");
        assertEquals(
                "There are 2 devices hid:0590:0028: name one of hid:0590:0028:A1, hid:0590:0028:B2.",
                refusal("hid:0590:0028"));
        ports.open("hid:0590:0028:B2", UNUSED).close();
        assertEquals(List.of("b"), bus.opened);
    }

    @Test
    void twoThatCannotBeToldApartAreNotGuessed() {
        bus.with("a", 0x0590, 0x0028, "").with("b", 0x0590, 0x0028, "");
        assertEquals(
                "There are several devices hid:0590:0028 that have no serial numbers of their own to be told apart by:"
                        + " plug in only one.",
                refusal("hid:0590:0028"));
    }

    @Test
    void oneDeviceWithSeveralFunctionsIsOne() throws PortException {
        bus.with("a0", 0x0590, 0x0028, "A1").with("a1", 0x0590, 0x0028, "A1", 1);
        ports.open("hid:0590:0028", UNUSED).close();
        assertEquals(List.of("a0"), bus.opened);
        assertEquals(
                List.of("hid:0590:0028:A1"),
                ports.list().stream().map(PortInfo::path).toList());
    }

    @Test
    void whatIsNotThereIsASentence() {
        assertEquals("There is no device hid:0590:0028: is its USB cable plugged in?", refusal("hid:0590:0028"));
        assertFalse(ports.isPresent("hid:0590:0028"));
        bus.with("a", 0x0590, 0x0028, "A1");
        assertTrue(ports.isPresent("hid:0590:0028"));
        assertFalse(ports.isPresent("hid:0590:0028:B2"));
    }

    @Test
    void aMachineWithoutHidSaysSoWhenItIsAskedToOpen() {
        bus.trouble = "there is no library";
        assertEquals("hid:0590:0028 could not be opened: there is no library.", refusal("hid:0590:0028"));
        assertTrue(ports.isPresent("hid:0590:0028"));
        assertEquals(List.of(), ports.list());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hid:", "hid:590:28", "hid:0590", "hid:0590:0028:", "hid:05G0:0028", "hid:0590:00280"})
    void anAddressThatIsNoneGetsAnExample(String address) {
        String sentence = "A USB HID device is written hid:VENDOR:PRODUCT or hid:VENDOR:PRODUCT:SERIAL, for example"
                + " hid:0590:0028, not \"" + address + "\".";
        assertEquals(sentence, refusal(address));
        assertEquals(
                sentence,
                assertThrows(IllegalArgumentException.class, () -> HidPorts.check(address))
                        .getMessage());
    }

    @Test
    void theRealLibraryIsQuietAboutThisMachine() {
        // Which devices there are, if any, is the machine's affair; that asking does no harm is ours.
        HidPorts real = new HidPorts(HidSettings.PLAIN);
        assertTrue(real.list().stream().allMatch(p -> p.path().startsWith("hid:")));
        assertThrows(PortException.class, () -> real.open("hid:FFFF:FFFF", UNUSED));
    }
}
