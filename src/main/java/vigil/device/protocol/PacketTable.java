package vigil.device.protocol;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.profile.CuffSign;
import vigil.profile.DescribedProfile;
import vigil.profile.FieldSource;
import vigil.profile.Framing;
import vigil.profile.Message;
import vigil.profile.ValueField;
import vigil.profile.Waveform;

/// Gathers the rows of a table into packets of frames, where one frame brings but a part of a number.
///
/// Confined to one thread.
final class PacketTable {
    private static final Timestamp NO_TIME = new Timestamp(0, 0);

    private final MessageEncoder encoder;
    private final Message message;
    private final int frames;
    private final Map<Metric, TableRow> numbers = new EnumMap<>(Metric.class);
    private final List<TableRow> samples = new ArrayList<>();

    private PacketTable(MessageEncoder encoder, Message message, int frames) {
        this.encoder = encoder;
        this.message = message;
        this.frames = frames;
    }

    /// The packets of a profile that has any.
    static Optional<PacketTable> of(DescribedProfile profile, MessageEncoder encoder) {
        if (!(profile.framing() instanceof Framing.Fixed fixed)
                || fixed.packet().isEmpty()) {
            return Optional.empty();
        }
        return profile.messages().stream()
                .filter(PacketTable::isPacked)
                .findFirst()
                .map(m -> new PacketTable(encoder, m, fixed.packet().get().frames()));
    }

    static boolean isPacked(Message message) {
        return message.fields().stream().anyMatch(f -> f.source() instanceof FieldSource.Packed);
    }

    void add(TableRow row, ByteArrayOutputStream out) {
        boolean isSample = message.waveform().map(Waveform::metric).orElse(null) == row.metric();
        if (isSample ? samples.size() == frames : numbers.containsKey(row.metric())) {
            flush(out);
        }
        if (isSample) {
            samples.add(row);
        } else {
            numbers.put(row.metric(), row);
        }
    }

    /// Writes the packet at hand, as far as there is something to say in it.
    void flush(ByteArrayOutputStream out) {
        int count = samples.size();
        for (ValueField field : message.fields()) {
            if (numbers.containsKey(field.metric()) && field.source() instanceof FieldSource.Packed packed) {
                count = Math.max(count, packed.lastFrame() + 1);
            }
        }
        for (int i = 0; i < count; i++) {
            int frame = i;
            MessageContent content = new MessageContent(NO_TIME, this::number, says(i), CuffSign.NONE)
                    .withSamples((metric, index) -> sample(frame))
                    .inPacket(i);
            out.writeBytes(encoder.encode(message, content));
        }
        numbers.clear();
        samples.clear();
    }

    /// A number that must not be used is 0, which is never a measurement.
    private double number(Metric metric) {
        TableRow row = numbers.get(metric);
        if (row == null) {
            return Double.NaN;
        }
        return row.validity() == Validity.INVALID ? 0 : row.value();
    }

    private double sample(int frame) {
        return frame < samples.size() && samples.get(frame).validity().hasValue()
                ? samples.get(frame).value()
                : 0;
    }

    /// What the rows of this frame say, together.
    private List<String> says(int frame) {
        List<String> says = new ArrayList<>();
        if (frame < samples.size()) {
            says.addAll(samples.get(frame).status());
        }
        for (ValueField field : message.fields()) {
            TableRow row = numbers.get(field.metric());
            boolean isDue = field.source() instanceof FieldSource.Packed packed && packed.lastFrame() == frame;
            if (row != null && isDue) {
                says.addAll(row.status());
            }
        }
        return says;
    }
}
