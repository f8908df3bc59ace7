package vigil.device.protocol;

import java.util.List;

/// A short run of bytes that a protocol always sends alike, such as the start of a frame.
///
/// Thread rule: stateless.
final class ByteRun {
    private ByteRun() {}

    static byte[] of(List<Integer> numbers) {
        byte[] run = new byte[numbers.size()];
        for (int i = 0; i < run.length; i++) {
            run[i] = numbers.get(i).byteValue();
        }
        return run;
    }

    /// How many bytes of `run` stand at `at`, as far as there are bytes.
    static int fits(byte[] run, byte[] bytes, int at, int to) {
        int i = 0;
        while (i < run.length && at + i < to && bytes[at + i] == run[i]) {
            i++;
        }
        return i;
    }
}
