package vigil.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.metric.Timestamp;

class EavesdropperTest {
    private static final LinkSettings SETTINGS =
            new LinkSettings(9600, 8, LinkSettings.Parity.NONE, 1, LinkSettings.FlowControl.NONE, true, true);

    private final FakePort port = new FakePort();
    private Timestamp now = new Timestamp(0, 0);

    private FrameCounts listen() throws IOException {
        Eavesdropper ear = new Eavesdropper(port, () -> now = now.plus(Duration.ofMillis(50)));
        return ear.listen("/dev/toy", SETTINGS, new FakeProtocol(), Duration.ofSeconds(2));
    }

    @Test
    void itCountsWhatTheProtocolUnderstandsAndSaysNothing() throws IOException {
        port.incoming.add("!x!".getBytes(StandardCharsets.US_ASCII));
        port.incoming.add("!".getBytes(StandardCharsets.US_ASCII));
        assertEquals(new FrameCounts(3, 1, 0), listen());
        assertEquals(List.of(), port.sent);
        assertTrue(port.closed);
    }

    @Test
    void aPortThatCannotBeOpenedSaysWhy() {
        port.refusal = "/dev/toy is in use by another program.";
        assertEquals(
                "/dev/toy is in use by another program.",
                assertThrows(IOException.class, this::listen).getMessage());
    }
}
