package vigil.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import vigil.metric.Timestamp;

/// A port whose driver hangs in a read until the port is closed.
class LinkThreadTest {
    private static final LinkSettings SETTINGS =
            new LinkSettings(9600, 8, LinkSettings.Parity.NONE, 1, LinkSettings.FlowControl.NONE, true, true);

    private final CountDownLatch reading = new CountDownLatch(1);

    private final class HangingPort implements Port {
        @Override
        public Transport open(String address, LinkSettings settings) {
            CountDownLatch closed = new CountDownLatch(1);
            return new Transport() {
                @Override
                public int read(byte[] buffer) {
                    reading.countDown();
                    try {
                        closed.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return -1;
                }

                @Override
                public void write(byte[] bytes) {}

                @Override
                public void close() {
                    closed.countDown();
                }
            };
        }

        @Override
        public boolean isPresent(String address) {
            return true;
        }
    }

    @Test
    void aPortThatDoesNotLetTheThreadGoIsClosedUnderIt() throws InterruptedException {
        Timestamp now = new Timestamp(0, 0);
        HeardListener heard = new HeardListener();
        DeviceLink link = new DeviceLink(
                new LinkTarget("toy", "/dev/toy", SETTINGS), new HangingPort(), new FakeProtocol(), heard, now);
        LinkThread thread = new LinkThread(link, () -> now, atMost -> Thread.onSpinWait());
        thread.start();
        reading.await();
        assertTrue(thread.isRunning());
        thread.stop();
        assertFalse(thread.isRunning());
        assertEquals(LinkState.CLOSED, heard.history.getLast());
    }
}
