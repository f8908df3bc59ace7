package vigil.profile;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Something the host can tell the device.
///
/// @param template the bytes, some of them worked out when it is sent
/// @param harmless a device that is not known yet may be asked this, to find out what it is: it starts,
///     stops and changes nothing
/// @param answer what the device answers; empty if it says nothing
public record HostCommand(String name, List<Part> template, boolean harmless, Optional<Answer> answer) {
    public HostCommand {
        template = List.copyOf(template);
    }

    /// A piece of a command: one byte each, but for the check, which is as wide as the profile's.
    public sealed interface Part {
        /// A byte as written.
        record Fixed(int value) implements Part {}

        /// The length byte of the profile's framing.
        record Length() implements Part {}

        /// The check of the profile's check.
        record Checked() implements Part {}

        /// A byte that whoever sends the command may choose.
        record Parameter(String name, int usual) implements Part {}
    }

    /// What must come back.
    ///
    /// @param message the message that answers
    /// @param within how long the device may take
    /// @param retries how often the command is sent again when nothing came
    /// @param busy the message that says "not now"; empty if there is none
    /// @param busyWait how long to wait before asking a busy device again
    public record Answer(String message, Duration within, int retries, String busy, Duration busyWait) {}
}
