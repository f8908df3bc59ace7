package vigil.device.tcp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelnetDecoderTest {
    /// What came out of a stream: the data in hexadecimal, and the signals in words.
    private record Heard(String data, List<String> signals) {}

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    private static String words(TelnetSignal signal) {
        return switch (signal) {
            case TelnetSignal.Negotiation n -> n.verb() + " " + n.option();
            case TelnetSignal.Subnegotiation s ->
                s.option() + ":" + HexFormat.of().formatHex(s.content());
        };
    }

    private static Heard decode(List<byte[]> reads) {
        TelnetDecoder decoder = new TelnetDecoder();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        List<String> signals = new ArrayList<>();
        for (byte[] read : reads) {
            byte[] buffer = Arrays.copyOf(read, read.length + 7);
            int length = decoder.decode(buffer, read.length, signal -> signals.add(words(signal)));
            assertTrue(length >= 0 && length <= read.length);
            data.write(buffer, 0, length);
        }
        return new Heard(HexFormat.of().formatHex(data.toByteArray()), signals);
    }

    @ParameterizedTest
    @CsvSource({
        "plain data,                  41 0d 0a 00 7f,          410d0a007f, ''",
        "a doubled escape is data,    41 ff ff 42,             41ff42, ''",
        "a negotiation,               41 ff fd 2c 42,          4142, 253 44",
        "no operation and data mark,  41 ff f1 ff f2 42,       4142, ''",
        "a sub-negotiation,           41 ff fa 2c 65 01 ff f0, 41, 44:6501",
        "an escape inside one,        ff fa 2c 65 ff ff ff f0, '', 44:65ff",
        "an empty one,                ff fa 2c ff f0 42,       42, 44:",
        "one whose end was lost,      ff fa 2c 65 ff fb 01 42, 42, 251 1",
        "an end without a beginning,  41 ff f0 42,             4142, ''"
    })
    void dataAndSignalsAreParted(String what, String stream, String data, String signal) {
        List<String> signals = signal.isEmpty() ? List.of() : List.of(signal);
        assertEquals(new Heard(data, signals), decode(List.of(hex(stream))), what);
    }

    @Test
    void aMessageOfAnyLengthIsTakenAndOneBeyondAllBoundsPassedOver() {
        byte[] start = hex("ff fa 2c");
        byte[] end = hex("ff f0 41");
        assertEquals(1, decode(List.of(start, new byte[256], end)).signals().size());
        assertEquals(new Heard("41", List.of()), decode(List.of(start, new byte[257], end)));
        assertEquals(new Heard("41", List.of()), decode(List.of(start, new byte[100_000], end)));
    }

    @Test
    void whereTheStreamIsCutIntoReadsDoesNotMatter() {
        Random random = new Random(2217);
        for (int round = 0; round < 20_000; round++) {
            byte[] stream = noise(random);
            List<byte[]> reads = new ArrayList<>();
            for (int from = 0; from < stream.length; ) {
                int to = Math.min(stream.length, from + 1 + random.nextInt(4));
                reads.add(Arrays.copyOfRange(stream, from, to));
                from = to;
            }
            assertEquals(
                    decode(List.of(stream)), decode(reads), () -> HexFormat.of().formatHex(stream));
        }
    }

    @Test
    void whatOneEndEscapesTheOtherEndReads() {
        Random random = new Random(854);
        for (int round = 0; round < 20_000; round++) {
            byte[] data = noise(random);
            byte[] content = noise(random);
            Heard heard = decode(List.of(
                    Telnet.escaped(data), Telnet.subnegotiation(44, content), Telnet.negotiation(Telnet.WILL, 255)));
            assertEquals(HexFormat.of().formatHex(data), heard.data());
            assertEquals(List.of("44:" + HexFormat.of().formatHex(content), "251 255"), heard.signals());
        }
    }

    @Test
    void afterAnyNoiseWholeMessagesAreUnderstoodAgain() {
        Random random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            // A lost end swallows what follows up to the next escape, so the first message may be lost, not the second.
            Heard heard =
                    decode(List.of(noise(random), hex("ff f1 ff f1 ff fa 2c 65 01 ff f0 ff fa 2c 66 08 ff f0 41")));
            assertEquals("44:6608", heard.signals().getLast());
            assertTrue(heard.data().endsWith("41"));
        }
    }

    @Test
    void bytesWithoutAnEscapeAreSentAsTheyAre() {
        byte[] data = hex("00 0d 0a fe");
        assertArrayEquals(data, Telnet.escaped(data));
        assertArrayEquals(hex("ff ff 01 ff ff"), Telnet.escaped(hex("ff 01 ff")));
    }

    /// Bytes that are telnet's own far more often than chance.
    private static byte[] noise(Random random) {
        byte[] bytes = new byte[random.nextInt(40)];
        byte[] favourites = hex("ff ff ff ff fa f0 fb fc fd fe 2c 65 f1");
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = random.nextBoolean() ? favourites[random.nextInt(favourites.length)] : (byte) random.nextInt();
        }
        return bytes;
    }
}
