package vigil.monitor;

import java.util.Optional;

/// What a room with several oximeters refuses until a person has said which one is on the patient (ux 12.3). Pure.
final class SourceDesk {
    private SourceDesk() {}

    /// Why the command cannot be carried out; empty if the oximeters do not stand against it.
    static Optional<String> against(MonitorCommand command, Oximeters oximeters) {
        if (command instanceof MonitorCommand.ChooseOximeter c
                && !oximeters.devices().contains(c.device())) {
            return Optional.of(c.device() + " measures no SpO₂ in this room.");
        }
        return command instanceof MonitorCommand.Authorise && oximeters.mustChoose()
                ? Optional.of("Two oximeters: choose the one on the patient first.")
                : Optional.empty();
    }
}
