package vigil.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.metric.Timestamp;

/// Whoever listens on the wire hears everything that a protocol heard, in the order in which it heard it.
class WireEventTest {
    private static final LinkSettings SETTINGS =
            new LinkSettings(9600, 8, LinkSettings.Parity.NONE, 1, LinkSettings.FlowControl.NONE, true, true);

    private final FakePort port = new FakePort();
    private final HeardListener heard = new HeardListener();
    private Timestamp now = new Timestamp(1_000_000_000L, 1_700_000_000_000L);
    private final DeviceLink link =
            new DeviceLink(new LinkTarget("toy", "/dev/toy", SETTINGS), port, new FakeProtocol(), heard, now);

    @Test
    void aConversationIsToldFromOpeningToLeave() {
        Timestamp opened = now;
        link.open(now);
        Timestamp spoke = hear("!");
        link.submit(DeviceCommand.START_CUFF);
        Timestamp commanded = step();
        link.close(now);
        assertEquals(
                List.of(
                        new WireEvent.Opened(opened),
                        new WireEvent.Sent(opened, bytes("hello")),
                        new WireEvent.Received(spoke, bytes("!")),
                        new WireEvent.Commanded(commanded, DeviceCommand.START_CUFF),
                        new WireEvent.Sent(commanded, bytes("cuff")),
                        new WireEvent.Sent(commanded, bytes("bye")),
                        new WireEvent.Closed(commanded, true)),
                heard.wire);
    }

    @Test
    void aPulledCableTakesNoLeave() {
        link.open(now);
        hear("!");
        port.present = false;
        Timestamp lost = step();
        assertEquals(new WireEvent.Closed(lost, false), heard.wire.getLast());
    }

    @Test
    void whatCouldNotBeSentWasNotSent() {
        port.failsToWrite = true;
        link.open(now);
        assertEquals(List.of(new WireEvent.Opened(now)), heard.wire);
    }

    private Timestamp hear(String text) {
        port.incoming.add(text.getBytes(StandardCharsets.US_ASCII));
        return step();
    }

    private Timestamp step() {
        now = now.plus(Duration.ofMillis(100));
        link.listen();
        link.step(now);
        return now;
    }

    private static RawBytes bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return RawBytes.of(bytes, bytes.length);
    }
}
