package vigil.device.protocol.ieee11073;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.device.protocol.ieee11073.EventInfo.Attribute;
import vigil.device.protocol.ieee11073.EventInfo.ObjectDescription;

/// Which of an agent's scanners is woken.
class ScannerTest {
    private static ObjectDescription scanner(int objectClass, int handle) {
        Attribute asleep = new Attribute(
                Codes.ATTRIBUTE_OPERATIONAL_STATE, new MderWriter().u16(0).toRaw());
        return new ObjectDescription(objectClass, handle, List.of(asleep));
    }

    private static int woken(ObjectDescription... objects) {
        return AgentConfiguration.of(new EventInfo.Configuration(0x4000, List.of(objects)))
                .scannerToEnable()
                .map(Scanner::handle)
                .orElse(-1);
    }

    @Test
    void aPeriodicOneComesFirst() {
        ObjectDescription episodic = scanner(Codes.CLASS_EPISODIC_SCANNER, 55);
        ObjectDescription periodic = scanner(Codes.CLASS_PERIODIC_SCANNER, 40);
        assertEquals(40, woken(episodic, periodic));
        assertEquals(40, woken(periodic, episodic));
        assertEquals(55, woken(episodic));
        assertEquals(-1, woken());
    }

    @Test
    void ofTwoAlikeTheOneWithTheLowestHandleIsWoken() {
        assertEquals(40, woken(scanner(Codes.CLASS_PERIODIC_SCANNER, 41), scanner(Codes.CLASS_PERIODIC_SCANNER, 40)));
    }
}
