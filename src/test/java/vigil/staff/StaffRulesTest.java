package vigil.staff;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffRulesTest {
    private static final StaffMember ADMIN = new StaffMember(1, "A", Set.of(Role.ADMINISTRATOR), true);
    private static final StaffMember NURSE = new StaffMember(2, "N", Set.of(Role.NURSE), true);

    // Requirement: STAFF-ADMIN-1
    @Test
    void theFirstOneIsAnAdministratorWhoNeedsNobody() {
        assertDoesNotThrow(() -> StaffRules.mayAdd(List.of(), ADMIN, ""));
        assertEquals(
                "The first person must be an administrator: nobody else takes people in.",
                refusal(() -> StaffRules.mayAdd(List.of(), NURSE, "")));
    }

    @Test
    void everyOtherOneIsTakenInBySomebody() {
        assertDoesNotThrow(() -> StaffRules.mayAdd(List.of(ADMIN), NURSE, "A"));
        assertEquals(
                "Only an administrator takes people in.", refusal(() -> StaffRules.mayAdd(List.of(ADMIN), NURSE, " ")));
    }

    @Test
    void theLastAdministratorStays() {
        String sentence = "Nobody could administer the console any more.";
        StaffMember gone = new StaffMember(1, "A", Set.of(Role.ADMINISTRATOR), false);
        assertEquals(sentence, refusal(() -> StaffRules.mayChange(List.of(ADMIN, NURSE), gone)));
        StaffMember other = new StaffMember(1, "A", Set.of(Role.NURSE), true);
        assertEquals(sentence, refusal(() -> StaffRules.mayChange(List.of(ADMIN, NURSE), other)));
        StaffMember second = new StaffMember(3, "B", Set.of(Role.ADMINISTRATOR), true);
        assertDoesNotThrow(() -> StaffRules.mayChange(List.of(ADMIN, second), gone));
    }

    private static String refusal(Runnable deed) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, deed::run).getMessage());
    }
}
