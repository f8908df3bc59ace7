package vigil.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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
        model.change(SettingsModelTest::neverLocking);
        assertTrue(model.preferences().autoLock().isPresent(), "a passer-by does not keep the console open");
        assertEquals(List.of(), shelf.kept);

        staff.answer(staff.nurse, ExampleStaff.NURSE_PIN);

        assertTrue(model.preferences().autoLock().isEmpty());
        assertEquals(List.of("R. Okafor, RN"), shelf.kept);
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

        model.change(SettingsModelTest::neverLocking);

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

    private static Preferences neverLocking(Preferences p) {
        return new Preferences(p.language(), p.night(), p.reducedMotion(), p.textStep(), Optional.empty());
    }

    /// Remembers what it was told to keep, and by whom.
    private static final class Shelf implements SettingsSource {
        private final List<String> kept = new ArrayList<>();
        private KeptPreferences preferences = new KeptPreferences(Optional.of(Preferences.DEFAULT), "");
        private boolean broken;

        @Override
        public KeptPreferences preferences() {
            return preferences;
        }

        @Override
        public void keep(Preferences wanted, String by) {
            if (broken) {
                throw new IllegalStateException("the disk is full");
            }
            kept.add(by);
        }

        @Override
        public SoundFacts sound() {
            return SoundFacts.NONE;
        }

        @Override
        public void setVolume(int level, String by) {
            kept.add("volume " + level + " " + by);
        }

        @Override
        public List<PresetLine> presets() {
            return List.of();
        }

        @Override
        public void release(PresetLine preset, String by, String reason) {}

        @Override
        public void withdraw(PresetLine preset, String by, String reason) {}

        @Override
        public AboutFacts about() {
            return AboutFacts.NONE;
        }
    }
}
