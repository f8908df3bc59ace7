package vigil.alarm;

import java.util.List;
import java.util.Optional;

/// The presets that a session may start from.
///
/// Thread rule: any thread; each call may read a file, so a screen asks when a form opens, not while it draws.
public interface PresetShelf {
    /// What ships first, then the newest signed version of each of the clinic's own.
    List<AlarmPreset> released();

    /// One version of a preset, in force or not, with its signature; empty if it never existed.
    Optional<SignedPreset> version(String id, int version);

    /// The released preset of that name.
    default Optional<AlarmPreset> released(String id) {
        return released().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /// A shelf that holds these, unsigned.
    static PresetShelf of(List<AlarmPreset> presets) {
        List<AlarmPreset> kept = List.copyOf(presets);
        return new PresetShelf() {
            @Override
            public List<AlarmPreset> released() {
                return kept;
            }

            @Override
            public Optional<SignedPreset> version(String id, int version) {
                return released(id).filter(p -> p.version() == version).map(SignedPreset::shipped);
            }
        };
    }

    /// What ships, and nothing else.
    static PresetShelf shipped() {
        return of(AlarmPreset.shipped());
    }
}
