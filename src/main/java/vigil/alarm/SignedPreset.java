package vigil.alarm;

import java.util.Optional;

/// One version of a preset and who released it.
///
/// @param signature empty for what ships, and for a draft
public record SignedPreset(AlarmPreset preset, Optional<PresetSignature> signature) {
    /// A preset that ships: the program's version stands for it, nobody signs it.
    public static SignedPreset shipped(AlarmPreset preset) {
        return new SignedPreset(preset, Optional.empty());
    }
}
