package vigil.device.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.device.LinkSettings;

class ComPortClientTest {
    private static final LinkSettings SETTINGS =
            new LinkSettings(9600, 7, LinkSettings.Parity.EVEN, 1, LinkSettings.FlowControl.NONE, true, false);

    private final ComPortClient client = new ComPortClient("rfc2217://box:1", SETTINGS);

    private String agree() {
        return HexFormat.of().formatHex(client.heard(new TelnetSignal.Negotiation(Telnet.DO, Telnet.COM_PORT)));
    }

    private void answer(String hex) {
        byte[] reply = client.heard(
                new TelnetSignal.Subnegotiation(Telnet.COM_PORT, HexFormat.of().parseHex(hex.replace(" ", ""))));
        assertEquals(0, reply.length);
    }

    private void agreeToEverything() {
        for (String hex : new String[] {"69 01", "65 00 00 25 80", "66 07", "67 03", "68 01"}) {
            answer(hex);
        }
    }

    @Test
    void theSettingsAreSentOnceTheServerKnowsTheOption() {
        assertFalse(client.isReady());
        assertEquals(
                "fffa2c0a00fff0" // no news of the line
                        + "fffa2c0b00fff0" // no news of the modem
                        + "fffa2c0508fff0" // DTR on
                        + "fffa2c050cfff0" // RTS off
                        + "fffa2c0501fff0" // no flow control
                        + "fffa2c0100002580fff0" // 9600 baud
                        + "fffa2c0207fff0" // 7 data bits
                        + "fffa2c0303fff0" // even parity
                        + "fffa2c0401fff0" // 1 stop bit
                        + "fffa2c0c03fff0", // both buffers emptied
                agree());
        assertEquals("", agree());
    }

    @Test
    void itIsReadyWhenTheServerHasSaidYesToAllThatMatters() {
        agree();
        assertFalse(client.isReady());
        agreeToEverything();
        assertTrue(client.isReady());
        assertEquals(Optional.empty(), client.refusal());
    }

    @Test
    void theLinesNeedNoAnswerButMayBeRefused() {
        agree();
        answer("69 09");
        agreeToEverything();
        assertFalse(client.isReady());
        assertEquals(Optional.of("rfc2217://box:1 refuses DTR on: it stays at DTR off"), client.refusal());
    }

    @ParameterizedTest
    @CsvSource({
        "65 00 01 c2 00, 9600 baud: it stays at 115200 baud",
        "66 08,          7 data bits: it stays at 8 data bits",
        "67 01,          even parity: it stays at no parity",
        "67 63,          even parity: it stays at unknown parity",
        "68 02,          1 stop bit: it stays at 2 stop bits",
        "68 03,          1 stop bit: it stays at 1.5 stop bits",
        "69 02,          no flow control: it stays at XON/XOFF flow control",
        "69 0b,          RTS off: it stays at RTS on"
    })
    void aSettingThatTheServerDoesNotTakeIsNamedWithWhatItKeeps(String hex, String words) {
        agree();
        answer(hex);
        assertEquals(Optional.of("rfc2217://box:1 refuses " + words), client.refusal());
    }

    @Test
    void aServerWithoutTheOptionIsToldApart() {
        client.heard(new TelnetSignal.Negotiation(Telnet.DONT, Telnet.COM_PORT));
        assertTrue(client.refusal().orElse("").contains("refuses RFC 2217"));
    }

    @Test
    void thatTheServerHasNoPortOfOursToSetIsNoRefusal() {
        client.heard(new TelnetSignal.Negotiation(Telnet.WONT, Telnet.COM_PORT));
        assertEquals(Optional.empty(), client.refusal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6a 60", // state of the line
                "6b b0", // state of the modem
                "64 73 65 72", // signature
                "6c", // hold back
                "6d", // go on
                "65 00 25 80", // a baud rate too short
                "66 07 07", // two numbers of data bits
                "01 00 00 00 01", // a client's command
                "ff ff",
                ""
            })
    void otherNewsIsPassedOver(String hex) {
        agree();
        answer(hex);
        assertEquals(Optional.empty(), client.refusal());
        agreeToEverything();
        answer(hex);
        assertTrue(client.isReady());
    }

    @Test
    void laterNewsOfASettingThatWasAnsweredIsNotARefusal() {
        agree();
        agreeToEverything();
        answer("65 00 00 12 c0");
        assertTrue(client.isReady());
    }

    @Test
    void withRtsCtsTheServerOwnsTheLine() {
        LinkSettings flow = new LinkSettings(
                115_200, 8, LinkSettings.Parity.MARK, 2, LinkSettings.FlowControl.RTS_CTS, false, true);
        String words =
                ComPortSetting.of(flow).stream().map(ComPortSetting::words).reduce("", (a, b) -> a + b + "; ");
        assertTrue(words.contains("DTR off; RTS/CTS flow control; 115200 baud; 8 data bits; mark parity; 2 stop bits"));
        assertFalse(words.contains("RTS on"));
    }

    @Test
    void nothingThatAServerSaysThrows() {
        Random random = new Random(44);
        for (int round = 0; round < 20_000; round++) {
            byte[] content = new byte[random.nextInt(7)];
            random.nextBytes(content);
            if (content.length > 0 && random.nextBoolean()) {
                content[0] = (byte) (100 + random.nextInt(13));
            }
            ComPortClient any = new ComPortClient("x", SETTINGS);
            any.heard(new TelnetSignal.Negotiation(251 + random.nextInt(4), random.nextInt(256)));
            any.heard(new TelnetSignal.Subnegotiation(random.nextInt(256), content));
            any.heard(new TelnetSignal.Subnegotiation(Telnet.COM_PORT, content));
            assertFalse(any.isReady());
        }
    }
}
