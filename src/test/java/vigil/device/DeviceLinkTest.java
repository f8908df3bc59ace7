package vigil.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vigil.device.LinkState.CLOSED;
import static vigil.device.LinkState.LIVE;
import static vigil.device.LinkState.LOST;
import static vigil.device.LinkState.OPENING;
import static vigil.device.LinkState.STALE;
import static vigil.device.LinkState.STARTING;
import static vigil.device.LinkState.WAITING;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.metric.Timestamp;

/// A link's life, told in steps of a tenth of a second of simulated time.
class DeviceLinkTest {
    private static final LinkSettings SETTINGS =
            new LinkSettings(9600, 8, LinkSettings.Parity.NONE, 1, LinkSettings.FlowControl.NONE, true, true);

    private final FakePort port = new FakePort();
    private final HeardListener heard = new HeardListener();
    private Timestamp now = new Timestamp(Long.MAX_VALUE - 3_000_000_000L, 1_700_000_000_000L);
    private final DeviceLink link =
            new DeviceLink(new LinkTarget("toy", "/dev/toy", SETTINGS), port, new FakeProtocol(), heard, now);

    private void pass(double seconds) {
        for (int i = 0; i < Math.round(seconds * 10); i++) {
            now = now.plus(Duration.ofMillis(100));
            link.listen();
            link.step(now);
        }
    }

    private void hear(String bytes) {
        port.incoming.add(bytes.getBytes(StandardCharsets.US_ASCII));
        pass(0.1);
    }

    private void goLive() {
        link.open(now);
        hear("!");
        assertEquals(LIVE, link.status().state());
    }

    @Test
    void goesLiveWithTheFirstGoodFrameAndNotBefore() {
        link.open(now);
        hear("garbage");
        assertEquals(STARTING, link.status().state());
        hear("!");

        assertEquals(List.of(OPENING, STARTING, LIVE), heard.history);
        assertEquals(List.of("hello"), port.sent);
        assertEquals(new FrameCounts(1, 7, 0, 1), link.status().counts());
        assertEquals(now, link.status().lastFrame());
    }

    @Test
    void aDeviceThatSpeaksOnlyAfterAMeasurementIsLiveWithItsPort() {
        DeviceLink seldom = new DeviceLink(
                new LinkTarget("toy", "/dev/toy", SETTINGS),
                port,
                new FakeProtocol(Duration.ofMinutes(10)),
                heard,
                now);
        seldom.open(now);
        assertEquals(List.of(OPENING, STARTING, LIVE), heard.history);
        assertTrue(
                seldom.status().reason().startsWith("nothing heard yet"),
                seldom.status().reason());
    }

    @Test
    void silenceMakesItStaleAndAFrameLiveAgain() {
        goLive();
        pass(2.9);
        assertEquals(LIVE, link.status().state());
        pass(0.1);
        assertEquals(STALE, link.status().state());
        assertTrue(
                link.status().reason().contains("toy@/dev/toy for 3 s"),
                link.status().reason());

        hear("!");
        assertEquals(LIVE, link.status().state());
        assertEquals("", link.status().reason());
    }

    @Test
    void garbageIsSilence() {
        goLive();
        for (int i = 0; i < 30; i++) {
            hear("xx");
        }
        assertEquals(STALE, link.status().state());
    }

    @Test
    void silenceThatGoesOnClosesThePortAndOpensItAnew() {
        goLive();
        pass(12.9);
        assertEquals(STALE, link.status().state());
        pass(0.1);
        assertEquals(LOST, link.status().state());
        assertTrue(port.closed);
        pass(1.1);
        assertEquals(List.of(OPENING, STARTING, LIVE, STALE, LOST, WAITING, OPENING, STARTING), heard.history);
        assertEquals(List.of("hello", "bye", "hello"), port.sent);
    }

    @Test
    void aDeviceThatStaysSilentIsReopenedWithMorePatience() {
        goLive();
        pass(14.1);
        assertEquals(2, port.openings);
        pass(32.8);
        assertEquals(STALE, link.status().state());
        pass(0.1);
        assertEquals(LOST, link.status().state());
    }

    @Test
    void aPulledCableIsLostInTheNextStep() {
        goLive();
        port.present = false;
        pass(0.1);
        assertEquals(LOST, link.status().state());
        assertTrue(link.status().reason().contains("cable"), link.status().reason());
        pass(0.1);
        assertEquals(WAITING, link.status().state());
        assertTrue(link.status().reason().contains("cable"), "the reason stays on the screen");
    }

    @Test
    void aCableThatComesBackIsTriedAtOnce() {
        goLive();
        port.present = false;
        pass(60);
        int before = port.openings;
        port.present = true;
        pass(0.3);
        assertEquals(before + 1, port.openings);
        assertEquals(STARTING, link.status().state());
    }

