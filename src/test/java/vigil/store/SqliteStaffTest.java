package vigil.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.metric.Timestamp;
import vigil.staff.AuditAct;
import vigil.staff.AuditEntry;
import vigil.staff.PinCheck;
import vigil.staff.Role;
import vigil.staff.StaffMember;

class SqliteStaffTest {
    private static final String PIN = "2718";
    private static final String OTHER = "3141";

    @TempDir
    private Path dir = Path.of("");

    private Timestamp now = new Timestamp(0, 1_000);

    @Test
    void whoIsTakenInIsKnownAfterARestart() {
        StaffMember rose = first();
        staff().add("Dr M. Iyer", Set.of(Role.CLINICIAN), OTHER, rose.name());

        assertEquals(
                List.of("Dr M. Iyer", "R. Okafor, RN"),
                staff().all().stream().map(StaffMember::name).toList());
        assertEquals(new PinCheck.Right(rose), staff().check(rose.id(), PIN));
        assertEquals(new PinCheck.Wrong(), staff().check(rose.id(), OTHER));
    }

    @Test
    void aFolderWithoutARecordHasNobody() {
        assertEquals(List.of(), staff().all());
    }

    @Test
    void thePinItselfIsNowhereInTheFiles() throws IOException {
        String longPin = "271828182845";
        staff().add("R. Okafor, RN", Set.of(Role.ADMINISTRATOR), longPin, "");
        try (var files = Files.list(dir)) {
            for (Path file : files.toList()) {
                assertFalse(
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(longPin),
                        file.toString());
            }
        }
    }

    // Requirement: STAFF-PIN-2
    @Test
    void theThirdWrongPinMustWaitAndARestartForgetsNothing() {
        StaffMember rose = first();
        SqliteStaff staff = staff();
        assertEquals(new PinCheck.Wrong(), staff.check(rose.id(), "1111"));
        assertEquals(new PinCheck.Wrong(), staff.check(rose.id(), "1112"));
        assertEquals(new PinCheck.Barred(Duration.ofSeconds(30)), staff.check(rose.id(), "1113"));

        now = now.plus(Duration.ofSeconds(10));
        assertEquals(new PinCheck.Barred(Duration.ofSeconds(20)), staff.check(rose.id(), PIN), "even the right one");

        assertEquals(new PinCheck.Barred(Duration.ofSeconds(30)), staff().check(rose.id(), PIN), "after a restart");

        now = now.plus(Duration.ofSeconds(20));
        assertInstanceOf(PinCheck.Right.class, staff.check(rose.id(), PIN));
        assertEquals(new PinCheck.Wrong(), staff.check(rose.id(), "1111"), "counted from the beginning again");
    }

    @Test
    void theAuditLogTellsNewestFirst() {
        StaffMember rose = first();
        staff().check(rose.id(), OTHER);
        staff().setPin(rose.id(), OTHER, rose.name());

        assertEquals(
                List.of(
                        new AuditEntry(3, 1_000, rose.name(), AuditAct.PIN_SET, rose.name()),
                        new AuditEntry(2, 1_000, rose.name(), AuditAct.PIN_REFUSED, ""),
                        new AuditEntry(1, 1_000, "", AuditAct.STAFF_ADDED, "R. Okafor, RN: nurse, administrator")),
                audit().newest(10));
        assertEquals(1, audit().newest(1).size());
    }

    @Test
    void whoHasLeftCannotComeInAndTheNameStaysTaken() {
        StaffMember rose = first();
        StaffMember iyer = staff().add("Dr M. Iyer", Set.of(Role.CLINICIAN), OTHER, rose.name());
        staff().change(new StaffMember(iyer.id(), iyer.name(), iyer.roles(), false), rose.name());

        assertEquals(new PinCheck.Wrong(), staff().check(iyer.id(), OTHER));
        assertFalse(staff().all().getFirst().active());
        assertRefused(
                "There is a dr m. iyer already.",
                () -> staff().add("dr m. iyer ", Set.of(Role.NURSE), OTHER, rose.name()));
    }

    @Test
    void weakPinsAndNamesAreRefusedAndNothingIsKept() {
        StaffMember rose = first();
        assertRefused("A PIN is 4 to 12 digits.", () -> staff().setPin(rose.id(), "27", rose.name()));
        assertRefused(
                "A PIN does not count up or down.", () -> staff().add("N", Set.of(Role.NURSE), "1234", rose.name()));
        assertRefused("A name has 1 to 60 letters.", () -> staff().add(" ", Set.of(Role.NURSE), OTHER, rose.name()));
        assertRefused("Only an administrator takes people in.", () -> staff().add("N", Set.of(Role.NURSE), OTHER, ""));

        assertEquals(new PinCheck.Right(rose), staff().check(rose.id(), PIN));
        assertEquals(1, staff().all().size());
        assertEquals(1, audit().newest(10).size());
    }

    private StaffMember first() {
        return staff().add("R. Okafor, RN", Set.of(Role.NURSE, Role.ADMINISTRATOR), PIN, "");
    }

    private static void assertRefused(String sentence, Runnable deed) {
        assertEquals(
                sentence,
                assertThrows(IllegalArgumentException.class, deed::run).getMessage());
    }

    /// As after a restart.
    private SqliteStaff staff() {
        return new SqliteStaff(new ClinicFile(new DataFolder(dir)), () -> now, 1000);
    }

    private SqliteAudit audit() {
        return new SqliteAudit(new ClinicFile(new DataFolder(dir)), () -> now);
    }
}
