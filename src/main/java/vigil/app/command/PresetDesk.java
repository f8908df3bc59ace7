package vigil.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vigil.app.clinic.SystemClock;
import vigil.store.PresetBook;
import vigil.store.PresetKind;
import vigil.store.PresetVersion;
import vigil.store.StoreException;
import vigil.store.preset.BadPreset;

/// Where the commands about presets read and write, with refusals as [CannotDo].
///
/// @param library null for only what ships
///
/// @param <P> the preset
record PresetDesk<P>(PresetKind<P> kind, @Nullable PresetBook<P> library) {
    /// The presets of a data folder; without one, what ships.
    static <P> PresetDesk<P> at(PresetKind<P> kind, @Nullable Path data) {
        if (data != null && Files.exists(data) && !Files.isDirectory(data)) {
            throw new CannotDo(data + " is a file, not a folder for the record.");
        }
        return new PresetDesk<>(kind, data == null ? null : PresetBook.of(kind, data, SystemClock.fresh()));
    }

    /// Every version of every preset.
    List<PresetVersion<P>> versions() {
        return library == null ? PresetVersion.ofShipped(kind) : work(PresetBook::versions);
    }

    /// One version of a preset; the newest if none is named.
    PresetVersion<P> version(String id, @Nullable Integer number) {
        List<PresetVersion<P>> all = versions();
        return all.stream()
                .filter(v -> v.id().equals(id))
                .filter(v -> number == null || v.number() == number)
                .findFirst()
                .orElseThrow(() -> new CannotDo("There is no preset \"" + id + "\""
                        + (number == null ? "" : ", version " + number) + "; there is: " + names(all) + "."));
    }

    /// Does something with the library.
    ///
    /// @throws CannotDo if it cannot be done; nothing is saved then
    <T> T work(Function<PresetBook<P>, T> what) {
        if (library == null) {
            throw new CannotDo("Which record? Give --data DIR.");
        }
        try {
            return what.apply(library);
        } catch (BadPreset e) {
            throw new CannotDo(e.getMessage() + System.lineSeparator() + "Nothing was saved.");
        } catch (StoreException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }

    private String names(List<PresetVersion<P>> all) {
        return String.join(", ", all.stream().map(PresetVersion::id).distinct().toList());
    }
}
