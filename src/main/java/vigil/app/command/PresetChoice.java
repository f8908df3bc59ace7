package vigil.app.command;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmPreset;
import vigil.alarm.PresetShelf;
import vigil.app.clinic.SystemClock;
import vigil.store.PresetBook;
import vigil.store.PresetKind;
import vigil.store.PresetLibrary;
import vigil.store.StoreException;
import vigil.treatment.TreatmentPreset;

/// Finds the preset that a command names.
final class PresetChoice {
    private PresetChoice() {}

    /// The released preset of that name: what ships, and, with a data folder, the clinic's own.
    ///
    /// @param data the folder of the record; null for only what ships
    /// @throws CannotDo with the list of those there are, if there is none of that name
    static AlarmPreset of(String name, @Nullable Path data) {
        return of(name, shelf(data));
    }

    /// The presets that a command can name.
    ///
    /// @param data the folder of the record; null for only what ships
    static PresetShelf shelf(@Nullable Path data) {
        return data == null ? PresetShelf.shipped() : PresetLibrary.of(data, SystemClock.fresh());
    }

    /// The released preset of that name on a shelf.
    ///
    /// @throws CannotDo with the list of those there are, if there is none of that name
    static AlarmPreset of(String name, PresetShelf shelf) {
        try {
            return shelf.released(name)
                    .orElseThrow(() -> new CannotDo("There is no preset \"" + name + "\"; there is: "
                            + shelf.released().stream().map(AlarmPreset::id).collect(Collectors.joining(", ")) + "."));
        } catch (StoreException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }

    /// The released rules of treatments of that name: what ships, and the clinic's own.
    ///
    /// @param data the folder of the record
    /// @throws CannotDo with the list of those there are, if there is none of that name
    static TreatmentPreset treatment(String name, Path data) {
        PresetBook<TreatmentPreset> book = PresetBook.of(PresetKind.TREATMENT, data, SystemClock.fresh());
        try {
            return book.released(name)
                    .orElseThrow(() -> new CannotDo("There is no treatment preset \"" + name + "\"; there is: "
                            + book.released().stream().map(TreatmentPreset::id).collect(Collectors.joining(", "))
                            + "."));
        } catch (StoreException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }
}
