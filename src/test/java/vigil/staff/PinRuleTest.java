package vigil.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinRuleTest {
    // Requirement: STAFF-PIN-1
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''            | A PIN is 4 to 12 digits.
            271           | A PIN is 4 to 12 digits.
            1234567890123 | A PIN is 4 to 12 digits.
            27a8          | A PIN is 4 to 12 digits.
            ٢٧١٨          | A PIN is 4 to 12 digits.
            7777          | A PIN is not one digit again and again.
            1234          | A PIN does not count up or down.
            8901          | A PIN does not count up or down.
            4321          | A PIN does not count up or down.
            1098          | A PIN does not count up or down.
            """)
    void aPinThatIsGuessedFirstIsRefused(String pin, String sentence) {
        assertEquals(Optional.of(sentence), PinRule.problem(pin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2718", "1235", "1324", "7778", "141421356237"})
    void anyOtherIsTaken(String pin) {
        assertEquals(Optional.empty(), PinRule.problem(pin));
    }
}
