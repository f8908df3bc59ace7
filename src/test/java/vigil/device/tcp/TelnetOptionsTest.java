package vigil.device.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TelnetOptionsTest {
    private final TelnetOptions options = new TelnetOptions();

    private String answer(int verb, int option) {
        return HexFormat.of().formatHex(options.answer(new TelnetSignal.Negotiation(verb, option)));
    }

    @Test
    void whatIsWantedIsAskedForBothWays() {
        assertEquals("fffb00fffd00fffb03fffd03fffb2cfffd2c", HexFormat.of().formatHex(options.opening()));
    }

    @Test
    void aYesNeedsNoAnswer() {
        assertEquals("", answer(Telnet.DO, Telnet.BINARY));
        assertEquals("", answer(Telnet.WILL, Telnet.BINARY));
        assertEquals("", answer(Telnet.DO, Telnet.BINARY));
    }

    @Test
    void aNoIsAccepted() {
        assertEquals("", answer(Telnet.DONT, Telnet.BINARY));
        assertEquals("", answer(Telnet.WONT, Telnet.SUPPRESS_GO_AHEAD));
    }

    @Test
    void anOptionThatNobodyHereKnowsIsRefusedEachTime() {
        assertEquals("fffe01", answer(Telnet.WILL, 1));
        assertEquals("fffc18", answer(Telnet.DO, 24));
        assertEquals("", answer(Telnet.WONT, 1));
        assertEquals("", answer(Telnet.DONT, 24));
    }

    @Test
    void whatIsTurnedOffLaterIsAcknowledgedAndMayBeTurnedOnAgain() {
        assertEquals("", answer(Telnet.DO, Telnet.BINARY));
        assertEquals("fffc00", answer(Telnet.DONT, Telnet.BINARY));
        assertEquals("fffb00", answer(Telnet.DO, Telnet.BINARY));
        assertEquals("", answer(Telnet.DO, Telnet.BINARY));
    }

    @Test
    void twoSuchEndsNeverTalkInCircles() {
        Random random = new Random(1143);
        for (int round = 0; round < 1000; round++) {
            TelnetOptions here = new TelnetOptions();
            TelnetOptions there = new TelnetOptions();
            byte[] said = new byte[] {(byte) 255, (byte) (251 + random.nextInt(4)), (byte) random.nextInt(50)};
            for (int turn = 0; said.length > 0; turn++) {
                assertTrue(turn < 4, "still talking");
                TelnetOptions listener = turn % 2 == 0 ? here : there;
                said = listener.answer(new TelnetSignal.Negotiation(said[1] & 0xff, said[2] & 0xff));
            }
        }
    }
}
