package vigil.device.tcp;

import java.io.ByteArrayOutputStream;

/// The bytes of telnet (RFC 854, RFC 855, RFC 856, RFC 858) and of its serial-port option (RFC 2217), and how this end
/// writes them. Stateless.
final class Telnet {
    static final int SE = 240;
    static final int SB = 250;
    static final int WILL = 251;
    static final int WONT = 252;
    static final int DO = 253;
    static final int DONT = 254;
    static final int IAC = 255;

    /// All 256 bytes are data (RFC 856).
    static final int BINARY = 0;
    /// Neither end waits for its turn (RFC 858).
    static final int SUPPRESS_GO_AHEAD = 3;
    /// The serial port behind the server (RFC 2217).
    static final int COM_PORT = 44;

    private Telnet() {}

    /// `data` as it goes over the line: the escape byte doubled.
    static byte[] escaped(byte[] data) {
        int escapes = 0;
        for (byte b : data) {
            if (b == (byte) IAC) {
                escapes++;
            }
        }
        if (escapes == 0) {
            return data;
        }
        byte[] out = new byte[data.length + escapes];
        int n = 0;
        for (byte b : data) {
            out[n++] = b;
            if (b == (byte) IAC) {
                out[n++] = b;
            }
        }
        return out;
    }

    static byte[] negotiation(int verb, int option) {
        return new byte[] {(byte) IAC, (byte) verb, (byte) option};
    }

    static byte[] subnegotiation(int option, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(negotiation(SB, option));
        out.writeBytes(escaped(content));
        out.write(IAC);
        out.write(SE);
        return out.toByteArray();
    }
}