    @Test
    void itTriesAgainAfterOneTwoFiveAndThenEveryFiveSecondsForEver() {
        port.refusal = "/dev/toy is in use by another program.";
        link.open(now);
        assertEquals(WAITING, link.status().state());
        assertEquals("/dev/toy is in use by another program.", link.status().reason());

        assertEquals(List.of(10, 20, 50, 50, 50), tenthsBetweenOpenings(5));
        pass(3600);
        assertEquals(6 + 720, port.openings);
        port.refusal = "";
        pass(5);
        assertEquals(STARTING, link.status().state());
    }

    private List<Integer> tenthsBetweenOpenings(int count) {
        List<Integer> gaps = new ArrayList<>();
        while (gaps.size() < count) {
            int before = port.openings;
            int tenths = 0;
            while (port.openings == before) {
                pass(0.1);
                tenths++;
            }
            gaps.add(tenths);
        }
        return gaps;
    }

    @Test
    void aLinkThatSpokeStartsItsBackOffAnew() {
        port.refusal = "busy";
        link.open(now);
        pass(20);
        port.refusal = "";
        pass(5);
        hear("!");
        port.refusal = "busy";
        port.closed = true;
        pass(0.1);
        assertEquals(List.of(10), tenthsBetweenOpenings(1));
    }

    @Test
    void aFailedWriteLosesTheLink() {
        goLive();
        port.failsToWrite = true;
        link.submit(DeviceCommand.START_CUFF);
        pass(0.1);
        assertEquals(LOST, link.status().state());
        assertTrue(
                link.status().reason().contains("input/output error"),
                link.status().reason());
    }

    @Test
    void aDriverThatThrowsIsStartedAnewInsteadOfKillingTheLink() {
        goLive();
        hear("?");
        assertEquals(LOST, link.status().state());
        assertTrue(
                link.status().reason().contains("lost my place"), link.status().reason());
        pass(1.2);
        hear("!");
        assertEquals(LIVE, link.status().state());
    }

    @Test
    void commandsAreCarriedOutOrRefusedInWords() {
        link.submit(DeviceCommand.START_CUFF);
        pass(0.1);
        assertEquals(List.of("START_CUFF: toy@/dev/toy is not connected."), heard.refusals);

        goLive();
        link.submit(DeviceCommand.START_CUFF);
        link.submit(DeviceCommand.STOP_CUFF);
        pass(0.1);
        assertEquals(List.of("hello", "cuff"), port.sent);
        assertEquals(List.of(true), heard.cuff);
        assertEquals("STOP_CUFF: This device cannot stop its cuff.", heard.refusals.getLast());
    }

    @Test
    void aLinkThatNoLongerStepsSaysSoInsteadOfHoardingCommands() {
        for (int i = 0; i < 8; i++) {
            assertTrue(link.submit(DeviceCommand.START_CUFF));
        }
        assertFalse(link.submit(DeviceCommand.START_CUFF));
    }

    @Test
    void closingTakesLeaveOfTheDeviceOnce() {
        goLive();
        link.close(now);
        link.close(now);
        assertEquals(List.of("hello", "bye"), port.sent);
        assertTrue(port.closed);
        assertEquals(CLOSED, heard.history.getLast());
    }

    @Test
    void aLinkCanBeOpenedAgainAfterItWasClosedButNotTwice() {
        goLive();
        assertThrows(IllegalStateException.class, () -> link.open(now));
        link.close(now);
        link.open(now);
        assertEquals(STARTING, link.status().state());
    }

    @Test
    void theLogTellsWhatHappenedInOrder() {
        goLive();
        hear("x");
        assertEquals(
                List.of("= OPENING", "= STARTING", "> 68 65 6C 6C 6F", "< 21", "= LIVE", "< 78"),
                link.log().entries().stream().map(Object::toString).toList());
    }

    @Test
    void tellsWhenTooManyFramesAreDamagedAndWhenTheyAreWholeAgain() {
        goLive();
        pass(1);
        for (int i = 0; i < 20; i++) {
            hear(i % 4 == 0 ? "x!" : "!");
            pass(0.9);
        }
        assertEquals(1, heard.damage.size());
        assertTrue(heard.damage.getFirst().endsWith(" frames within 30 s were damaged"), heard.damage.getFirst());
        for (int i = 0; i < 31; i++) {
            hear("!");
            pass(0.9);
        }
        assertEquals("", heard.damage.getLast());
    }

    @Test
    void aDeviceThatIsSilentEndsTheAlarmOfItsDamagedFrames() {
        goLive();
        for (int i = 0; i < 20; i++) {
            hear("x!");
            pass(0.9);
        }
        assertEquals(1, heard.damage.size());
        port.present = false;
        pass(31);
        assertEquals("", heard.damage.getLast());
    }
}
