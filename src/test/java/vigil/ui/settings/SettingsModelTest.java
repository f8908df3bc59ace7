package vigil.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.ui.control.Preferences;
import vigil.ui.control.SoundTest;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleStaff;

/// What a choice in the settings needs, and what is told of it.
class SettingsModelTest {
    private final ExampleStaff staff = new ExampleStaff();
    private final Shelf shelf = new Shelf();
    private final SettingsModel model = new SettingsModel(
            staff.desk(ExampleClinic.rooms()), shelf, SoundTest.SILENT, Runnable::run, Runnable::run, () -> true);

    @Test
    void aPasserByChangesNothingUntilThePinIsThere() {
        model.change(SettingsModelTest::larger);
        assertEquals(Preferences.DEFAULT, model.preferences());
        assertEquals(List.of(), shelf.kept);

        staff.answer(staff.nurse, ExampleStaff.NURSE_PIN);

        assertEquals(larger(Preferences.DEFAULT), model.preferences());
        assertEquals(List.of("R. Okafor, RN"), shelf.kept);
    }

    @Test
    void howSoonTheConsoleLocksItselfIsTheAdministrators() {
        staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN);
        model.lockAfter(Optional.empty());
        assertTrue(model.preferences().autoLock().isPresent(), "a nurse does not keep the console open for ever");
        staff.answer(staff.clinician, ExampleStaff.CLINICIAN_PIN);
        assertEquals(List.of(), shelf.kept);

        staff.answer(staff.administrator, ExampleStaff.ADMINISTRATOR_PIN);

        assertTrue(model.preferences().autoLock().isEmpty());
        assertEquals(List.of("L. Brandt"), shelf.kept);
    }

    // Requirement: STAFF-RELEASE-1
    @Test
    void aPresetIsReleasedWithAPinEachTimeInTheNameOfItsOwner() {
        staff.signIn(staff.administrator, ExampleStaff.ADMINISTRATOR_PIN);
        for (int round = 0; round < 2; round++) {
            model.release(DRAFT, "agreed in the team");
            assertEquals(round, shelf.kept.size(), "being signed in is no signature");
            staff.answer(staff.administrator, ExampleStaff.ADMINISTRATOR_PIN);
        }

        assertEquals(Collections.nCopies(2, "release ours 2 L. Brandt: agreed in the team"), shelf.kept);
    }

    @Test
    void aPresetIsTakenBackInTheSignersNameAndWhoIsSignedInStays() {
        staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN);
        model.withdraw(DRAFT, "too tight");
        staff.answer(staff.nurse, ExampleStaff.NURSE_PIN);
        assertEquals(List.of(), shelf.kept);

        staff.answer(staff.administrator, ExampleStaff.ADMINISTRATOR_PIN);

        assertEquals(List.of("withdraw ours 2 L. Brandt: too tight"), shelf.kept);
        assertEquals("R. Okafor, RN", staff.operator());
    }

    @Test
    void theVolumeOfAlarmsIsTurnedOnlyByWhoSignedIn() {
        model.setVolume(60);
        assertEquals(List.of(), shelf.kept);

        staff.answer(staff.technician, ExampleStaff.TECHNICIAN_PIN);

        assertEquals(List.of("volume 60 T. Lindqvist"), shelf.kept);
    }

    @Test
    void whatCouldNotBeKeptIsSaidAndHoldsForNow() {
        staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN);
        shelf.broken = true;

        model.change(SettingsModelTest::larger);

        assertTrue(
                model.notice().get().contains("the disk is full"),
                model.notice().get());
    }

    @Test
    void theFirstPageIsOfferedUntilSomebodyReadIt() {
        List<String> told = new ArrayList<>();
        shelf.preferences = new KeptPreferences(Optional.empty(), "");
        model.load(() -> told.add("first"));
        model.acceptFirst();
        shelf.preferences = new KeptPreferences(Optional.of(Preferences.DEFAULT), "");
        model.load(() -> told.add("again"));

        assertEquals(List.of("first"), told);
        assertFalse(shelf.kept.isEmpty(), "that it was read is kept");
    }

    private static final PresetLine DRAFT =
            new PresetLine(PresetLine.Kind.ALARM, "ours", 2, "Our clinic", PresetLine.State.DRAFT, "L. Brandt", 0, "");

    private static Preferences larger(Preferences p) {
        return new Preferences(p.language(), p.night(), p.reducedMotion(), p.textStep() + 1, p.autoLock());
    }
}
