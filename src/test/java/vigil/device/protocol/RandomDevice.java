package vigil.device.protocol;

import java.util.List;
import java.util.Random;
import vigil.profile.DescribedProfile;
import vigil.profile.Framing;
import vigil.profile.Message;
import vigil.profile.Selector;

/// A device that says random things, each frame as its profile describes it.
///
/// Confined to one thread; the same seed says the same.
final class RandomDevice {
    private final DescribedProfile profile;
    private final List<Message> sayable;
    private final MessageEncoder encoder;
    private final RandomContent contents;
    private final Random random;
    private int packetFrame;

    RandomDevice(DescribedProfile profile, Random random) {
        this.profile = profile;
        this.random = random;
        this.sayable = profile.messages().stream().filter(this::isSayable).toList();
        this.encoder = new MessageEncoder(profile);
        this.contents = new RandomContent(random);
    }

    /// The messages whose frames the description can write.
    List<Message> messages() {
        return sayable;
    }

    /// The message that comes next: in a packet of frames, mostly the one that builds it.
    Message next() {
        return sayable.get(random.nextInt(sayable.size()));
    }

    /// The frame that says it, and the place it has in its packet.
    byte[] frame(Message message, MessageContent content) {
        if (profile.framing() instanceof Framing.Fixed fixed && fixed.packet().isPresent()) {
            byte[] frame = encoder.encode(message, content.inPacket(packetFrame));
            if (frame.length > 1) {
                packetFrame = (packetFrame + 1) % fixed.packet().get().frames();
            }
            return frame;
        }
        return encoder.encode(message, content);
    }

    /// A frame that says something.
    byte[] frame() {
        Message message = next();
        return frame(message, contents.of(message));
    }

    MessageContent content(Message message) {
        return contents.of(message);
    }

    private boolean isSayable(Message message) {
        return switch (profile.framing()) {
            case Framing.Lines lines -> !message.line().isEmpty();
            case Framing.Enclosed enclosed ->
                enclosed.layout().isEmpty() || !message.line().isEmpty();
            case Framing.Typed typed ->
                message.when().bytes().stream()
                        .filter(t -> t.at() == typed.typeAt())
                        .map(Selector.ByteTest::is)
                        .anyMatch(typed.lengths()::containsKey);
            case Framing.Fixed fixed -> true;
            case Framing.Counted counted -> true;
        };
    }
}
