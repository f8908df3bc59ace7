package vigil.store;

import java.util.Optional;
import vigil.alarm.AlarmPreset;
import vigil.alarm.PresetSignature;

/// One version of a preset with its history.
///
/// Thread rule: immutable.
///
/// @param copiedFrom the preset and version it began as, for example `standard 1`; empty for what ships
/// @param by who wrote it; empty for what ships
/// @param wallMillis when, milliseconds since 1970 UTC; 0 for what ships
/// @param signed who released it; empty for a draft and for what ships
/// @param withdrawn who took it back; empty if nobody did
/// @param released true if a session may start from it now
public record PresetVersion(
        AlarmPreset preset,
        String copiedFrom,
        String by,
        long wallMillis,
        Optional<PresetSignature> signed,
        Optional<PresetSignature> withdrawn,
        boolean released) {

    static PresetVersion shipped(AlarmPreset preset) {
        return new PresetVersion(preset, "", "", 0, Optional.empty(), Optional.empty(), true);
    }

    /// Where it stands.
    public PresetState state() {
        if (by.isEmpty()) {
            return PresetState.SHIPPED;
        }
        if (withdrawn.isPresent()) {
            return PresetState.WITHDRAWN;
        }
        return signed.isPresent() ? PresetState.SIGNED : PresetState.DRAFT;
    }
}
