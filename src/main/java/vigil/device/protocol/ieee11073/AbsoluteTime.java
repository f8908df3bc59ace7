package vigil.device.protocol.ieee11073;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

/// The device's date and time: century, year, month, day, hour, minute, second and hundredth, each two
/// decimal digits in a byte. It has no time zone: it is what the device's own display shows.
///
/// Thread rule: stateless.
final class AbsoluteTime {
    /// Its length in bytes.
    static final int SIZE = 8;

    private static final int HUNDREDTH_NANOS = 10_000_000;

    private AbsoluteTime() {}

    /// The next time in `in`; empty if it is no date (a clock that was never set often says zeros).
    static Optional<LocalDateTime> read(MderReader in) {
        int[] pairs = new int[SIZE];
        boolean decimal = true;
        for (int i = 0; i < SIZE; i++) {
            int octet = in.u8();
            decimal &= (octet >> 4) <= 9 && (octet & 0xF) <= 9;
            pairs[i] = (octet >> 4) * 10 + (octet & 0xF);
        }
        if (!decimal || in.isBroken()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(
                    pairs[0] * 100 + pairs[1],
                    pairs[2],
                    pairs[3],
                    pairs[4],
                    pairs[5],
                    pairs[6],
                    pairs[7] * HUNDREDTH_NANOS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static void write(MderWriter out, LocalDateTime time) {
        out.u8(pair(time.getYear() / 100)).u8(pair(time.getYear() % 100));
        out.u8(pair(time.getMonthValue())).u8(pair(time.getDayOfMonth()));
        out.u8(pair(time.getHour())).u8(pair(time.getMinute())).u8(pair(time.getSecond()));
        out.u8(pair(time.getNano() / HUNDREDTH_NANOS));
    }

    private static int pair(int number) {
        return number / 10 << 4 | number % 10;
    }
}
