package vigil.device.simulated;

import java.nio.charset.StandardCharsets;
import vigil.device.DeviceEmulator;
import vigil.metric.Timestamp;

/// A toy device: says a numbered line ending in `!` every 100 ms, and answers whatever it is told with `ok`.
public final class TickingEmulator implements DeviceEmulator {
    private static final long PERIOD = 100_000_000L;

    private final Timestamp start;
    private long lines;

    public TickingEmulator(Timestamp start) {
        this.start = start;
    }

    @Override
    public byte[] received(byte[] bytes, int length, Timestamp at) {
        return "ok".getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public byte[] due(Timestamp now) {
        StringBuilder out = new StringBuilder();
        while ((lines + 1) * PERIOD <= now.monoNanos() - start.monoNanos()) {
            lines++;
            out.append(lines).append('!');
        }
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
