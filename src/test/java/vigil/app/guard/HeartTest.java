package vigil.app.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.app.clinic.Vital;
import vigil.metric.Timestamp;

class HeartTest {
    private static final Timestamp BEGIN = new Timestamp(0, 0);

    private Optional<Timestamp> stepped = Optional.of(BEGIN);
    private boolean writes = true;
    private final Heart heart = new Heart(
            4711,
            List.of(
                    Vital.loop("the monitor of Room 1", Duration.ofSeconds(2), () -> stepped),
                    Vital.thread("the writer of the record", () -> writes)));

    @Test
    void theCountGrowsWhileEverythingLives() {
        assertEquals(new Beat(4711, 1, Beat.State.BEATING, ""), heart.beat(BEGIN));
        assertEquals(new Beat(4711, 2, Beat.State.BEATING, ""), heart.beat(at(2)));
    }

    @Test
    void aLoopThatDoesNotComeRoundStopsTheCountAndIsNamed() {
        heart.beat(BEGIN);

        assertEquals(
                new Beat(4711, 1, Beat.State.STANDING, "the monitor of Room 1 stands still for 3 s"),
                heart.beat(at(3)));
        stepped = Optional.of(at(4));
        assertEquals(new Beat(4711, 2, Beat.State.BEATING, ""), heart.beat(at(4)));
    }

    @Test
    void aLoopThatNeedNotRunIsNotWaitedFor() {
        stepped = Optional.empty();

        assertEquals(Beat.State.BEATING, heart.beat(at(100)).state());
    }

    @Test
    void aThreadThatEndedStopsTheCountForGood() {
        writes = false;

        assertEquals(new Beat(4711, 0, Beat.State.STANDING, "the writer of the record has ended"), heart.beat(BEGIN));
    }

    private static Timestamp at(int seconds) {
        return BEGIN.plus(Duration.ofSeconds(seconds));
    }
}
