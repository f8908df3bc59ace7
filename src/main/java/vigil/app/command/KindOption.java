package vigil.app.command;

import picocli.CommandLine.Option;
import vigil.store.PresetKind;

/// `--treatment`: the presets of treatments rather than those of alarms.
final class KindOption {
    @Option(names = "--treatment", description = "the rules of treatments instead of the limits of alarms")
    private boolean treatment;

    PresetKind<?> kind() {
        return treatment ? PresetKind.TREATMENT : PresetKind.ALARM;
    }
}
