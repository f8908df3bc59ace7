package vigil.app.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorInput;

/// A screen that stands still, as a story: the watch looks four times a second, the screen runs more often.
class ScreenWatchTest {
    private static final Timestamp BEGIN = new Timestamp(0, 0);

    private final List<String> told = new ArrayList<>();
    private final ScreenWatch watch = new ScreenWatch(this::tell);
    private int millis;

    @Test
    void aScreenThatRunsIsNoNews() {
        runFor(60_000);

        assertEquals(List.of(), told);
    }

    @Test
    void aScreenThatHasNotBegunYetIsNotWaitedFor() {
        standFor(60_000);

        assertEquals(List.of(), told);
        assertEquals(Optional.empty(), watch.vital().standsStill(now()));
    }

    @Test
    void aShortHitchIsNoNews() {
        runFor(1_000);
        standFor(1_900);
        runFor(1_000);

        assertEquals(List.of(), told);
    }

    @Test
    void aStallIsToldWhileItLastsAndThenWithItsLengthForTenSeconds() {
        runFor(1_000);
        standFor(3_200);
        runFor(20_000);

        assertEquals(
                List.of("3.3 LOW the screen stands still", "4.3 LOW the screen stood still for 3.3 s", "14.3 over"),
                told);
    }

    @Test
    void aSecondStallWhileTheFirstIsShownIsToldAgain() {
        runFor(1_000);
        standFor(3_000);
        runFor(1_000);
        standFor(4_000);
        runFor(20_000);

        assertEquals(5, told.size());
        assertEquals("9.3 LOW the screen stood still for 4.1 s", told.get(3));
    }

    @Test
    void aScreenThatStandsForMoreThanFiveSecondsStopsTheHeart() {
        runFor(1_000);
        standFor(5_000);
        assertEquals(Optional.empty(), watch.vital().standsStill(now()));
        standFor(1_000);

        assertEquals(
                Optional.of("the screen stands still for 6 s"), watch.vital().standsStill(now()));
    }

    private void runFor(int forMillis) {
        for (int i = 0; i < forMillis / 50; i++) {
            millis += 50;
            watch.ran(now());
            lookIfDue();
        }
    }

    private void standFor(int forMillis) {
        for (int i = 0; i < forMillis / 50; i++) {
            millis += 50;
            lookIfDue();
        }
    }

    private void lookIfDue() {
        if (millis % 250 == 0) {
            watch.look(now());
        }
    }

    private void tell(MonitorInput input) {
        MonitorInput.FaultChanged changed = (MonitorInput.FaultChanged) input;
        String what = changed.fault().priority() == null
                ? "over"
                : changed.fault().priority() + " " + changed.fault().cause();
        told.add(String.format(Locale.ROOT, "%.1f %s", millis / 1000.0, what));
    }

    private Timestamp now() {
        return BEGIN.plus(Duration.ofMillis(millis));
    }
}
