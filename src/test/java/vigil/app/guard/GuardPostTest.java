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

/// What the console does about its guard, in simulated time: a look every half second.
class GuardPostTest {
    private static final Timestamp BEGIN = new Timestamp(0, 0);

    private final GuardPost post = new GuardPost(BEGIN);
    private final List<String> orders = new ArrayList<>();
    private int millis;
    private long count;

    @Test
    void aGuardIsStartedWhereThereIsNone() {
        look(false);
        guardFor(20);

        assertEquals(List.of("0.5 START"), orders);
        assertFalse(post.isLost(now()));
    }

    @Test
    void aGuardThatIsThereAlreadyIsTakenOver() {
        guardFor(20);

        assertEquals(List.of(), orders);
    }

    @Test
    void aGuardThatDiesIsStartedAgainAndNobodyIsToldOfIt() {
        guardFor(20);
        look(false);
        guardFor(20);

        assertEquals(List.of("20.5 START"), orders);
        assertFalse(post.isLost(now()));
    }

    @Test
    void aConsoleWhoseGuardCannotBeStartedIsUnguardedAfterTenSecondsAndKeepsTrying() {
        guardFor(20);
        for (int i = 0; i < 19; i++) {
            look(false);
        }
        assertFalse(post.isLost(now()));
        look(false);

        assertTrue(post.isLost(now()));
        assertEquals(List.of("20.5 START", "21.5 START", "23.5 START", "28.5 START"), orders);
    }

    @Test
    void aGuardThatStandsStillIsReplaced() {
        guardFor(20);
        for (int i = 0; i < 20; i++) {
            look(true);
        }
        assertTrue(post.isLost(now()));
        assertEquals(List.of("30.0 REPLACE"), orders);
        for (int i = 0; i < 2; i++) {
            look(false);
        }
        guardFor(1);

        assertEquals(List.of("30.0 REPLACE", "31.0 START"), orders);
        assertFalse(post.isLost(now()));
    }

    private void guardFor(int seconds) {
        for (int i = 0; i < seconds * 2; i++) {
            count++;
            look(true);
        }
    }

    private void look(boolean alive) {
        millis += 500;
        Optional<Beat> beat = alive ? Optional.of(new Beat(7, count, Beat.State.BEATING, "")) : Optional.empty();
        GuardPost.Order order = post.look(alive, beat, now());
        if (order != GuardPost.Order.NOTHING) {
            orders.add(String.format(Locale.ROOT, "%.1f %s", millis / 1000.0, order));
        }
    }

    private Timestamp now() {
        return BEGIN.plus(Duration.ofMillis(millis));
    }
}
