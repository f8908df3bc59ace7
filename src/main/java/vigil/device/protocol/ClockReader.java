package vigil.device.protocol;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vigil.profile.DeviceClock;

/// Reads the device's own time out of a frame. A time that no calendar has shows that the frame is damaged.
///
/// Confined to one thread.
final class ClockReader {
    private final DeviceClock clock;
    private final DateTimeFormatter format;
    private LocalDateTime time = LocalDateTime.MIN;

    ClockReader(DeviceClock clock) {
        this.clock = clock;
        this.format = clock instanceof DeviceClock.Text text
                ? DeviceClock.format(text.pattern())
                : DateTimeFormatter.ISO_DATE_TIME;
    }

    /// Reads the time of the frame `bytes[from..to)`.
    ///
    /// @return false if there is none
    boolean read(byte[] bytes, int from, int to) {
        try {
            time = switch (clock) {
                case DeviceClock.Bcd bcd -> bcd(bcd.bytes(), bytes, from, to);
                case DeviceClock.Text text -> text(text, bytes, from, to);
            };
            return true;
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    /// What [#read] found.
    LocalDateTime time() {
        return time;
    }

    private LocalDateTime text(DeviceClock.Text text, byte[] bytes, int from, int to) {
        int begin = from + text.from();
        if (begin + text.length() > to) {
            throw new IndexOutOfBoundsException(begin);
        }
        return LocalDateTime.parse(new String(bytes, begin, text.length(), StandardCharsets.ISO_8859_1), format);
    }

    private static LocalDateTime bcd(List<Integer> places, byte[] bytes, int from, int to) {
        int[] parts = new int[places.size()];
        for (int i = 0; i < parts.length; i++) {
            int at = from + places.get(i);
            if (at >= to) {
                throw new IndexOutOfBoundsException(at);
            }
            parts[i] = digits(bytes[at]);
        }
        return LocalDateTime.of(parts[0] * 100 + parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]);
    }

    private static int digits(byte is) {
        int tens = is >> 4 & 0xF;
        int ones = is & 0xF;
        if (tens > 9 || ones > 9) {
            throw new DateTimeException("not two decimal digits");
        }
        return tens * 10 + ones;
    }
}
