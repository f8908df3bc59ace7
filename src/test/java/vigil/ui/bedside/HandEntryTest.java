package vigil.ui.bedside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vigil.metric.Metric;
import vigil.monitor.MonitorCommand;

/// What is typed by hand becomes requests, or a sentence says why not.
class HandEntryTest {
    private final HandEntry entry = new HandEntry();

    @BeforeEach
    void begin() {
        entry.begin(HandField.SYSTOLIC);
    }

    @Test
    void aPressureAndASaturationAreEnteredTogether() {
        type(HandField.SYSTOLIC, "142");
        type(HandField.DIASTOLIC, "88");
        type(HandField.SATURATION, "97");

        assertEquals("NIBP 142/88, SpO₂ 97", entry.words());
        assertEquals(
                List.of(
                        new MonitorCommand.EnterCuff(142, 88, OptionalInt.empty(), OptionalInt.empty(), "N"),
                        new MonitorCommand.EnterReading(Metric.SPO2, 97, "N")),
                entry.requests("N"));
    }

    @Test
    void halfAPressureIsNotEntered() {
        type(HandField.SYSTOLIC, "142");

        assertEquals("A blood pressure needs SYS and DIA.", entry.problem());
        assertFalse(entry.isReady());
        assertTrue(entry.requests("N").isEmpty());
    }

    @Test
    void whatNoBodyHasIsToldWithItsRange() {
        type(HandField.TEMPERATURE, "99");

        assertEquals("Temp goes from 15 to 45.", entry.problem());
    }

    @Test
    void aSystolicUnderTheDiastolicIsNoPressure() {
        type(HandField.SYSTOLIC, "80");
        type(HandField.DIASTOLIC, "90");

        assertTrue(entry.problem().startsWith("80/90 is no blood pressure"));
    }

    @Test
    void onlyATemperatureHasAPointAndAKeyCanBeTakenBack() {
        type(HandField.SATURATION, "9.7");
        type(HandField.TEMPERATURE, "36.68");
        entry.back();
        type(HandField.TEMPERATURE, "7");

        assertEquals("97", entry.text(HandField.SATURATION));
        assertEquals("36.7", entry.text(HandField.TEMPERATURE));
    }

    private void type(HandField field, String keys) {
        entry.choose(field);
        keys.chars().forEach(key -> entry.press((char) key));
    }
}
