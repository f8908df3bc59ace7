package vigil.ui.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.metric.Timestamp;
import vigil.staff.Duty;
import vigil.staff.StaffMember;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleStaff;

class SignInModelTest {
    private final ExampleStaff staff = new ExampleStaff();
    private final SignInModel model = new SignInModel(staff.attendance());
    private Timestamp now = ExampleClinic.NOW;

    @Test
    void nothingShowsUntilSomebodyIsAskedFor() {
        assertEquals(Optional.empty(), model.pulse(now));
    }

    @Test
    void aNameThenAPinAndThePersonIsIn() {
        staff.attendance().signIn();
        assertEquals(
                List.of("Dr M. Iyer", "L. Brandt", "R. Okafor, RN", "T. Lindqvist"),
                face().people().stream().map(StaffMember::name).toList());
        assertEquals("Sign in", face().title());

        model.choose(staff.nurse);
        model.enter(ExampleStaff.NURSE_PIN);

        assertEquals(Optional.empty(), model.pulse(now));
        assertEquals("R. Okafor, RN", staff.operator());
    }

    @Test
    void onlyWhoMayIsOfferedAndOneAloneIsChosenAtOnce() {
        staff.attendance().perform(Duty.STAFF, by -> {});

        assertEquals(List.of(staff.administrator), face().people());
        assertEquals(Optional.of(staff.administrator), face().chosen());
        assertEquals("An administrator may do this.", face().detail());
    }

    @Test
    void aLockAsksForTheOneWhoWorkedHereAndLetsAnotherBeChosen() {
        staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN);
        staff.attendance().lock();
        staff.attendance().signIn();

        assertEquals(Optional.of(staff.nurse), face().chosen());
        model.back();
        assertEquals(Optional.empty(), face().chosen());
    }

    // Requirement: STAFF-PIN-3
    @Test
    void aWrongPinIsSaidInWordsAndTheWaitIsCounted() {
        staff.attendance().signIn();
        face();
        model.choose(staff.nurse);
        model.enter("1111");
        assertEquals("That is not the PIN.", face().message());
        model.enter("1111");
        model.enter("1111");
        assertEquals("Too many wrong PINs. Again in 0:30.", face().message());
        assertFalse(face().open());

        now = now.plus(Duration.ofSeconds(12));
        model.enter(ExampleStaff.NURSE_PIN);
        assertEquals("Too many wrong PINs. Again in 0:18.", face().message());

        now = now.plus(Duration.ofSeconds(18));
        assertTrue(face().open());
        model.enter(ExampleStaff.NURSE_PIN);
        assertEquals("R. Okafor, RN", staff.operator());
    }

    @Test
    void aSheetThatNobodyTouchesGoesAwayAndWhatWasAskedIsNotDone() {
        staff.attendance().perform(Duty.RUN, by -> {
            throw new AssertionError("nobody came");
        });
        face();
        now = now.plus(Duration.ofSeconds(59));
        assertTrue(model.pulse(now).isPresent());
        now = now.plus(Duration.ofSeconds(1));

        assertEquals(Optional.empty(), model.pulse(now));
        assertEquals(Optional.empty(), staff.attendance().request().get());
    }

    private SignInFace face() {
        return model.pulse(now).orElseThrow();
    }
}
