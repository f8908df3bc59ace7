package vigil.device;

import java.util.HexFormat;
import vigil.metric.Timestamp;

/// One line of a link's log, for the technician.
///
/// Thread rule: immutable; arrays are copied in and out.
public sealed interface LinkLogEntry {
    /// Where the entry stands in the log, from 1; never reused, so that a screen can ask for what is new.
    long number();

    Timestamp at();

    /// Bytes that came from the device.
    record Received(long number, Timestamp at, byte[] bytes) implements LinkLogEntry {
        public Received {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public String toString() {
            return "< " + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes);
        }
    }

    /// Bytes that were sent to the device.
    record Sent(long number, Timestamp at, byte[] bytes) implements LinkLogEntry {
        public Sent {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public String toString() {
            return "> " + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes);
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
