package vigil.ui.face;

import java.util.Optional;
import vigil.alarm.AlarmPreset;
import vigil.session.Session;

/// That the limits in force are not those of the preset the session began with (hazard H21).
///
/// Thread rule: immutable.
///
/// @param preset the name of the preset they differ from
public record ChangedLimits(String preset) {
    /// Empty while the preset's own limits are in force.
    static Optional<ChangedLimits> of(Optional<Session> session) {
        return session.filter(Session::limitsDifferFromPreset)
                .map(s -> s.started().limits().preset())
                .map(id -> new ChangedLimits(
                        AlarmPreset.named(id).map(AlarmPreset::title).orElse(id)));
    }
}
