package vigil.ui.settings;

import java.util.Optional;
import vigil.ui.control.Preferences;

/// What was chosen before on this clinic's consoles.
///
/// Thread rule: immutable.
///
/// @param preferences empty if nobody ever chose, or if what is kept cannot be read
/// @param problem why it cannot be read, in one sentence; empty if it can
public record KeptPreferences(Optional<Preferences> preferences, String problem) {
    /// True if nobody ever chose: then the first page shows.
    public boolean isFirst() {
        return preferences.isEmpty() && problem.isEmpty();
    }
}
