package vigil.device;

/// How a serial port is set before a device is spoken to.
///
/// @param dtr whether the data-terminal-ready line is raised (some oximeters are powered from it)
/// @param rts whether the request-to-send line is raised
public record LinkSettings(
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

    /// `9600 8N1` style, as technicians say it.
    @Override
    public String toString() {
        return baud + " " + dataBits + parity.name().charAt(0) + stopBits;
    }
}
