package vigil.device.protocol.ieee11073;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vigil.device.CuffCourse;
import vigil.metric.Timestamp;

/// Manager and simulated agent on one cable, in simulated time.
class AssociationTest {
    private static final Duration STEP = Duration.ofMillis(50);

    private final Heard out = new Heard();
    private final StillPatient patient = new StillPatient();
    private final Random random = new Random(20261122);
    private final Ieee11073Protocol manager = new Ieee11073Protocol("a@b", Duration.ofMinutes(10), ZoneOffset.UTC);
    private Timestamp now = new Timestamp(1_000_000_000L, 1_790_000_000_000L);
    private int largestPiece = Integer.MAX_VALUE;
    private boolean garbage;

    private Ieee11073Agent agent(AgentKind kind) {
        manager.start(now, out);
        return new Ieee11073Agent(kind, patient, ZoneOffset.UTC, now);
    }

    private void run(Ieee11073Agent agent, Duration time) {
        Timestamp end = now.plus(time);
        while (now.isBefore(end)) {
            now = now.plus(STEP);
            toManager(agent.due(now));
            manager.tick(now, out);
            List<byte[]> sent = List.copyOf(out.sent);
            out.sent.clear();
            for (byte[] bytes : sent) {
                toManager(agent.received(bytes, bytes.length, now));
            }
        }
    }

    private void toManager(byte[] bytes) {
        for (int at = 0; at < bytes.length; at += Math.min(largestPiece, bytes.length)) {
            byte[] piece =
                    Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + Math.min(largestPiece, bytes.length)));
            manager.received(piece, piece.length, now, out);
        }
        if (garbage && bytes.length > 0) {
            byte[] noise = new byte[random.nextInt(20)];
            random.nextBytes(noise);
            manager.received(noise, noise.length, now, out);
        }
    }

    private void assertHeardAll(AgentKind kind) {
        List<String> heard = out.take();
        assertEquals(kind.hasProbe(), heard.contains("SPO2 97.0 VALID []"));
        assertEquals(kind.hasProbe(), heard.contains("PULSE_RATE 64.0 VALID []"));
        assertEquals(kind.hasCuff(), heard.contains("BP 124/78 93 70"));
        assertTrue(heard.stream().noneMatch(m -> m.contains("INVALID")));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfAgentIsUnderstood(AgentKind kind) {
        run(agent(kind), Duration.ofMinutes(1));
        assertHeardAll(kind);
        assertEquals(0, manager.counts().rejectedBytes());
    }

    @ParameterizedTest
    @EnumSource
    void bytesThatComeOneByOneAreUnderstoodAlike(AgentKind kind) {
        largestPiece = 1;
        run(agent(kind), Duration.ofMinutes(1));
        assertHeardAll(kind);
        assertEquals(0, manager.counts().rejectedBytes());
    }

    @ParameterizedTest
    @EnumSource
    void garbageBetweenIsPassedOver(AgentKind kind) {
        garbage = true;
        run(agent(kind), Duration.ofMinutes(1));
        assertHeardAll(kind);
        assertTrue(manager.counts().rejectedBytes() > 0);
    }

    @Test
    void oneDeterminationIsOneResult() {
        run(agent(AgentKind.EXTENDED), Duration.ofMinutes(6));
        List<String> heard = out.take();
        assertEquals(2, heard.stream().filter(m -> m.startsWith("BP")).count());
        long saturations = heard.stream().filter(m -> m.startsWith("SPO2")).count();
        assertTrue(saturations >= 358 && saturations <= 360, "one a second: " + saturations);
    }

    @Test
    void aProbeThatSensesNothingSaysSo() {
        patient.saturation = Double.NaN;
        run(agent(AgentKind.OXIMETER), Duration.ofSeconds(3));
        assertTrue(out.take().contains("SPO2 NaN NOT_AVAILABLE []"));
    }

    @Test
    void aFailedDeterminationIsAFailure() {
        patient.course = new CuffCourse(Duration.ofSeconds(20), 0, 0, 0, 0, Optional.of("cuff loose"));
        run(agent(AgentKind.BLOOD_PRESSURE), Duration.ofMinutes(1));
        assertEquals(List.of("failed: no pressures"), out.take());
    }

    @Test
    void aManagerThatForgotTheAgentIsAssociatedWithAgain() {
        Ieee11073Agent agent = agent(AgentKind.EXTENDED);
        run(agent, Duration.ofSeconds(10));
        manager.start(now, out);
        out.take();
        run(agent, Duration.ofSeconds(10));
        assertHeardAllButTheCuff();
    }

    @Test
    void anAgentThatWasSwitchedOffAndOnIsAssociatedWithAgain() {
        run(agent(AgentKind.EXTENDED), Duration.ofSeconds(10));
        out.take();
        run(new Ieee11073Agent(AgentKind.EXTENDED, patient, ZoneOffset.UTC, now), Duration.ofSeconds(10));
        assertHeardAllButTheCuff();
    }

    private void assertHeardAllButTheCuff() {
        assertTrue(out.take().containsAll(List.of("SPO2 97.0 VALID []", "PULSE_RATE 64.0 VALID []")));
    }

    @Test
    void aResultThatNobodyTookComesLaterAndIsNotTakenForNew() {
        Ieee11073Agent agent = agent(AgentKind.BLOOD_PRESSURE);
        for (int i = 0; i < 20 * 60 * 4; i++) {
            now = now.plus(STEP);
            agent.due(now); // the cable is out
        }
        manager.start(now, out);
        run(agent, Duration.ofSeconds(10));
        List<String> heard = out.take();
        assertEquals(1, heard.size());
        assertTrue(heard.getFirst().startsWith("failed: a stored measurement, taken "));
    }
}
