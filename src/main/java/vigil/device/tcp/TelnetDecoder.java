package vigil.device.tcp;

import java.util.Arrays;
import java.util.function.Consumer;

/// Parts the data from the signals in a telnet stream, wherever the stream is cut into reads.
///
/// Any bytes are taken without complaint: single-byte commands (no operation, data mark, ...) and broken
/// sub-negotiations are passed over. Carriage returns are data like any other: serial servers do not pad them, even
/// where the binary option was not agreed on.
///
/// Confined to the link thread.
final class TelnetDecoder {
    /// Ample for every message of RFC 2217; a longer one (a talkative signature) is passed over.
    private static final int LONGEST_MESSAGE = 256;

    /// What the next byte is.
    private enum Expect {
        DATA,
        COMMAND,
        OPTION,
        MESSAGE_OPTION,
        MESSAGE,
        MESSAGE_COMMAND
    }

    private final byte[] message = new byte[LONGEST_MESSAGE];
    private Expect expect = Expect.DATA;
    private int verb;
    private int messageOption;
    private int messageLength;

    /// Takes the first `length` bytes of `buffer`, and leaves in it, from its start, the data that was among them.
    ///
    /// @param signals is told, in order, what else was among them
    /// @return how many bytes of data there were
    int decode(byte[] buffer, int length, Consumer<TelnetSignal> signals) {
        int data = 0;
        for (int i = 0; i < length; i++) {
            byte b = buffer[i];
            if (expect == Expect.DATA && b != (byte) Telnet.IAC || expect == Expect.COMMAND && b == (byte) Telnet.IAC) {
                expect = Expect.DATA;
                buffer[data++] = b;
            } else {
                control(Byte.toUnsignedInt(b), signals);
            }
        }
        return data;
    }

    private void control(int b, Consumer<TelnetSignal> signals) {
        switch (expect) {
            case DATA -> expect = Expect.COMMAND;
            case COMMAND -> command(b);
            case OPTION -> {
                expect = Expect.DATA;
                signals.accept(new TelnetSignal.Negotiation(verb, b));
            }
            case MESSAGE_OPTION -> {
                messageOption = b;
                messageLength = 0;
                expect = Expect.MESSAGE;
            }
            case MESSAGE -> {
                if (b == Telnet.IAC) {
                    expect = Expect.MESSAGE_COMMAND;
                } else {
                    append(b);
                }
            }
            case MESSAGE_COMMAND -> messageCommand(b, signals);
        }
    }

    private void command(int b) {
        expect = switch (b) {
            case Telnet.SB -> Expect.MESSAGE_OPTION;
            case Telnet.WILL, Telnet.WONT, Telnet.DO, Telnet.DONT -> {
                verb = b;
                yield Expect.OPTION;
            }
            default -> Expect.DATA;
        };
    }

    private void messageCommand(int b, Consumer<TelnetSignal> signals) {
        if (b == Telnet.IAC) {
            append(b);
            expect = Expect.MESSAGE;
        } else if (b == Telnet.SE) {
            expect = Expect.DATA;
            if (messageLength <= LONGEST_MESSAGE) {
                signals.accept(new TelnetSignal.Subnegotiation(messageOption, Arrays.copyOf(message, messageLength)));
            }
        } else {
            // The end was lost: the message is void, and this is a command of its own.
            command(b);
        }
    }

    private void append(int b) {
        if (messageLength < LONGEST_MESSAGE) {
            message[messageLength] = (byte) b;
        }
        messageLength = Math.min(messageLength + 1, LONGEST_MESSAGE + 1);
    }
}
