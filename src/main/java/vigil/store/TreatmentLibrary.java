package vigil.store;

import java.nio.file.Path;
import java.util.List;
import vigil.metric.Clock;
import vigil.treatment.TreatmentPreset;
import vigil.treatment.TreatmentShelf;

/// The treatment presets that a session may start from, out of the clinic's [PresetBook].
///
/// Thread rule: as [PresetBook].
public record TreatmentLibrary(PresetBook<TreatmentPreset> book) implements TreatmentShelf {
    /// The presets of a data folder; without a record there, only what ships.
    public static TreatmentLibrary of(Path dataDir, Clock clock) {
        return new TreatmentLibrary(PresetBook.of(PresetKind.TREATMENT, dataDir, clock));
    }

    @Override
    public List<TreatmentPreset> released() {
        return book.released();
    }
}
