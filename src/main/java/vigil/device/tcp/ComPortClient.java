package vigil.device.tcp;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigil.device.LinkSettings;

/// This end's part of RFC 2217: asks for the serial port's settings, and judges what the server says to them. Bytes in,
/// bytes out: it knows no connection.
///
/// The states of the line and the modem, signatures and other news are understood and passed over: a link's silence
/// watch judges what comes, not what a server says of it. Confined to the link thread.
final class ComPortClient {
    private static final byte[] NOTHING = {};

    private final String server;
    private final TelnetOptions options = new TelnetOptions();
    private final List<ComPortSetting> wanted;
    private final List<ComPortSetting> unanswered;
    private boolean asked;
    private Optional<String> refusal = Optional.empty();

    /// @param server names it in sentences
    ComPortClient(String server, LinkSettings settings) {
        this.server = server;
        this.wanted = ComPortSetting.of(settings);
        this.unanswered = new ArrayList<>(wanted);
    }

    /// What to say first.
    byte[] opening() {
        return options.opening();
    }

    /// Takes what the server said.
    ///
    /// @return what to answer; empty if nothing
    byte[] heard(TelnetSignal signal) {
        return switch (signal) {
            case TelnetSignal.Negotiation said -> negotiated(said);
            case TelnetSignal.Subnegotiation said -> {
                if (said.option() == Telnet.COM_PORT) {
                    answered(ByteBuffer.wrap(said.content()));
                }
                yield NOTHING;
            }
        };
    }

    /// True once the server has said yes to everything that must be right.
    boolean isReady() {
        return asked && refusal.isEmpty() && unanswered.stream().noneMatch(ComPortSetting::isEssential);
    }

    /// Why this port cannot be used, in one sentence without its full stop; empty as long as it may.
    Optional<String> refusal() {
        return refusal;
    }

    private byte[] negotiated(TelnetSignal.Negotiation said) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(options.answer(said));
        if (said.option() == Telnet.COM_PORT) {
            if (said.verb() == Telnet.DO && !asked) {
                asked = true;
                wanted.forEach(setting -> out.writeBytes(setting.request()));
            } else if (said.verb() == Telnet.DONT) {
                refusal = Optional.of(server + " cannot be told how to set its serial line (it refuses RFC 2217): "
                        + "set the line at the server and use tcp:// instead");
            }
        }
        return out.toByteArray();
    }

    private void answered(ByteBuffer content) {
        if (!content.hasRemaining()) {
            return;
        }
        int command = Byte.toUnsignedInt(content.get()) - ComPortSetting.ANSWER;
        int length = command == ComPortSetting.BAUD ? Integer.BYTES : 1;
        if (content.remaining() != length) {
            return;
        }
        int value = length == 1 ? Byte.toUnsignedInt(content.get()) : content.getInt();
        judge(new ComPortSetting(command, value));
    }

    /// A server's answer names what the port is set to now, which need not be what it was told.
    private void judge(ComPortSetting is) {
        for (ComPortSetting asIs : wanted) {
            if (asIs.isAbout(is) && unanswered.remove(asIs) && !asIs.equals(is)) {
                refusal = Optional.of(server + " refuses " + asIs.words() + ": it stays at " + is.words());
            }
        }
    }
}
