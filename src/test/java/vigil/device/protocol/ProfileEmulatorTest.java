package vigil.device.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.metric.Metric;
import vigil.metric.Timestamp;

/// The device's side: what it streams, and what it answers.
class ProfileEmulatorTest {
    private static final Timestamp START = new Timestamp(0, 1_456_181_265_000L); // 2016-02-22 22:47:45 UTC

    private final StillPatient patient = new StillPatient();

    private ProfileEmulator emulator(String id) {
        return new ProfileEmulator(TestProfiles.profile(id), patient, START);
    }

    private static String answer(ProfileEmulator device, String hex, Timestamp at) {
        byte[] bytes = HexText.bytes(hex);
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(device.received(bytes, bytes.length, at));
    }

    private static Timestamp after(double seconds) {
        return START.plus(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    @Test
    void aMasimoWritesOneLineASecond() {
        String said = new String(emulator("masimo-ascii1").due(after(2.5)), StandardCharsets.US_ASCII);
        assertEquals(
                "02/22/16 22:47:46 SN=0000000000 SPO2=097% BPM=068 PI=03.60% SPCO=--.-% SPMET=--.-% DESAT=-- PIDELTA=+-- "
                        + "ALARM=0000 EXC=000800",
                said.lines().findFirst().orElse(""));
        assertEquals(2, said.lines().count());
    }

    @Test
    void aProbeThatIsOffGivesDashesAndItsFlag() {
        patient.values.clear();
        patient.conditions = List.of("sensor off patient", "a word that this device does not know");
        String said = new String(emulator("masimo-ascii1").due(after(1)), StandardCharsets.US_ASCII);
        assertTrue(said.contains("SPO2=---% BPM=--- PI=--.--%") && said.contains("EXC=000820"), said);
    }

    @Test
    void whatComesDueDoesNotDependOnHowOftenItIsAsked() {
        ProfileEmulator once = emulator("berrymed-pm6750");
        ProfileEmulator often = emulator("berrymed-pm6750");
        ByteArrayOutputStream pieces = new ByteArrayOutputStream();
        for (int i = 1; i <= 300; i++) {
            pieces.writeBytes(often.due(after(i / 100.0)));
        }
        assertEquals(
                HexFormat.of().formatHex(once.due(after(3))), HexFormat.of().formatHex(pieces.toByteArray()));
    }

    @Test
    void aSuntechAnswersAsTheFactsSay() {
        ProfileEmulator device = emulator("suntech-oem");
        assertEquals("3E 05 00 00 BD", answer(device, "3A 79 05 00 48", START));
        assertEquals("3E 04 4F 6F", answer(device, "3A 20 A6", START));
        assertEquals("3E 04 42 7C", answer(device, "3A 20 A6", after(1)));
        assertEquals("3E 04 42 7C", answer(device, "3A 79 03 00 4A", after(1)));
        assertEquals("3E 04 41 7D", answer(device, "3A 79 01 00 4C", after(2)));
        assertEquals(0, device.due(after(60)).length);
    }

    @Test
    void garbageAndCutCommandsAreNotObeyed() {
        ProfileEmulator device = emulator("suntech-oem");
        assertEquals("", answer(device, "00 FF 3A 3A 20", START));
        assertEquals("3E 04 4F 6F", answer(device, "A6", START), "a command may come in pieces");
        assertEquals("", answer(device, "3A 79 01 00 4D", START), "a wrong check byte");
        byte[] much = new byte[100_000];
        assertEquals(0, device.received(much, much.length, START).length);
    }

    @Test
    void theCuffGoesUpAndComesDown() {
        ProfileEmulator device = emulator("suntech-oem");
        answer(device, "3A 20 A6", START);
        double early = cuff(device, 2);
        double top = cuff(device, 4.4);
        double late = cuff(device, 28);
        assertTrue(early > 10 && early < top && top > 140 && late < top && late > 20, early + " " + top + " " + late);
        assertEquals("3e044b73", HexFormat.of().formatHex(device.due(after(31))));
        assertEquals(0, cuff(device, 31));
    }

    private double cuff(ProfileEmulator device, double seconds) {
        byte[] answer = HexText.bytes(answer(device, "3A 79 05 00 48", after(seconds)));
        String row = TestProfiles.decode(TestProfiles.profile("suntech-oem"), answer)
                .rows()
                .getFirst();
        assertEquals(Metric.CUFF_PRESSURE.name(), row.split(",", -1)[1]);
        return Double.parseDouble(row.split(",", -1)[2]);
    }
}
