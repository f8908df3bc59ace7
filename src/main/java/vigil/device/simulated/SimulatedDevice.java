package vigil.device.simulated;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import vigil.device.DeviceEmulator;
import vigil.metric.Timestamp;

/// A simulated device at the end of a simulated cable: what an emulator says, after the scenario's cable and wire have
/// had their way with it.
///
/// The emulator is run in steps of 20 ms of simulated time, however seldom it is asked, so the same seed and scenario
/// give the same bytes at any speed. Confined to the thread that drives it, except [#isPlugged].
public final class SimulatedDevice {
    private static final Duration STEP = Duration.ofMillis(20);

    private final DeviceEmulator emulator;
    private final Scenario scenario;
    private final Timestamp start;
    private final Noise chance;
    private Timestamp upTo;
    private long bytesSoFar;

    /// @param start when the scenario's clock begins
    public SimulatedDevice(DeviceEmulator emulator, Scenario scenario, Timestamp start, long seed) {
        this.emulator = emulator;
        this.scenario = scenario;
        this.start = start;
        this.upTo = start;
        this.chance = new Noise(seed).named("wire");
    }

    /// Whether the cable is in at `at`. Any thread may call.
    public boolean isPlugged(Timestamp at) {
        return scenario.isPlugged(at.secondsSince(start));
    }

    /// The host sent `length` bytes.
    ///
    /// @return what the device answers at once
    public byte[] received(byte[] bytes, int length, Timestamp at) {
        if (!isPlugged(at)) {
            return new byte[0];
        }
        return onTheWire(emulator.received(bytes, length, at), at);
    }

    /// What came out of the cable since the last call.
    public byte[] due(Timestamp now) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Timestamp next = upTo.plus(STEP); !now.isBefore(next); next = next.plus(STEP)) {
            upTo = next;
            byte[] said = emulator.due(next);
            if (isPlugged(next)) {
                out.writeBytes(onTheWire(said, next));
            }
        }
        return out.toByteArray();
    }

    private byte[] onTheWire(byte[] said, Timestamp at) {
        long first = bytesSoFar;
        bytesSoFar += said.length;
        Optional<WireTrouble> trouble = scenario.wireTrouble(at.secondsSince(start));
        return trouble.isEmpty() ? said : spoilt(said, first, trouble.get());
    }

    private byte[] spoilt(byte[] said, long first, WireTrouble trouble) {
        byte[] out = new byte[2 * said.length];
        int n = 0;
        for (int i = 0; i < said.length; i++) {
            double luck = chance.uniform(2 * (first + i));
            int bit = (int) (8 * chance.uniform(2 * (first + i) + 1));
            boolean lost = luck < trouble.lost();
            boolean doubled = !lost && luck < trouble.lost() + trouble.doubled();
            boolean flipped = !lost && !doubled && luck < trouble.lost() + trouble.doubled() + trouble.flipped();
            if (!lost) {
                out[n++] = (byte) (flipped ? said[i] ^ 1 << bit : said[i]);
            }
            if (doubled) {
                out[n++] = said[i];
            }
        }
        return Arrays.copyOf(out, n);
    }
}
