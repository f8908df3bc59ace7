package vigil.device.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vigil.profile.Check;
import vigil.profile.DescribedProfile;
import vigil.profile.Framing;
import vigil.profile.Message;

/// Writes a message as the device would: the profile run backwards. What it writes, [FrameDecoder] reads as
/// the same measurements.
///
/// Thread rule: stateless.
final class MessageEncoder {
    private final DescribedProfile profile;

    MessageEncoder(DescribedProfile profile) {
        this.profile = profile;
    }

    byte[] encode(Message message, MessageContent content) {
        if (profile.framing() instanceof Framing.Lines lines) {
            return line(message, content, lines);
        }
        if (isLone(message)) {
            return new byte[] {(byte) message.when().bytes().getFirst().is()};
        }
        byte[] frame = new BinaryFrame(profile, message, content).written();
        return profile.transform().map(t -> Transforms.apply(t, frame)).orElse(frame);
    }

    private boolean isLone(Message message) {
        return message.when().length().orElse(0) == 1
                && !message.when().bytes().isEmpty()
                && profile.framing()
                        .lone()
                        .contains(message.when().bytes().getFirst().is());
    }

    private byte[] line(Message message, MessageContent content, Framing.Lines framing) {
        byte[] text = LineTemplate.filled(
                        message, content, profile.check().map(Check::width).orElse(0))
                .getBytes(StandardCharsets.ISO_8859_1);
        if (!message.unchecked() && profile.check().isPresent()) {
            profile.check().get().write(text, 0, text.length);
        }
        String end = switch (framing.end()) {
            case CR -> "\r";
            case LF -> "\n";
            case CR_LF, CR_OR_LF -> "\r\n";
        };
        byte[] line = Arrays.copyOf(text, text.length + end.length());
        System.arraycopy(end.getBytes(StandardCharsets.ISO_8859_1), 0, line, text.length, end.length());
        return line;
    }
}
