package vigil.treatment;

import java.util.List;
import java.util.Optional;

/// The treatment presets that a session may start from.
///
/// Thread rule: any thread; each call may read a file, so a screen asks when a form opens, not while it draws.
public interface TreatmentShelf {
    /// What ships first, then the newest signed version of each of the clinic's own.
    List<TreatmentPreset> released();

    /// The released preset of that name.
    default Optional<TreatmentPreset> released(String id) {
        return released().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /// What ships, and nothing else.
    static TreatmentShelf shipped() {
        return TreatmentPreset::shipped;
    }
}
