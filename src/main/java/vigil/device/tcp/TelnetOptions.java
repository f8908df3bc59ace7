package vigil.device.tcp;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which telnet options both ends agreed on, and what to answer so that two polite ends never talk in circles
/// (RFC 1143: answer only what changes something).
///
/// This end wants the same options in both directions, asks for all of them at the start, and refuses every other.
/// Confined to the link thread.
final class TelnetOptions {
    private static final List<Integer> WANTED = List.of(Telnet.BINARY, Telnet.SUPPRESS_GO_AHEAD, Telnet.COM_PORT);
    private static final byte[] NOTHING = {};

    /// What one end does: the options it has, and those that this end asked for without an answer yet.
    private record Side(Set<Integer> on, Set<Integer> asked) {
        Side() {
            this(new TreeSet<>(), new TreeSet<>(WANTED));
        }
    }

    private final Side here = new Side();
    private final Side there = new Side();

    /// What is said first: everything that is wanted.
    byte[] opening() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int option : WANTED) {
            out.writeBytes(Telnet.negotiation(Telnet.WILL, option));
            out.writeBytes(Telnet.negotiation(Telnet.DO, option));
        }
        return out.toByteArray();
    }

    /// What to answer; empty if nothing.
    byte[] answer(TelnetSignal.Negotiation said) {
        int option = said.option();
        return switch (said.verb()) {
            case Telnet.DO -> turnedOn(here, option, Telnet.WILL, Telnet.WONT);
            case Telnet.WILL -> turnedOn(there, option, Telnet.DO, Telnet.DONT);
            case Telnet.DONT -> turnedOff(here, option, Telnet.WONT);
            case Telnet.WONT -> turnedOff(there, option, Telnet.DONT);
            default -> NOTHING;
        };
    }

    private static byte[] turnedOn(Side side, int option, int yes, int no) {
        if (!WANTED.contains(option)) {
            return Telnet.negotiation(no, option);
        }
        boolean news = side.on.add(option);
        boolean answersUs = side.asked.remove(option);
        return news && !answersUs ? Telnet.negotiation(yes, option) : NOTHING;
    }

    private static byte[] turnedOff(Side side, int option, int acknowledgement) {
        side.asked.remove(option);
        return side.on.remove(option) ? Telnet.negotiation(acknowledgement, option) : NOTHING;
    }
}
