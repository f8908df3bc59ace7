package vigil.device.tcp;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import vigil.device.LinkSettings;

/// One thing to set at a serial port on the network (RFC 2217, "COM Port Option Commands").
///
/// Thread rule: immutable.
///
/// @param command what is set, by the client's number of it
/// @param value to what, by RFC 2217's number
record ComPortSetting(int command, int value) {
    static final int BAUD = 1;
    static final int DATA_BITS = 2;
    static final int PARITY = 3;
    static final int STOP_BITS = 4;
    static final int CONTROL = 5;
    static final int LINE_STATE_MASK = 10;
    static final int MODEM_STATE_MASK = 11;
    static final int PURGE = 12;
    /// The server's number of a command is the client's plus this.
    static final int ANSWER = 100;

    private static final int DTR_ON = 8;
    private static final int DTR_OFF = 9;
    private static final int RTS_ON = 11;
    private static final int RTS_OFF = 12;
    private static final int BOTH_BUFFERS = 3;

    /// Everything to ask for, in the order to ask.
    ///
    /// The lines come first: a server that cannot switch them may say nothing at all (seen with ser2net on a
    /// pseudo-terminal), and servers answer in order, so whatever it has to say about them is there before the last
    /// answer that must come. What the server kept from before is purged: it has no known time (hazard H2).
    static List<ComPortSetting> of(LinkSettings settings) {
        List<ComPortSetting> all = new ArrayList<>();
        all.add(new ComPortSetting(LINE_STATE_MASK, 0));
        all.add(new ComPortSetting(MODEM_STATE_MASK, 0));
        all.add(new ComPortSetting(CONTROL, settings.dtr() ? DTR_ON : DTR_OFF));
        // With RTS/CTS the server's own flow control moves that line.
        if (settings.flowControl() != LinkSettings.FlowControl.RTS_CTS) {
            all.add(new ComPortSetting(CONTROL, settings.rts() ? RTS_ON : RTS_OFF));
        }
        all.add(new ComPortSetting(CONTROL, flow(settings.flowControl())));
        all.add(new ComPortSetting(BAUD, settings.baud()));
        all.add(new ComPortSetting(DATA_BITS, settings.dataBits()));
        all.add(new ComPortSetting(PARITY, parity(settings.parity())));
        all.add(new ComPortSetting(STOP_BITS, settings.stopBits()));
        all.add(new ComPortSetting(PURGE, BOTH_BUFFERS));
        return List.copyOf(all);
    }

    /// True if bytes would be wrong, or lost, without the server's yes to it.
    boolean isEssential() {
        return switch (command) {
            case BAUD, DATA_BITS, PARITY, STOP_BITS -> true;
            case CONTROL -> subject() == Subject.FLOW;
            default -> false;
        };
    }

    /// True if `other` is about the same thing, with whatever value.
    boolean isAbout(ComPortSetting other) {
        return command == other.command && subject() == other.subject();
    }

    /// What the client sends.
    byte[] request() {
        byte[] content = command == BAUD
                ? ByteBuffer.allocate(5).put((byte) command).putInt(value).array()
                : new byte[] {(byte) command, (byte) value};
        return Telnet.subnegotiation(Telnet.COM_PORT, content);
    }

    /// As a technician says it, for example `9600 baud`.
    String words() {
        return switch (command) {
            case BAUD -> value + " baud";
            case DATA_BITS -> value + " data bits";
            case PARITY -> (value > 0 && value <= PARITIES.size() ? PARITIES.get(value - 1) : "unknown") + " parity";
            case STOP_BITS -> value == 3 ? "1.5 stop bits" : value == 1 ? "1 stop bit" : value + " stop bits";
            case CONTROL -> controlWords();
            default -> "command " + command + " of " + value;
        };
    }

    private static final List<String> PARITIES = List.of("no", "odd", "even", "mark", "space");

    private enum Subject {
        FLOW,
        DTR,
        RTS,
        OTHER
    }

    private Subject subject() {
        if (command != CONTROL) {
            return Subject.OTHER;
        }
        return switch (value) {
            case 1, 2, 3 -> Subject.FLOW;
            case DTR_ON, DTR_OFF -> Subject.DTR;
            case RTS_ON, RTS_OFF -> Subject.RTS;
            default -> Subject.OTHER;
        };
    }

    private String controlWords() {
        return switch (value) {
            case 1 -> "no flow control";
            case 2 -> "XON/XOFF flow control";
            case 3 -> "RTS/CTS flow control";
            case DTR_ON -> "DTR on";
            case DTR_OFF -> "DTR off";
            case RTS_ON -> "RTS on";
            case RTS_OFF -> "RTS off";
            default -> "control " + value;
        };
    }

    private static int flow(LinkSettings.FlowControl flow) {
        return switch (flow) {
            case NONE -> 1;
            case XON_XOFF -> 2;
            case RTS_CTS -> 3;
        };
    }

    private static int parity(LinkSettings.Parity parity) {
        return switch (parity) {
            case NONE -> 1;
            case ODD -> 2;
            case EVEN -> 3;
            case MARK -> 4;
            case SPACE -> 5;
        };
    }
}
