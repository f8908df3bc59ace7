package vigil.device.recorded;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vigil.device.DeviceCommand;
import vigil.device.RawBytes;
import vigil.device.WireEvent;
import vigil.metric.Timestamp;

/// Invented entries for tests.
final class Tapes {
    static final Timestamp START = new Timestamp(7_000_000_000_123L, 1_795_529_262_000L);
    static final RawHeader HEADER = new RawHeader("s1", "masimo-ascii1@/dev/ttyUSB0", "masimo-ascii1", "");

    private Tapes() {}

    static Timestamp at(double seconds) {
        return START.plus(Duration.ofNanos(Math.round(seconds * 1e9)));
    }

    static WireEvent received(double seconds, String text) {
        return new WireEvent.Received(at(seconds), bytes(text));
    }

    static RawBytes bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return RawBytes.of(bytes, bytes.length);
    }

    static List<RawEntry> wire(List<WireEvent> events) {
        return events.stream().<RawEntry>map(RawEntry.Wire::new).toList();
    }

    /// Entries of every kind in any order, times going forward, the wall clock set now and then.
    static List<RawEntry> random(long seed, int count) {
        Random random = new Random(seed);
        List<RawEntry> entries = new ArrayList<>();
        long mono = random.nextLong() >> 2;
        long wall = START.wallMillis();
        for (int i = 0; i < count; i++) {
            long step = random.nextLong() >>> (20 + random.nextInt(44));
            mono += step;
            wall += step / 1_000_000 + (random.nextInt(20) == 0 ? random.nextInt() : random.nextInt(2));
            entries.add(entry(random, new Timestamp(mono, wall)));
        }
        return entries;
    }

    private static RawEntry entry(Random random, Timestamp at) {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        RawBytes raw = RawBytes.of(bytes, bytes.length);
        return switch (random.nextInt(8)) {
            case 0 -> new RawEntry.Wire(new WireEvent.Opened(at));
            case 1 -> new RawEntry.Wire(new WireEvent.Closed(at, random.nextBoolean()));
            case 2 -> new RawEntry.Wire(new WireEvent.Commanded(at, DeviceCommand.values()[random.nextInt(2)]));
            case 3 -> new RawEntry.Wire(new WireEvent.Sent(at, raw));
            case 4 -> new RawEntry.Gap(at, random.nextInt(1 << 20), random.nextLong() >>> 1);
            default -> new RawEntry.Wire(new WireEvent.Received(at, raw));
        };
    }
}
