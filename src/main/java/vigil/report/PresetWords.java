package vigil.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPreset;
import vigil.alarm.PresetShelf;
import vigil.alarm.PresetSignature;
import vigil.alarm.SignedPreset;

/// The preset that limits come from, in words: its title, its version, and who released it.
///
/// @param preset empty if this record does not know it
record PresetWords(AlarmLimits limits, Optional<SignedPreset> preset, ZoneId zone) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    static PresetWords of(AlarmLimits limits, PresetShelf shelf, ZoneId zone) {
        return new PresetWords(limits, shelf.version(limits.preset(), limits.version()), zone);
    }

    /// `Our clinic, version 2`.
    String name() {
        String title = preset.map(SignedPreset::preset)
                .or(this::shipped)
                .map(AlarmPreset::title)
                .orElse(limits.preset());
        return title + ", version " + limits.version();
    }

    /// Who stands for it.
    String released() {
        Optional<PresetSignature> signature = preset.flatMap(SignedPreset::signature);
        if (signature.isPresent()) {
            return signature(signature.get());
        }
        if (shipped().isPresent()) {
            return preset.isPresent() ? "As Vigil ships it." : "As another version of Vigil ships it.";
        }
        return preset.isPresent() ? "Not signed." : "Who signed it is not in this record.";
    }

    private Optional<AlarmPreset> shipped() {
        return AlarmPreset.named(limits.preset());
    }

    private String signature(PresetSignature signature) {
        String when = DAY.format(Instant.ofEpochMilli(signature.wallMillis()).atZone(zone));
        return "Signed by " + signature.by() + ", " + when + ": " + signature.reason();
    }
}
