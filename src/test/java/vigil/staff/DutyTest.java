package vigil.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of rights (clinical facts 9.8), word for word.
class DutyTest {
    // Requirement: STAFF-RIGHT-1
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HELP           | NURSE CLINICIAN TECHNICIAN ADMINISTRATOR
            OBSERVE        | NURSE CLINICIAN TECHNICIAN ADMINISTRATOR
            RUN            | NURSE CLINICIAN
            LIMITS         | NURSE CLINICIAN
            SIGN_NURSE     | NURSE CLINICIAN
            SIGN_CLINICIAN | CLINICIAN
            AUTHORISE      | CLINICIAN
            OVERRIDE       | CLINICIAN
            READ           | NURSE CLINICIAN TECHNICIAN ADMINISTRATOR
            DEVICES        | TECHNICIAN ADMINISTRATOR
            RELEASE        | ADMINISTRATOR
            SETTINGS       | NURSE CLINICIAN TECHNICIAN ADMINISTRATOR
            CLOSE          | NURSE CLINICIAN TECHNICIAN ADMINISTRATOR
            STAFF          | ADMINISTRATOR
            """)
    void eachDutyIsDoneByTheseRolesAndNoOther(Duty duty, String roles) {
        String allowed = Arrays.stream(Role.values())
                .filter(role -> duty.allows(new StaffMember(1, "N", Set.of(role), true)))
                .map(Role::name)
                .collect(Collectors.joining(" "));
        assertEquals(roles, allowed);
    }

    @Test
    void whoHasLeftMayDoNothing() {
        StaffMember gone = new StaffMember(1, "N", Set.of(Role.values()), false);
        for (Duty duty : Duty.values()) {
            assertFalse(duty.allows(gone), duty.name());
        }
    }

    @Test
    void onlyWhatHelpsAtOncePassesTheLock() {
        assertEquals(
                Set.of(Duty.HELP),
                Arrays.stream(Duty.values()).filter(Duty::isPastLock).collect(Collectors.toSet()));
        assertTrue(Duty.OBSERVE.isForAnybody());
    }
}
