package vigil.device.protocol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.profile.Transform;

/// What is done to a frame for its journey is undone without a trace.
class TransformsTest {
    static final List<Transform> ALL = List.of(
            new Transform.HighBits(1),
            new Transform.AsciiHex(1, 2),
            new Transform.Escape(0x80, Map.of(0x00, 0x80, 0x01, 0x85)));

    @ParameterizedTest
    @FieldSource("ALL")
    void anyFrameSurvivesTheJourney(Transform transform) {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            byte[] frame = new byte[3 + random.nextInt(6)];
            random.nextBytes(frame);
            if (transform instanceof Transform.HighBits) {
                frame[1] = (byte) 0x80; // the byte with the collected bits holds nothing of its own
            }
            byte[] wire = Transforms.apply(transform, frame);
            byte[] room = new byte[wire.length];
            int length = Transforms.undo(transform, wire, 0, wire.length, room);
            byte[] back = Arrays.copyOf(room, length);
            if (transform instanceof Transform.HighBits) {
                back[1] = (byte) 0x80;
            }
            assertArrayEquals(frame, back);
        }
    }

    @Test
    void highBitsGoToTheBytesInTheirOrder() {
        byte[] wire = HexFormat.of().parseHex("01E08493" + "92BCE3FFFF"); // protocol facts, 25: CMS50 V7
        byte[] room = new byte[9];
        assertEquals(9, Transforms.undo(new Transform.HighBits(1), wire, 0, 9, room));
        assertEquals("01e0041312" + "3c63ffff", HexFormat.of().formatHex(room));
    }

    @ParameterizedTest
    @ValueSource(strings = {"02 30 31 32 03 03", "02 30 47 03 03", "02 03", "02 2D 31 03 03", "02 B1 31 03 03"})
    void whatAreNoDigitsCannotBeUndone(String hex) {
        byte[] wire = HexFormat.of().parseHex(hex.replace(" ", ""));
        int length = Transforms.undo(new Transform.AsciiHex(1, 2), wire, 0, wire.length, new byte[wire.length]);
        assertEquals(-1, length);
    }
}
