package vigil.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// What the loudest alarm is about: its melody may tell, where there is only one answer.
class AlarmCategoryTest {

    @Test
    void itIsThatOfTheLoudest() {
        assertEquals(AlarmCategory.GENERAL, after("spo2 97x20"), "nothing is heard");
        assertEquals(AlarmCategory.OXYGENATION, after("spo2 88x20"));
        assertEquals(AlarmCategory.OXYGENATION, after("spo2 91x40"), "LOW too");
        assertEquals(AlarmCategory.CARDIOVASCULAR, after("spo2 88x20\npr 150x20"), "HIGH over MEDIUM");
        assertEquals(AlarmCategory.VENTILATION, after("rr 8x40"));
    }

    @Test
    void whereTheLoudestAreAboutSeveralThingsItIsGeneral() {
        assertEquals(AlarmCategory.GENERAL, after("spo2 88x20\npr 130x20"));
        assertEquals(AlarmCategory.CARDIOVASCULAR, after("pr 130x20\nat 0 CUFF 185/95"), "both of one thing");
    }

    @Test
    void whatIsSilencedIsNotAsked() {
        assertEquals(AlarmCategory.CARDIOVASCULAR, after("spo2 88x20\npr 130x20\nat 18 ACK SPO2_LOW"));
        assertEquals(AlarmCategory.GENERAL, after("spo2 88x20\nat 18 PAUSE"), "nothing is heard");
    }

    private static AlarmCategory after(String lines) {
        return Story.outcome(AlarmPreset.STANDARD.limits(), lines, Double.MAX_VALUE)
                .category();
    }
}
