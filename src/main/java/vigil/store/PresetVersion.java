package vigil.store;

import java.util.List;
import java.util.Optional;
import vigil.alarm.PresetSignature;

/// One version of a preset with its history.
///
/// Thread rule: immutable.
///
/// @param <P> the preset
/// @param copiedFrom the preset and version it began as, for example `standard 1`; empty for what ships
/// @param by who wrote it; empty for what ships
/// @param wallMillis when, milliseconds since 1970 UTC; 0 for what ships
/// @param signed who released it; empty for a draft and for what ships
/// @param withdrawn who took it back; empty if nobody did
/// @param released true if a session may start from it now
public record PresetVersion<P>(
        String id,
        int number,
        String title,
        P preset,
        String copiedFrom,
        String by,
        long wallMillis,
        Optional<PresetSignature> signed,
        Optional<PresetSignature> withdrawn,
        boolean released) {

    /// What ships: released as it is.
    public static <P> List<PresetVersion<P>> ofShipped(PresetKind<P> kind) {
        return kind.shipped().stream()
                .map(preset -> of(kind, preset, "", "", 0, Optional.empty(), Optional.empty(), true))
                .toList();
    }

    static <P> PresetVersion<P> of(
            PresetKind<P> kind,
            P preset,
            String copiedFrom,
            String by,
            long wallMillis,
            Optional<PresetSignature> signed,
            Optional<PresetSignature> withdrawn,
            boolean released) {
        return new PresetVersion<>(
                kind.id(preset),
                kind.version(preset),
                kind.title(preset),
                preset,
                copiedFrom,
                by,
                wallMillis,
                signed,
                withdrawn,
                released);
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
