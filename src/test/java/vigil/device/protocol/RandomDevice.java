package vigil.device.protocol;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
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
    private @Nullable MessageContent packet;
    private boolean wasSingle;

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

    /// The message that comes next. Single bytes answer a command each, so that two never follow each other.
    Message next() {
        Message next = sayable.get(random.nextInt(sayable.size()));
        while (wasSingle && isSingle(next)) {
            next = sayable.get(random.nextInt(sayable.size()));
        }
        wasSingle = isSingle(next);
        return next;
    }

    private static boolean isSingle(Message message) {
        return message.when().length().orElse(0) == 1;
    }

    /// The frame that says it, and the place it has in its packet.
    byte[] frame(Message message, MessageContent content) {
        if (profile.framing() instanceof Framing.Fixed fixed && fixed.packet().isPresent()) {
            MessageContent whole = packetFrame == 0 || packet == null ? content : packet;
            packet = whole;
            MessageContent part = new MessageContent(content.at(), whole.values(), content.says(), content.cuff())
                    .withSamples(content.samples())
                    .inPacket(packetFrame);
            byte[] frame = encoder.encode(message, part);
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
