package vigil.device.tcp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import vigil.device.Transport;

/// Reads of a test that knows how much is to come. The number of tries is only a limit for a broken port.
final class LoopbackReads {
    private LoopbackReads() {}

    static byte[] exactly(Transport from, int length) throws IOException {
        byte[] all = new byte[length];
        int n = 0;
        for (int tries = 0; n < length && tries < 400; tries++) {
            byte[] some = new byte[length - n];
            int got = from.read(some);
            assertTrue(got >= 0, "the port ended");
            System.arraycopy(some, 0, all, n, got);
            n += got;
        }
        return Arrays.copyOf(all, n);
    }
}
