package vigil.ui.face;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPreset;
import vigil.alarm.PresetShelf;
import vigil.alarm.SignedPreset;

/// What a preset is called where its session shows.
class PresetTitlesTest {
    private static final AlarmLimits OURS = AlarmPreset.STANDARD.limits().as("ours", 3);

    private final List<Runnable> waiting = new ArrayList<>();
    private final PresetShelf clinic =
            PresetShelf.of(List.of(new AlarmPreset("ours", "Our clinic", OURS, AlarmPreset.STANDARD.cuffInDosing())));

    @Test
    void aPresetOfTheClinicIsCalledByItsTitleOnceItWasLookedUp() {
        PresetTitles titles = new PresetTitles(clinic, waiting::add);

        assertEquals("ours, version 3", titles.of(OURS), "nothing waits for the record");
        titles.of(OURS);
        assertEquals(1, waiting.size(), "each version is looked up once");
        waiting.getFirst().run();
        assertEquals("Our clinic, version 3", titles.of(OURS));
    }

    @Test
    void anOlderVersionOfWhatShipsIsCalledByItsTitle() {
        PresetTitles titles = new PresetTitles(clinic, waiting::add);

        assertEquals(
                "Ketamine standard, version 1",
                titles.of(AlarmPreset.STANDARD.limits().as("standard", 1)));
        assertEquals(0, waiting.size());
    }

    @Test
    void whatTheRecordDoesNotKnowOrCannotSayIsCalledByItsId() {
        PresetTitles unknown = new PresetTitles(PresetShelf.shipped(), Runnable::run);
        assertEquals("ours, version 3", unknown.of(OURS));

        PresetTitles broken = new PresetTitles(new LockedShelf(), Runnable::run);
        assertEquals("ours, version 3", broken.of(OURS));
    }

    /// A shelf whose file cannot be read.
    private static final class LockedShelf implements PresetShelf {
        @Override
        public List<AlarmPreset> released() {
            throw new IllegalStateException("the file is locked");
        }

        @Override
        public Optional<SignedPreset> version(String id, int version) {
            throw new IllegalStateException("the file is locked");
        }
    }
}
