package vigil.device.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.profile.Profile;
import vigil.profile.ProfileReader;

/// The shipped profiles against their own captures and against real bytes.
class ShippedProfilesTest {
    static final List<String> IDS = TestProfiles.IDS;

    @ParameterizedTest
    @FieldSource("IDS")
    void everyProfilePassesItsOwnCaptures(String id) {
        assertEquals(List.of(), Captures.check(TestProfiles.profile(id)));
    }

    @Test
    void aCaptureThatDecodesToSomethingElseIsNamedWithTheLine(@TempDir Path temp) throws IOException {
        Path from = Path.of("hardware-profiles/suntech-oem");
        Path folder = Files.createDirectories(temp.resolve("suntech-oem/captures"));
        Path yaml = Files.copy(from.resolve("profile.yaml"), temp.resolve("suntech-oem/profile.yaml"));
        Profile profile = ((ProfileReader.Outcome.Good) ProfileReader.read(yaml)).profile();
        assertTrue(Captures.check(profile).getFirst().text().contains("no captures"));
        Files.writeString(folder.resolve("one.hex"), "3E 05 78 00 45");
        Files.writeString(
                folder.resolve("one.expected.csv"), DecodedTable.HEADER + "\n0,CUFF_PRESSURE,121,mmHg,VALID,\n");
        assertEquals(2, Captures.check(profile).getFirst().line());
    }

    private static byte[] berry() throws IOException {
        return HexText.bytes(Files.readString(TestProfiles.shared("captures/berrymed_pm6750/SPO2_data.log")));
    }

    @Test
    void realBerrymedFramesDecode() throws IOException {
        TestProfiles.Decoded decoded = TestProfiles.decode(TestProfiles.profile("berrymed-pm6750"), berry());
        assertEquals("frames=108 rejected_bytes=0 check_errors=0", DecodedTable.line(decoded.counts()));
        assertEquals(94, decoded.valid("SPO2").size());
        assertEquals(91, decoded.valid("PULSE_RATE").size());
        assertTrue(decoded.valid("SPO2").stream().allMatch(v -> v >= 97 && v <= 99));
        assertTrue(decoded.valid("PULSE_RATE").stream().allMatch(v -> v >= 56 && v <= 67));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void aLateStartCostsOnlyTheFrameThatWasCut(int cut) throws IOException {
        byte[] late = Arrays.copyOfRange(berry(), cut, berry().length);
        assertEquals(
                107,
                TestProfiles.decode(TestProfiles.profile("berrymed-pm6750"), late)
                        .counts()
                        .frames());
    }

    @Test
    void lostBytesCostOnlyTheFramesTheyWereLostFrom() throws IOException {
        byte[] real = berry();
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        for (int i = 0; i < real.length; i++) {
            if (i % 97 != 50) {
                damaged.write(real[i]);
            }
        }
        int lost = real.length - damaged.size();
        TestProfiles.Decoded decoded =
                TestProfiles.decode(TestProfiles.profile("berrymed-pm6750"), damaged.toByteArray());
        assertEquals(108 - lost, decoded.counts().frames());
        assertTrue(decoded.valid("SPO2").stream().allMatch(v -> v >= 97 && v <= 99));
    }

    @Test
    void realMasimoLinesDecode() throws IOException {
        byte[] lines = Files.readAllBytes(TestProfiles.shared("captures/masimo_rad8/rad8_lines.txt"));
        TestProfiles.Decoded decoded = TestProfiles.decode(TestProfiles.profile("masimo-ascii1"), lines);
        assertEquals(List.of(98.0, 98.0, 98.0, 98.0, 98.0), decoded.valid("SPO2"));
        assertEquals(List.of(97.0, 96.0, 96.0, 96.0, 97.0), decoded.valid("PULSE_RATE"));
        assertEquals(List.of(3.6, 3.95, 4.25, 3.19, 2.41), decoded.valid("PERFUSION_INDEX"));
        assertFalse(decoded.counts().rejectedBytes() > 0);
    }

    @Test
    void realIvyMessagesDecode() throws IOException {
        byte[] stream = Files.readAllBytes(TestProfiles.shared("captures/ivy_450c/Ivy450C.1.data"));
        TestProfiles.Decoded decoded = TestProfiles.decode(TestProfiles.profile("ivy-450c"), stream);
        assertEquals("frames=27 rejected_bytes=252 check_errors=0", DecodedTable.line(decoded.counts()));
        assertEquals(Collections.nCopies(27, 100.0), decoded.valid("SPO2"));
        assertEquals(Collections.nCopies(27, 80.0), decoded.valid("PULSE_RATE"));
        assertEquals(Collections.nCopies(27, 35.0), decoded.valid("RESP_RATE"));
        assertEquals(27 * 50, decoded.valid("PLETH").size());
        assertEquals(List.of(121.0), decoded.valid("NIBP_SYS"), "a held result is one result");
        assertEquals(List.of(75.0), decoded.valid("NIBP_DIA"));
        assertEquals(List.of(92.0), decoded.valid("NIBP_MAP"));
        assertEquals(List.of(80.0), decoded.valid("NIBP_PULSE_RATE"));
    }

    @Test
    void realContecPacketsDecode() throws IOException {
        byte[] packets = HexText.bytes(Files.readString(TestProfiles.shared("captures/contec_cms50_v7/data")));
        TestProfiles.Decoded decoded = TestProfiles.decode(TestProfiles.profile("contec-cms50-v7"), packets);
        assertEquals("frames=102 rejected_bytes=4 check_errors=0", DecodedTable.line(decoded.counts()));
        assertEquals(Collections.nCopies(102, 60.0), decoded.valid("PULSE_RATE"));
        assertEquals(Collections.nCopies(102, 99.0), decoded.valid("SPO2"));
        assertEquals(List.of(), decoded.valid("PERFUSION_INDEX"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\r\n\r\n", "\n\n"})
    void masimoLinesMayEndInAnyWay(String end) {
        String line = "02/22/16 22:47:45 SN=0000056661 SPO2=098% BPM=097 PI=03.60% ALARM=0000 EXC=000800" + end;
        byte[] bytes = (line + line).getBytes(StandardCharsets.US_ASCII);
        TestProfiles.Decoded decoded = TestProfiles.decode(TestProfiles.profile("masimo-ascii1"), bytes);
        assertEquals("frames=2 rejected_bytes=0 check_errors=0", DecodedTable.line(decoded.counts()));
    }
}
