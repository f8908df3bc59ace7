package vigil.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmPreset;
import vigil.alarm.PresetShelf;
import vigil.alarm.SignedPreset;
import vigil.treatment.TreatmentPreset;
import vigil.ui.control.SoundTest;

/// Which presets a session may start from, without the screen waiting for the record.
class StartOffersTest {
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<AlarmPreset> offered = new ArrayList<>();

    @Test
    void thePresetsAreReadInTheBackground() {
        PresetShelf shelf = PresetShelf.of(List.of(AlarmPreset.CAUTIOUS));
        new StartOffers(shelf, SoundTest.SILENT).in(waiting::add, Runnable::run).released(offered::addAll);

        assertEquals(List.of(), offered);
        waiting.getFirst().run();
        assertEquals(List.of(AlarmPreset.CAUTIOUS), offered);
    }

    @Test
    void whereTheRecordCannotBeReadASessionCanStillStartFromWhatShips() {
        PresetShelf locked = new PresetShelf() {
            @Override
            public List<AlarmPreset> released() {
                throw new IllegalStateException("the file is locked");
            }

            @Override
            public Optional<SignedPreset> version(String id, int version) {
                throw new IllegalStateException("the file is locked");
            }
        };
        new StartOffers(locked, SoundTest.SILENT).released(offered::addAll);

        assertEquals(AlarmPreset.shipped(), offered);
    }

    @Test
    void theClinicsOwnTreatmentsAreReadInTheBackgroundToo() {
        TreatmentPreset own = TreatmentPreset.standard().as("clinic", "House rules", 3);
        List<TreatmentPreset> rules = new ArrayList<>();
        new StartOffers(PresetShelf.shipped(), SoundTest.SILENT)
                .treating(() -> List.of(own))
                .in(waiting::add, Runnable::run)
                .treatments(rules::addAll);

        assertEquals(List.of(), rules);
        waiting.getFirst().run();
        assertEquals(List.of(own), rules);
    }

    @Test
    void treatmentsThatCannotBeReadAreWhatShips() {
        List<TreatmentPreset> rules = new ArrayList<>();
        new StartOffers(PresetShelf.shipped(), SoundTest.SILENT)
                .treating(() -> {
                    throw new IllegalStateException("the file is locked");
                })
                .treatments(rules::addAll);

        assertEquals(TreatmentPreset.shipped(), rules);
    }
}
