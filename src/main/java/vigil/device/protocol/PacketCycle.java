package vigil.device.protocol;

import java.util.EnumMap;
import java.util.Map;
import vigil.metric.Metric;
import vigil.profile.DescribedProfile;
import vigil.profile.FieldSource;
import vigil.profile.Framing;
import vigil.profile.Message;
import vigil.profile.ValueField;

/// Counts the frames of a simulated device's packets, and holds each number for as long as its packet
/// lasts, because its pieces leave in different frames.
///
/// Confined to one thread.
final class PacketCycle {
    private final int frames;
    private final Map<Metric, Double> held = new EnumMap<>(Metric.class);
    private int next;

    PacketCycle(DescribedProfile profile) {
        this.frames = profile.framing() instanceof Framing.Fixed fixed
                ? fixed.packet().map(Framing.Packet::frames).orElse(0)
                : 0;
    }

    /// What the next frame of this message is to say.
    MessageContent next(Message message, MessageContent content) {
        if (frames == 0) {
            return content;
        }
        if (next == 0) {
            for (ValueField field : message.fields()) {
                if (field.source() instanceof FieldSource.Packed) {
                    held.put(field.metric(), content.values().applyAsDouble(field.metric()));
                }
            }
        }
        MessageContent inPacket = new MessageContent(
                content.at(),
                metric -> held.containsKey(metric)
                        ? held.get(metric)
                        : content.values().applyAsDouble(metric),
                content.samples(),
                content.says(),
                content.cuff(),
                content.age(),
                next);
        next = (next + 1) % frames;
        return inPacket;
    }
}
