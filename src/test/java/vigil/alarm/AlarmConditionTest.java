package vigil.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/// What the conditions say of themselves.
class AlarmConditionTest {

    @Test
    void theConsolesOwnFaultsAreToldApartFromThoseOfARoom() {
        assertTrue(AlarmCondition.AUDIO_LOST.isOfTheConsole());
        assertTrue(AlarmCondition.GUARD_LOST.isOfTheConsole());
        assertFalse(AlarmCondition.LINK_LOST.isOfTheConsole(), "one room's cable");
        assertFalse(AlarmCondition.BAD_FRAMES.isOfTheConsole(), "one room's device");
    }

    @Test
    void aFaultOfTheConsoleIsNeverAboutThePatient() {
        EnumSet.allOf(AlarmCondition.class).stream()
                .filter(AlarmCondition::isOfTheConsole)
                .forEach(c -> assertEquals(AlarmKind.TECHNICAL, c.kind(), c.name()));
    }

    @Test
    void eachHasItsOwnWords() {
        assertEquals(
                AlarmCondition.values().length,
                Arrays.stream(AlarmCondition.values())
                        .map(AlarmCondition::words)
                        .distinct()
                        .count());
    }
}
