package vigil.device.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Makes streams of a device's frames with what happens on a line: bytes lost, doubled, flipped and thrown
/// in, frames cut, other devices' frames between them, and plain noise. The bytes lie in [#bytes] up to
/// [#length] until the next one is made; making one allocates nothing.
///
/// Confined to one thread.
final class DamagedStream {
    private static final int MOST_NOISE = 120;

    private final List<byte[]> good;
    private final List<byte[]> foreign;
    private final Random random;
    private byte[] bytes = new byte[4096];
    private int length;

    DamagedStream(List<byte[]> good, List<byte[]> foreign, Random random) {
        this.good = good;
        this.foreign = foreign;
        this.random = random;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /// Makes another stream.
    void make() {
        length = 0;
        int kind = random.nextInt(16);
        if (kind == 0) {
            noise(random.nextInt(MOST_NOISE));
        } else if (kind == 1) {
            likeNoise(random.nextInt(MOST_NOISE));
        } else {
            int frames = 1 + random.nextInt(4);
            for (int i = 0; i < frames; i++) {
                add(random.nextInt(16) == 0 ? any(foreign) : any(good));
                if (random.nextInt(8) == 0) {
                    noise(random.nextInt(20));
                }
            }
        }
        int wounds = random.nextInt(5);
        for (int i = 0; i < wounds && length > 0; i++) {
            wound();
        }
    }

    byte[] any(List<byte[]> frames) {
        return frames.get(random.nextInt(frames.size()));
    }

    /// Puts a whole frame at the end.
    void add(byte[] frame) {
        room(frame.length);
        System.arraycopy(frame, 0, bytes, length, frame.length);
        length += frame.length;
    }

    private void noise(int count) {
        room(count);
        for (int i = 0; i < count; i++) {
            bytes[length++] = (byte) random.nextInt(256);
        }
    }

    /// Noise of the bytes that the device uses, which gets further than any noise.
    private void likeNoise(int count) {
        room(count);
        for (int i = 0; i < count; i++) {
            byte[] frame = any(good);
            bytes[length++] = frame[random.nextInt(frame.length)];
        }
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + more));
        }
    }

    private void wound() {
        int at = random.nextInt(length);
        switch (random.nextInt(8)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt(256);
            case 2, 3 -> lose(at, 1);
            case 4 -> lose(at, Math.min(length - at, 1 + random.nextInt(12)));
            case 5 -> insert(at, bytes[at]);
            case 6 -> insert(at, (byte) random.nextInt(256));
            default -> length = at;
        }
    }

    private void lose(int at, int count) {
        System.arraycopy(bytes, at + count, bytes, at, length - at - count);
        length -= count;
    }

    private void insert(int at, byte is) {
        room(1);
        System.arraycopy(bytes, at, bytes, at + 1, length - at);
        bytes[at] = is;
        length++;
    }
}
