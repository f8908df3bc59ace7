package vigil.device.simulated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;

/// What a simulated device has said and the line has not taken yet, whole frames in the order in which they
/// were ready. What does not fit any more is lost as a whole, as it is in a device.
///
/// Confined to its device's thread.
final class OutputBuffer {
    private static final int CAPACITY = 1024;

    /// Bytes that belong together.
    private record Utterance(byte[] bytes, Timestamp ready) {}

    private final List<Utterance> waiting = new ArrayList<>();
    private int size;

    /// @param ready when the device begins to say it
    void add(byte[] bytes, Timestamp ready) {
        if (bytes.length == 0 || size > 0 && size + bytes.length > CAPACITY) {
            return;
        }
        int place = waiting.size();
        while (place > 0 && ready.isBefore(waiting.get(place - 1).ready())) {
            place--;
        }
        waiting.add(place, new Utterance(bytes, ready));
        size += bytes.length;
    }

    /// Takes out what comes next, if it is ready by `now`.
    Optional<byte[]> next(Timestamp now) {
        if (waiting.isEmpty() || now.isBefore(waiting.getFirst().ready())) {
            return Optional.empty();
        }
        byte[] bytes = waiting.removeFirst().bytes();
        size -= bytes.length;
        return Optional.of(bytes);
    }

    void clear() {
        waiting.clear();
        size = 0;
    }
}
