package vigil.device.protocol.ieee11073;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.device.FrameCounts;

/// Finding APDUs in a stream of bytes.
class ApduReaderTest {
    private final List<Long> offsets = new ArrayList<>();
    private final ApduReader reader = new ApduReader((offset, apdu) -> offsets.add(offset));
    private final byte[] report = Said.saturation(97, Optional.empty());

    private void feed(byte[] bytes) {
        reader.feed(bytes, bytes.length);
    }

    @Test
    void aBeginningWhoseLengthsDoNotAgreeIsNotWaitedFor() {
        feed(Hex.bytes("E7000036 0035"));
        assertFalse(reader.isMidApdu());
        feed(Hex.bytes("E7000036 0034 0001 0100 002F"));
        assertFalse(reader.isMidApdu());
        feed(report);
        assertEquals(List.of(18L), offsets);
    }

    @Test
    void anApduWhoseInnerLengthIsWrongIsACheckErrorAndHidesNothing() {
        byte[] half = Arrays.copyOf(report, 28);
        feed(half);
        feed(report); // its beginning completes the half one, whose object then has an absurd length
        reader.breakOff();
        assertEquals(List.of(28L), offsets);
        assertEquals(new FrameCounts(1, 28, 1, 1), reader.counts());
    }

    @Test
    void halfAnApduIsWaitedForUntilItIsGivenUp() {
        feed(Arrays.copyOf(report, 20));
        assertTrue(reader.isMidApdu());
        reader.breakOff();
        assertFalse(reader.isMidApdu());
        assertEquals(new FrameCounts(0, 20, 0, 1), reader.counts());
    }

    @Test
    void offsetsGoOnOverAnyNumberOfBytes() {
        for (int i = 0; i < 2000; i++) {
            feed(report);
        }
        assertEquals(2000, offsets.size());
        assertEquals(1999L * report.length, offsets.getLast());
    }
}
