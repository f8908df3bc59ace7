package vigil.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vigil.alarm.AlarmPreset;
import vigil.alarm.PresetShelf;
import vigil.alarm.SignedPreset;
import vigil.metric.Clock;

/// The alarm presets that a session may start from, out of the clinic's [PresetBook].
///
/// Thread rule: as [PresetBook].
public record PresetLibrary(PresetBook<AlarmPreset> book) implements PresetShelf {
    /// The presets of a data folder; without a record there, only what ships.
    public static PresetLibrary of(Path dataDir, Clock clock) {
        return new PresetLibrary(PresetBook.of(PresetKind.ALARM, dataDir, clock));
    }

    @Override
    public List<AlarmPreset> released() {
        return book.released();
    }

    @Override
    public Optional<SignedPreset> version(String id, int version) {
        return book.versions(id).stream()
                .filter(v -> v.number() == version)
                .map(v -> new SignedPreset(v.preset(), v.signed()))
                .findFirst();
    }
}
