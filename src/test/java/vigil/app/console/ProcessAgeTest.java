package vigil.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProcessAgeTest {
    @Test
    void isTheSystemsAgeLessTheStartsTicks() {
        String stat = "11252 (java) S 11250 11252 11250 0 -1 4194304 9 0 0 0 31 7 0 0 20 0 33 0 104223 4096 17";

        assertEquals(Duration.ofMillis(720), ProcessAge.between(stat, "1042.95 1456.33\n"));
    }

    @Test
    void isNotLedAstrayByTheProgramsName() {
        String stat = "7 (a ) b (c) S 1 7 7 0 -1 0 9 0 0 0 31 7 0 0 20 0 33 0 200 4096 17";

        assertEquals(Duration.ofMillis(1500), ProcessAge.between(stat, "3.50 1.00\n"));
    }

    @Test
    void isOfThisProcess() {
        assertTrue(ProcessAge.now().orElseThrow().isPositive());
    }

    @Test
    void refusesWhatIsNotThatFile() {
        assertThrows(IndexOutOfBoundsException.class, () -> ProcessAge.between("7 (a) S 1", "3.50 1.00"));
    }
}
