package vigil.device;

import vigil.metric.Timestamp;

/// One line of a link's log, for the technician.
///
/// Thread rule: immutable.
public sealed interface LinkLogEntry {
    /// Where the entry stands in the log, from 1; never reused, so that a screen can ask for what is new.
    long number();

    Timestamp at();

    /// Bytes that came from the device.
    record Received(long number, Timestamp at, RawBytes bytes) implements LinkLogEntry {
        @Override
        public String toString() {
            return "< " + bytes;
        }
    }

    /// Bytes that were sent to the device.
    record Sent(long number, Timestamp at, RawBytes bytes) implements LinkLogEntry {
        @Override
        public String toString() {
            return "> " + bytes;
        }
    }

    /// Something went wrong, or a command was refused.
    ///
    /// @param text one sentence
    record Trouble(long number, Timestamp at, String text) implements LinkLogEntry {
        @Override
        public String toString() {
            return "! " + text;
        }
    }

    /// Something worth knowing that is neither trouble nor a state: which settings are tried, where an adapter was
    /// found.
    ///
    /// @param text a few words
    record Noted(long number, Timestamp at, String text) implements LinkLogEntry {
        @Override
        public String toString() {
            return "# " + text;
        }
    }

    /// The link changed its state.
    ///
    /// @param reason one sentence; may be empty
    record Entered(long number, Timestamp at, LinkState state, String reason) implements LinkLogEntry {
        @Override
        public String toString() {
            return "= " + state + (reason.isEmpty() ? "" : ": " + reason);
        }
    }
}
