package vigil.device;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// A port whose cable the test holds in its hands.
final class FakePort implements Port {
    boolean present = true;
    String refusal = "";
    int openings;
    boolean failsToWrite;
    final Deque<byte[]> incoming = new ArrayDeque<>();
    /// The settings of every opening that succeeded.
    final List<LinkSettings> opened = new ArrayList<>();
    final List<String> sent = new ArrayList<>();
    boolean closed = true;

    @Override
    public Transport open(String address, LinkSettings settings) throws PortException {
        openings++;
        if (!present) {
            throw new PortException("There is no port " + address + ".");
        }
        if (!refusal.isEmpty()) {
            throw new PortException(refusal);
        }
        closed = false;
        opened.add(settings);
        return new Cable();
    }

    @Override
    public boolean isPresent(String address) {
        return present;
    }

    private final class Cable implements Transport {
        @Override
        public int read(byte[] buffer) {
            if (!present || closed) {
                return -1;
            }
            byte[] bytes = incoming.poll();
            if (bytes == null) {
                return 0;
            }
            System.arraycopy(bytes, 0, buffer, 0, bytes.length);
            return bytes.length;
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            if (failsToWrite) {
                throw new IOException("input/output error");
            }
            sent.add(new String(bytes, StandardCharsets.US_ASCII));
        }

        @Override
        public void close() {
            incoming.clear();
            closed = true;
        }
    }
}
