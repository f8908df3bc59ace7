package vigil.device.protocol.ieee11073;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vigil.metric.Timestamp;

/// A number that the device had kept is never shown as one of now.
class StoredMeasurementsTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");

    private final Heard out = new Heard();
    private final Ieee11073Protocol manager = new Ieee11073Protocol("o@bench", Duration.ofMinutes(10), ZONE);
    private Timestamp now = new Timestamp(5_000_000_000L, 1_790_000_000_000L);

    @BeforeEach
    void start() {
        manager.start(now, out);
    }

    private void say(byte[] bytes) {
        manager.received(bytes, bytes.length, now, out);
    }

    private LocalDateTime time() {
        return LocalDateTime.ofInstant(now.wall(), ZONE);
    }

    private void pressures(int invoke, LocalDateTime time) {
        say(Said.pressures(invoke, 124, 78, 93, time));
    }

    @Test
    void aCuffResultOfTheLastTwoMinutesIsNew() {
        say(Said.request(0x02BC));
        pressures(1, time().minusSeconds(119));
        assertEquals(List.of("BP 124/78 93 70"), out.take());
    }

    @Test
    void anOlderCuffResultIsToldAsAStoredOneWithItsTime() {
        say(Said.request(0x02BC));
        pressures(1, LocalDateTime.of(2010, 7, 21, 15, 35));
        assertEquals(List.of("failed: a stored measurement, taken 2010-07-21 15:35 by the device's clock"), out.take());
        pressures(2, time().plusMinutes(3));
        assertTrue(out.take().getFirst().startsWith("failed: a stored measurement"));
    }

    @Test
    void severalStoredResultsInOneReportAreOneFailure() {
        say(Said.request(0x02BC));
        LocalDateTime old = time().minusHours(5);
        say(ApduWriter.write(Reports.report(
                1,
                true,
                List.of(
                        Reports.pressures(1, 124, 78, 93, old),
                        Reports.pressures(1, 126, 79, 94, old.plusHours(1)),
                        Reports.pressures(1, 128, 80, 95, time())))));
        List<String> told = out.take();
        assertEquals(2, told.size());
        assertEquals("BP 128/80 95 -1", told.get(1));
    }

    @Test
    void aResultThatIsSentAgainIsOneResult() {
        say(Said.request(0x02BC));
        LocalDateTime time = time();
        pressures(1, time);
        manager.start(now, out);
        say(Said.request(0x02BC));
        pressures(2, time);
        assertEquals(1, out.take().size());
    }

    @Test
    void aBufferedValueIsValidOnlyWithATimeOfNow() {
        say(Said.request(0x0190));
        say(Said.buffered(97, Optional.empty()));
        assertEquals(List.of("SPO2 NaN INVALID [not a current value]"), out.take());
        say(Said.buffered(97, Optional.of(LocalDateTime.of(2007, 12, 6, 12, 10))));
        assertEquals(List.of("SPO2 NaN INVALID [not a current value]"), out.take());
        say(Said.buffered(97, Optional.of(time().minusSeconds(2))));
        assertEquals(List.of("SPO2 97.0 VALID []"), out.take());
    }

    @Test
    void aClockThatIsSetWrongButRunsIsBelievedAfterTenSeconds() {
        say(Said.request(0x0190));
        LocalDateTime wrong = LocalDateTime.of(2007, 12, 6, 12, 10);
        for (int second = 0; second < 10; second++) {
            say(Said.saturation(97, Optional.of(wrong.plusSeconds(second))));
            now = now.plus(Duration.ofSeconds(1));
        }
        assertTrue(out.take().stream().allMatch(m -> m.contains("INVALID")));
        say(Said.saturation(97, Optional.of(wrong.plusSeconds(10))));
        assertEquals(List.of("SPO2 97.0 VALID []"), out.take());
    }

    @Test
    void aClockThatStandsStillIsNeverBelieved() {
        say(Said.request(0x0190));
        for (int second = 0; second < 60; second++) {
            say(Said.saturation(97, Optional.of(LocalDateTime.of(2007, 12, 6, 12, 10))));
            now = now.plus(Duration.ofSeconds(1));
        }
        assertTrue(out.take().stream().allMatch(m -> m.contains("INVALID")));
    }

    @Test
    void aBurstOfWhatWasStoredIsNotBelievedHoweverLong() {
        say(Said.request(0x0190));
        for (int second = 0; second < 600; second++) {
            say(Said.saturation(97, Optional.of(time().minusHours(1).plusSeconds(4L * second))));
            now = now.plus(Duration.ofSeconds(1));
        }
        assertTrue(out.take().stream().limit(500).allMatch(m -> m.contains("INVALID")));
    }

    @Test
    void aCuffResultByAClockThatIsProvenToRunIsNewAndDisturbsNoProof() {
        describe();
        LocalDateTime wrong = LocalDateTime.of(2007, 12, 6, 12, 10);
        for (int second = 0; second <= 20; second++) {
            say(saturation(97, wrong.plusSeconds(second)));
            now = now.plus(Duration.ofSeconds(1));
        }
        out.take();
        pressures(1, wrong.minusSeconds(30));
        pressures(2, wrong.minusMinutes(30));
        say(saturation(97, wrong.plusSeconds(21)));
        assertEquals(
                List.of(
                        "BP 124/78 93 70",
                        "failed: a stored measurement, taken 2007-12-06 11:40 by the device's clock",
                        "SPO2 97.0 VALID []"),
                out.take());
    }

    private void describe() {
        say(Said.request(0x4000));
        say(ApduWriter.write(new Apdu.EventReport(
                1, true, 0, Codes.NO_TIME, Codes.EVENT_CONFIGURATION, AgentKind.EXTENDED.described())));
    }

    private static byte[] saturation(int value, LocalDateTime time) {
        int handle = AgentKind.EXTENDED.saturationHandle();
        return ApduWriter.write(Reports.report(7, false, List.of(Reports.number(handle, value, Optional.of(time)))));
    }
}
