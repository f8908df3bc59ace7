package vigil.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Since when: typed as a clock, kept as a moment.
class ClockAnswerTest {
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-24T14:33:05");

    @Test
    void aClockIsTheNewestSuchMomentThatHasPassed() {
        assertEquals(Optional.of("2026-11-24T07:05"), ClockAnswer.keep("07:05", NOW));
        assertEquals(Optional.of("2026-11-24T07:05"), ClockAnswer.keep("705", NOW));
        assertEquals(Optional.of("2026-11-23T21:30"), ClockAnswer.keep(" 21.30 ", NOW), "later than now: yesterday");
    }

    @Test
    void whatIsNoClockIsNotGuessed() {
        for (String typed : new String[] {"", "breakfast", "25:00", "12:60", "7"}) {
            assertTrue(ClockAnswer.keep(typed, NOW).isEmpty(), typed);
        }
    }

    @Test
    void aKeptMomentIsShownWithHowLongAgoItWas() {
        assertEquals("07:05", ClockAnswer.show("2026-11-24T07:05", NOW));
        assertEquals("7 h 28 min", ClockAnswer.ago("2026-11-24T07:05", NOW));
        assertEquals("22 Nov 19:00", ClockAnswer.show("2026-11-22T19:00", NOW));
        assertEquals("", ClockAnswer.ago("none", NOW));
    }
}
