package vigil.profile;

import java.time.Duration;

/// How a device's cuff is worked (protocol facts, 24.11).
///
/// @param cycledBy who starts determinations
/// @param start the command that starts one; empty if the host cannot
/// @param stop the command that aborts one; empty if the host cannot
/// @param fetch the command that asks for the result once the device said that it ended; empty if the
///     result comes unasked
/// @param pulse the command that asks for the pulse of a new result; empty if the result holds it, or there is none
/// @param newResult how a new result is told from the old one, which many devices keep sending
/// @param longest the longest a determination takes; after that it counts as failed
/// @param announces the message with which the device ends a determination
public record Cuff(
        CycledBy cycledBy,
        String start,
        String stop,
        String fetch,
        String pulse,
        NewResult newResult,
        Duration longest,
        String announces) {

    /// Who starts determinations.
    public enum CycledBy {
        HOST,
        DEVICE
    }

    /// How a new result is recognised (protocol facts, 22.4).
    public enum NewResult {
        /// The first result after a frame that said "measuring".
        AFTER_MEASURING,
        /// The first result after a message that said "ended".
        AFTER_END,
        /// The first result whose counter is lower than the one before: the time since the last result begins anew.
        COUNTER_FALLS,
        /// Each message is a result of its own.
        EVERY_MESSAGE,
        /// Only a change of the numbers tells; two equal results in a row look like one.
        VALUE_CHANGE
    }
}
