package vigil.device.simulated;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import vigil.device.LinkSettings;

/// What the cable does to the bytes that pass, and how fast they pass.
///
/// Confined to its device's thread.
final class Wire {
    private final Scenario scenario;
    private final Noise chance;
    private final Optional<LinkSettings> device;
    private Optional<LinkSettings> host;
    private long bytesSoFar;

    /// @param device how the device's port is set; empty for a line that takes no time and cannot be set
    ///     wrongly
    Wire(Scenario scenario, Noise chance, Optional<LinkSettings> device) {
        this.scenario = scenario;
        this.chance = chance;
        this.device = device;
        this.host = device;
    }

    /// The host has set its own port so.
    void hostSet(LinkSettings settings) {
        host = device.map(d -> settings);
    }

    /// How long the device's port takes for `bytes`, in nanoseconds.
    long nanosFor(int bytes, double seconds) {
        return deviceAt(seconds)
                .map(d -> 1_000_000_000L * bytes * Misreading.bits(d) / d.baud())
                .orElse(0L);
    }

    /// What the host receives of what the device says.
    byte[] toHost(byte[] said, double seconds) {
        long first = bytesSoFar;
        bytesSoFar += said.length;
        byte[] come = scenario.has(WireTrouble.class, seconds) ? spoilt(said, first, seconds) : said;
        return misread(come, deviceAt(seconds), host);
    }

    /// What the device receives of what the host says.
    byte[] toDevice(byte[] said, double seconds) {
        return misread(said, host, deviceAt(seconds));
    }

    private Optional<LinkSettings> deviceAt(double seconds) {
        if (!scenario.has(Fault.WrongBaud.class, seconds)) {
            return device;
        }
        return scenario.active(Fault.WrongBaud.class, seconds)
                .findFirst()
                .flatMap(wrong -> device.map(d -> at(d, wrong.baud())));
    }

    private static LinkSettings at(LinkSettings d, int baud) {
        return new LinkSettings(baud, d.dataBits(), d.parity(), d.stopBits(), d.flowControl(), d.dtr(), d.rts());
    }

    private static byte[] misread(byte[] said, Optional<LinkSettings> from, Optional<LinkSettings> to) {
        return from.isEmpty() || to.isEmpty() || isAlike(from.get(), to.get())
                ? said
                : Misreading.of(said, from.get(), to.get());
    }

    private static boolean isAlike(LinkSettings a, LinkSettings b) {
        return a.baud() == b.baud() && a.dataBits() == b.dataBits() && a.parity() == b.parity();
    }

    private byte[] spoilt(byte[] said, long first, double seconds) {
        double lost = chance(WireTrouble::lost, seconds);
        double doubled = chance(WireTrouble::doubled, seconds);
        double flipped = chance(WireTrouble::flipped, seconds);
        byte[] out = new byte[2 * said.length];
        int n = 0;
        for (int i = 0; i < said.length; i++) {
            double luck = chance.uniform(2 * (first + i));
            int bit = (int) (8 * chance.uniform(2 * (first + i) + 1));
            boolean isLost = luck < lost;
            boolean isDoubled = !isLost && luck < lost + doubled;
            boolean isFlipped = !isLost && !isDoubled && luck < lost + doubled + flipped;
            if (!isLost) {
                out[n++] = (byte) (isFlipped ? said[i] ^ 1 << bit : said[i]);
            }
            if (isDoubled) {
                out[n++] = said[i];
            }
        }
        return Arrays.copyOf(out, n);
    }

    private double chance(ToDoubleFunction<WireTrouble> of, double seconds) {
        return scenario.active(WireTrouble.class, seconds).mapToDouble(of).sum();
    }
}
