package vigil.profile;

/// The settings of a serial port, in the profile's words.
///
/// @param dtr whether data-terminal-ready is raised
/// @param rts whether request-to-send is raised
public record SerialSettings(
        int baud, int dataBits, Parity parity, int stopBits, FlowControl flowControl, boolean dtr, boolean rts) {

    /// The parity bit.
    public enum Parity {
        NONE,
        ODD,
        EVEN,
        MARK,
        SPACE
    }

    /// How the receiver holds the sender back.
    public enum FlowControl {
        NONE,
        XON_XOFF,
        RTS_CTS
    }
}
