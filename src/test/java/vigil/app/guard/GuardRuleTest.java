package vigil.app.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.metric.Timestamp;

/// The guard's decisions as stories in simulated time: a look every quarter of a second.
// Requirement: WATCH-GUARD-1
class GuardRuleTest {
    private static final int LOOK_MILLIS = 250;
    private static final Timestamp BEGIN = new Timestamp(0, 0);

    private final GuardRule rule = new GuardRule(BEGIN);
    private final List<String> restarts = new ArrayList<>();
    private int millis;
    private long pid = 100;
    private long count;
    private boolean left;

    @Test
    void aConsoleThatBeatsIsLeftAlone() {
        beatFor(60);

        assertEquals(List.of(), restarts);
        assertFalse(rule.isSounding());
    }

    @Test
    void aConsoleThatFreezesIsStartedAgainAfterFiveSecondsAndHeardUntilItBeats() {
        beatFor(60);
        freezeFor(4.75);
        assertFalse(rule.isSounding());
        freezeFor(0.25);

        assertEquals(List.of("65.00 5.0 s without a beat"), restarts);
        assertTrue(rule.isSounding());
        comeUp();
        beatFor(1);
        assertFalse(rule.isSounding());
        assertEquals(1, restarts.size());
    }

    @Test
    void aConsoleThatIsDeadIsStartedAgainAtOnce() {
        beatFor(60);
        beDeadFor(0.25);

        assertEquals(List.of("60.25 its process is gone"), restarts);
        assertTrue(rule.isSounding());
    }

    @Test
    void whatStandsStillIsToldWithTheReason() {
        beatFor(60);
        for (int i = 0; i < 20; i++) {
            look(true, Optional.of(new Beat(pid, count, Beat.State.STANDING, "the monitor of Room 1 stands still")));
        }

        assertEquals(List.of("65.00 5.0 s without a beat (the monitor of Room 1 stands still)"), restarts);
    }

    @Test
    void aConsoleThatDoesNotComeUpIsTriedAfterOneTwoFiveFiveSecondsForEver() {
        beatFor(60);
        beDeadFor(30);

        assertEquals(
                List.of(
                        "60.25 its process is gone",
                        "61.50 it ended before its first beat",
                        "63.75 it ended before its first beat",
                        "69.00 it ended before its first beat",
                        "74.25 it ended before its first beat",
                        "79.50 it ended before its first beat",
                        "84.75 it ended before its first beat",
                        "90.00 it ended before its first beat"),
                restarts);
        assertTrue(rule.isSounding());
    }

    @Test
    void aConsoleThatDiesSoonAfterEachStartIsNotStartedWithoutAPause() {
        beatFor(60);
        beDeadFor(0.25);
        comeUp();
        beatFor(2);
        beDeadFor(0.25);
        assertEquals(1, restarts.size());
        assertTrue(rule.isSounding());
        beDeadFor(1);

        assertEquals(2, restarts.size());
        assertEquals("63.50 its process is gone", restarts.getLast());
    }

    @Test
    void aConsoleThatRanWellForAWhileIsAgainStartedAtOnce() {
        beatFor(60);
        beDeadFor(0.25);
        comeUp();
        beatFor(31);
        beDeadFor(0.25);

        assertEquals(2, restarts.size());
    }

    @Test
    void aStartThatHangsIsGivenUpAfterHalfAMinute() {
        beatFor(60);
        beDeadFor(0.25);
        freezeFor(30);

        assertEquals(List.of("60.25 its process is gone", "90.25 30.0 s after its start without a beat"), restarts);
    }

    @Test
    void eachFurtherStartIsGivenMoreTimeSoThatASlowMachineComesUp() {
        beatFor(60);
        beDeadFor(0.25);
        freezeFor(30 + 60);

        assertEquals("150.25 60.0 s after its start without a beat", restarts.getLast());
        freezeFor(89.75);
        assertEquals(3, restarts.size());
    }

    @Test
    void aConsoleThatCannotEvenBeStartedIsTriedAgain() {
        beatFor(60);
        beDeadFor(0.25);
        rule.notStarted(now());
        beDeadFor(1);

        assertEquals("61.25 it could not be started", restarts.getLast());
    }

    @Test
    void aConsoleThatSaysThatItEndsIsLetGo() {
        beatFor(10);
        look(false, Optional.of(new Beat(pid, count, Beat.State.ENDED, "")));

        assertTrue(left);
        assertEquals(List.of(), restarts);
    }

    @Test
    void aConsoleThatEndsRightAfterItWasStartedAgainIsLetGo() {
        beatFor(10);
        beDeadFor(0.25);
        look(false, Optional.of(new Beat(pid + 1, 0, Beat.State.ENDED, "")));

        assertTrue(left);
    }

    @Test
    void aGuardThatItselfSleptDoesNotJudgeTheConsoleByThat() {
        beatFor(10);
        millis += 3_600_000;
        freezeFor(0.25);
        assertEquals(List.of(), restarts);
        freezeFor(5);

        assertEquals(1, restarts.size());
    }

    @Test
    void whatCannotBeReadIsNotJudgedButADeadProcessIsSeen() {
        beatFor(10);
        for (int i = 0; i < 100; i++) {
            look(true, Optional.empty());
        }
        assertEquals(List.of(), restarts);
        look(false, Optional.empty());

        assertEquals(1, restarts.size());
    }

    @Test
    void aConsoleThatSomebodyStartedByHandIsTakenUp() {
        beatFor(10);
        beDeadFor(1.5);
        comeUp();
        beatFor(10);

        assertFalse(rule.isSounding());
    }

    private void beatFor(double seconds) {
        times(seconds, () -> look(true, Optional.of(new Beat(pid, ++count, Beat.State.BEATING, ""))));
    }

    private void freezeFor(double seconds) {
        times(seconds, () -> look(true, Optional.of(new Beat(pid, count, Beat.State.BEATING, ""))));
    }

    private void beDeadFor(double seconds) {
        times(seconds, () -> look(false, Optional.of(new Beat(pid, count, Beat.State.BEATING, ""))));
    }

    private void comeUp() {
        pid++;
        count = 0;
    }

    private void times(double seconds, Runnable step) {
        for (int i = 0; i < seconds * 1000 / LOOK_MILLIS; i++) {
            step.run();
        }
    }

    private void look(boolean alive, Optional<Beat> beat) {
        millis += LOOK_MILLIS;
        switch (rule.look(new GuardRule.Sight(alive, beat), now())) {
            case GuardRule.Order.Watch watch -> {}
            case GuardRule.Order.Restart restart ->
                restarts.add(String.format(Locale.ROOT, "%.2f %s", millis / 1000.0, restart.why()));
            case GuardRule.Order.Leave leave -> left = true;
        }
    }

    private Timestamp now() {
        return BEGIN.plus(Duration.ofMillis(millis));
    }
}
