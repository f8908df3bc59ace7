package vigil.device.simulated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.metric.Metric;
import vigil.metric.Timestamp;

class ScenarioFileTest {
    private static Scenario read(String... lines) {
        return ScenarioFile.read("night.csv", "night", List.of(lines));
    }

    private static String complaint(String line) {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> read("# a night", "at,for,fault,parameter", "", line));
        return String.valueOf(e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "90, 90",
        "90 s, 90",
        "90s, 90",
        "1.5 min, 90",
        "1:30, 90",
        "0:01:30, 90",
        "500 ms, 0.5",
        "2 h, 7200",
        "1:02:03, 3723",
        "120:00, 7200",
        "0, 0",
        "1:30.5, 90.5"
    })
    void timesAreReadAsPeopleWriteThem(String text, double seconds) {
        assertEquals(seconds, ScenarioTime.parse(text), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"''", "soon", "-5", "1:75", "1:2:3", "5 days", "1e9", "99999999999", "400000000", "1:60"})
    void whatIsNoTimeIsNone(String text) {
        assertTrue(Double.isNaN(ScenarioTime.parse(text)), text);
    }

    @Test
    void theLinesBeforeTheHeaderDescribeIt() {
        Scenario scenario =
                read("# A bad", "# night.", "", "at,for,fault,parameter", "# not this", "1:00,5 s,cable pulled");
        assertEquals("A bad night.", scenario.description());
        assertEquals("night", scenario.name());
        assertFalse(scenario.isPlugged(64.9));
        assertTrue(scenario.isPlugged(65));
    }

    @Test
    void anEmptyDurationLastsToTheEnd() {
        assertFalse(read("at,for,fault,parameter", "60,,cable pulled,").isPlugged(86_400));
    }

    @Test
    void faultsOfOneKindAddUp() {
        Scenario scenario = read("at,for,fault,parameter", "0,,lost bytes,0.1", "10,,lost bytes,0.2");
        Wire wire = new Wire(scenario, new Noise(1), Optional.empty());
        assertEquals(9000, wire.toHost(new byte[10_000], 5).length, 150);
        assertEquals(7000, wire.toHost(new byte[10_000], 15).length, 200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "soon,1,stall, | at is \"soon\", which is no time such as 90 s, 1.5 min or 2:00.",
                "1,long,stall, | for is \"long\", which is no time such as 90 s, 1.5 min or 2:00.",
                "1,0,stall, | for is \"0\": a fault lasts longer than that.",
                "1,1 | 2 cells, where at,for,fault,parameter are needed.",
                "1,1,stall,maybe | stall takes late or gone, and \"maybe\" is not that.",
                "1,1,lost bytes,2 | lost bytes takes a chance from 0 to 1, and \"2\" is not that.",
                "1,1,lost bytes,NaN | lost bytes takes a chance from 0 to 1, and \"NaN\" is not that.",
                "1,1,probe off,5 | probe off takes no parameter, and here is \"5\".",
                "1,1,desaturation, | desaturation takes a saturation in % from 1 to 100, and nothing is given.",
                "1,1,high pressure,120 | high pressure takes a blood pressure SYS/DIA, for example 185/112, and \"120\" is not that.",
                "1,1,high pressure,90/85 | high pressure takes a blood pressure SYS/DIA, where SYS is at least 10 above DIA, and \"90/85\" is not that.",
                "1,1,clock wrong,1:00 | clock wrong takes how far the clock is ahead (+) or behind (-), for example +1:00:00, -90 s or +2 %, and \"1:00\" is not that.",
                "1,1,wrong baud,1 | wrong baud takes a rate in bits a second from 50 to 4000000, and \"1\" is not that."
            })
    void aMistakeIsOneSentenceWithItsPlace(String line, String sentence) {
        assertEquals("night.csv:4: " + sentence, complaint(line));
    }

    @Test
    void anUnknownFaultIsAnsweredWithThoseThereAre() {
        assertEquals(
                "night.csv:4: there is no fault \"earthquake\"; there are: lost bytes, doubled bytes, flipped bytes, bad"
                        + " checksum, stall, wrong baud, probe off, low perfusion, motion, leak, over-pressure, cuff fails,"
                        + " device reset, cable pulled, port renamed, clock wrong, desaturation, high pressure, pulse.",
                complaint("1,1,earthquake,"));
    }

    @Test
    void aFileWithoutItsHeaderIsRefused() {
        assertEquals(
                "x.csv:1: the first line must be at,for,fault,parameter, not \"1,1,stall,\".",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ScenarioFile.read("x.csv", "x", List.of("1,1,stall,")))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> ScenarioFile.read("x.csv", "x", List.of()));
    }

    @Test
    void aFileIsReadFromADisk(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.csv");
        Files.writeString(file, "\uFEFFat,for,fault,parameter\r\n10,5,cable pulled,\r\n");
        assertFalse(ScenarioFile.read(file).isPlugged(12));
        Files.write(file, "at\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                file + " is not UTF-8 text.",
                assertThrows(IllegalArgumentException.class, () -> ScenarioFile.read(file))
                        .getMessage());
        Path none = folder.resolve("none.csv");
        assertEquals(
                none + " cannot be read: there is no such file.",
                assertThrows(IllegalArgumentException.class, () -> ScenarioFile.read(none))
                        .getMessage());
    }

    @Test
    void aDevicesWordMayHoldACommaAndQuotes() {
        Scenario scenario = read("at,for,fault,parameter", "0,5 s,cuff fails,\"measurement failed, code 2\"");
        assertEquals(
                "measurement failed, code 2",
                scenario.cuffTrouble(1).orElseThrow().failure());
    }

    @Test
    void aWrongClockChangesTheWallTimeAlone() {
        Scenario scenario = read("at,for,fault,parameter", "10,10,clock wrong,+1:00:00", "30,50,clock wrong,-2 %");
        Timestamp at = new Timestamp(5, 1_000_000_000);
        assertEquals(at, scenario.onDeviceClock(at, 5));
        assertEquals(new Timestamp(5, 1_003_600_000), scenario.onDeviceClock(at, 10));
        assertEquals(new Timestamp(5, 999_999_000), scenario.onDeviceClock(at, 80 - 1e-9));
        assertEquals(at, scenario.onDeviceClock(at, 80));
    }

    @Test
    void aScenarioBegunLaterIsTheSameButLater() {
        Scenario later = Scenarios.named("faults").later(Duration.ofMinutes(10));
        assertEquals(0, later.renamings(27 * 60));
        assertEquals(1, later.renamings(37 * 60));
        for (FaultWord word : FaultWord.values()) {
            String parameter = word == FaultWord.HIGH_PRESSURE ? "180/90" : word == FaultWord.CLOCK_WRONG ? "+1" : "";
            Fault fault = word.fault(
                    new Span(1, 2), word == FaultWord.DESATURATION || word == FaultWord.PULSE ? "85" : parameter);
            assertEquals(new Span(6, 7), fault.later(5).span(), word.text());
            assertEquals(fault, fault.later(5).later(-5), word.text());
        }
    }

    @Test
    void aPatientsValuesFollowTheScript() {
        Scenario scenario = read("at,for,fault,parameter", "60,60,desaturation,81");
        SimulatedPatient patient = new SimulatedPatient(1, new Timestamp(0, 0), scenario, new SimulatedDose());
        assertEquals(81, patient.value(Metric.SPO2, new Timestamp(90_000_000_000L, 0)), 0.01);
    }
}
