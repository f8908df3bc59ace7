package vigil.device.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.profile.DescribedProfile;

/// What the text devices send, cut, joined, spoilt, and encoded from tables.
class TextDamageTest {
    private static final int ROUNDS = 1000;

    private final Random random = new Random(20261122);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static TestProfiles.Decoded decode(String id, String text) {
        return TestProfiles.decode(TestProfiles.profile(id), bytes(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonin-ascii",
                "nellcor-ascii",
                "omron-hbp9030",
                "ge-dinamap-ascii",
                "datascope-accutorr3",
                "un300c"
            })
    void theCapturesDecodeToWhatLiesBesideThem(String id) {
        assertEquals(List.of(), Captures.check(TestProfiles.profile(id)));
    }

    /// Each line is a good frame with a first value that no other line has.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonin-ascii         | 'SPO2=097 HR=072~\n'",
                "nonin-ascii         | '14:00:05 SPO2=097 HR=072~\n'",
                "nellcor-ascii       | '12-NOV-97 14:00:05 97 120 50~\n'",
                "omron-hbp9030       | '2025,03,14,10,30,00000000000000000001,0,118,074,072,0~\n'",
                "ge-dinamap-ascii    | ' NA1000012118074088&+~'",
                "datascope-accutorr3 | 'P: 97, 72,118, 88, 74,000,000,000, 0~\n'",
                "un300c              | '^S1;A0;C00;M00;P118074088;R072;T0000;;41$~'",
            })
    void theLineAfterDamageDecodesAndNothingIsInvented(String id, String shown) {
        byte[] good = bytes(shown.replace('~', '\r').replace('^', '\u0002').replace('$', '\u0003'));
        DescribedProfile profile = TestProfiles.profile(id);
        List<String> wanted = TestProfiles.decode(profile, good).withoutOffsets();
        for (int round = 0; round < ROUNDS; round++) {
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            byte[] half = Arrays.copyOf(good, random.nextInt(good.length - 4));
            stream.writeBytes(half);
            byte[] garbage = new byte[random.nextInt(20)];
            random.nextBytes(garbage);
            stream.writeBytes(garbage);
            stream.writeBytes(good);
            List<String> rows =
                    TestProfiles.decode(profile, stream.toByteArray()).withoutOffsets();
            assertEquals(wanted, rows, () -> new String(stream.toByteArray(), StandardCharsets.ISO_8859_1));
        }
    }

    /// One byte of the device's check is one too high, or one too low, or in lower case.
    @ParameterizedTest
    @CsvSource({
        "ge-dinamap-ascii, ' NA1000012118074088&,~'",
        "ge-dinamap-ascii, ' NA1000012118074088&*~'",
        "ge-dinamap-ascii, ' NA1000012118074088%+~'",
        "ge-dinamap-ascii, ' NA1000012118074089&+~'",
        "un300c, '^S1;A0;C00;M00;P118074088;R072;T0000;;42$~'",
        "un300c, '^S1;A0;C00;M00;P118074088;R060;T0000;;3e$~'",
        "un300c, '^S1;A0;C00;M00;P135345234;R087;T6890;;D9$~'",
    })
    void aWrongCheckIsNoFrame(String id, String shown) {
        TestProfiles.Decoded decoded =
                decode(id, shown.replace('~', '\r').replace('^', '\u0002').replace('$', '\u0003'));
        assertEquals(List.of(), decoded.rows());
        assertEquals(1, decoded.counts().checkErrors());
        assertEquals(0, decoded.counts().frames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\r\n\r\n"})
    void aNoninLineMayEndInAnyWay(String end) {
        String line = "SPO2=097 HR=072" + end;
        assertEquals(List.of(97.0, 97.0), decode("nonin-ascii", line + line).valid("SPO2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPO2=097 HR=07",
                "SPO2=0 97 HR=072",
                "SPO2=97- HR=072",
                "SPO2=097 HR=072 X",
                "spo2=097 hr=072",
                "SPO2=097 HR=072 HR=073",
                "1:00:05 SPO2=097 HR=072X"
            })
    void aNoninLineOfAnotherFormIsNotUsedInPart(String line) {
        assertEquals(List.of(), decode("nonin-ascii", line + "\r\n").rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonin-ascii", "nellcor-ascii", "datascope-accutorr3"})
    void oximeterTablesSurvive(String id) {
        List<String> rows = new ArrayList<>();
        for (int frame = 0; frame < 300; frame++) {
            rows.add(frame + ",SPO2," + cells(random.nextInt(1, 101), "%"));
            rows.add(frame + ",PULSE_RATE," + cells(random.nextInt(20, 301), "/min"));
        }
        assertRoundTrip(id, rows);
    }

    private String cells(int value, String unit) {
        return random.nextInt(4) == 0 ? "," + unit + ",NOT_AVAILABLE," : value + "," + unit + ",VALID,";
    }

    @ParameterizedTest
    @CsvSource({
        "ge-dinamap-ascii, 'measurement failed, state 3', true, false",
        "un300c, 'measurement failed, message 12', true, true",
        "datascope-accutorr3, motion artifact, true, false",
        "omron-hbp9030, 'measurement failed, code 4', false, true"
    })
    void cuffTablesSurvive(String id, String reason, boolean hasMean, boolean hasPulse) {
        List<String> rows = new ArrayList<>();
        for (int frame = 0; frame < 90; frame++) {
            boolean failed = random.nextInt(3) == 0;
            int dia = random.nextInt(30, 110);
            int sys = Math.max(60, dia + random.nextInt(20, 100));
            pressure(rows, frame, "NIBP_SYS", sys, failed, reason);
            pressure(rows, frame, "NIBP_DIA", dia, failed, reason);
            if (hasMean) {
                pressure(rows, frame, "NIBP_MAP", dia + 5, failed, reason);
            }
            if (hasPulse) {
                pressure(rows, frame, "NIBP_PULSE_RATE", random.nextInt(40, 181), failed, reason);
            }
        }
        assertRoundTrip(id, rows);
    }

    private static void pressure(List<String> rows, int frame, String metric, int value, boolean failed, String why) {
        String unit = metric.endsWith("RATE") ? "/min" : "mmHg";
        String quoted = why.contains(",") ? '"' + why + '"' : why;
        rows.add(frame + "," + metric + ","
                + (failed ? "," + unit + ",INVALID," + quoted : value + "," + unit + ",VALID,"));
    }

    /// The table that lies beside a capture has the tally as its last line.
    @Test
    void anExpectedTableEncodesAsItIs() throws IOException {
        Path expected = Path.of("hardware-profiles/nonin-ascii/captures/damage.expected.csv");
        DescribedProfile profile = TestProfiles.profile("nonin-ascii");
        byte[] bytes = new TableEncoder(profile).encode(Files.readAllLines(expected));
        assertEquals(
                List.of(98.0, 96.0, 95.0), TestProfiles.decode(profile, bytes).valid("SPO2"));
    }

    /// What is encoded decodes to the same; what the device tells besides is not compared.
    private static void assertRoundTrip(String id, List<String> rows) {
        DescribedProfile profile = TestProfiles.profile(id);
        TestProfiles.Decoded decoded = TestProfiles.decode(profile, new TableEncoder(profile).encode(rows));
        List<String> metrics =
                rows.stream().map(r -> r.split(",", -1)[1]).distinct().toList();
        List<String> got = decoded.withoutOffsets().stream()
                .filter(r -> metrics.contains(r.substring(0, r.indexOf(','))))
                .map(r -> r.replaceAll("device time .*", ""))
                .toList();
        assertEquals(rows.stream().map(r -> r.substring(r.indexOf(',') + 1)).toList(), got);
        assertEquals(0, decoded.counts().rejectedBytes());
        assertTrue(decoded.counts().frames() > 0);
    }
}
