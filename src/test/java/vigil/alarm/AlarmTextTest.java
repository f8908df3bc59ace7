package vigil.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The words of alarms.
class AlarmTextTest {

    @Test
    void aLengthIsMinutesAndSecondsAndFromAnHourOnHours() {
        assertEquals("0:09", AlarmText.length(Duration.ofSeconds(9)));
        assertEquals("0:10", AlarmText.length(Duration.ofSeconds(10)));
        assertEquals("59:59", AlarmText.length(Duration.ofSeconds(3599)));
        assertEquals("1:00:00", AlarmText.length(Duration.ofHours(1)));
        assertEquals("2:03:04", AlarmText.length(Duration.ofSeconds(2 * 3600 + 3 * 60 + 4)));
    }

    @Test
    void aNumberHasADecimalOnlyIfItNeedsOne() {
        assertEquals("90", AlarmText.number(90));
        assertEquals("36.5", AlarmText.number(36.5));
    }
}
