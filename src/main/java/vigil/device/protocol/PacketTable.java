package vigil.device.protocol;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.profile.CuffSign;
import vigil.profile.DescribedProfile;
import vigil.profile.FieldSource;
import vigil.profile.Framing;
import vigil.profile.Meaning;
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
    private final Set<String> lasting;
    private Gathered waiting = new Gathered(Map.of(), List.of());

    private PacketTable(MessageEncoder encoder, Message message, int frames) {
        this.encoder = encoder;
        this.message = message;
        this.frames = frames;
        this.lasting = lasting(message);
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

    /// The packet at hand is complete. It waits for the next one, which says what the late frames of this one said.
    void flush(ByteArrayOutputStream out) {
        Gathered complete = new Gathered(new EnumMap<>(numbers), List.copyOf(samples));
        numbers.clear();
        samples.clear();
        write(complete.says(), out);
        waiting = complete;
    }

    /// The table is complete.
    void finish(ByteArrayOutputStream out) {
        flush(out);
        flush(out);
    }

    private void write(List<String> saidLater, ByteArrayOutputStream out) {
        Gathered packet = waiting;
        int count = packet.samples().size();
        for (ValueField field : message.fields()) {
            if (packet.numbers().containsKey(field.metric()) && field.source() instanceof FieldSource.Packed packed) {
                count = Math.max(count, packed.lastFrame() + 1);
            }
        }
        for (int i = 0; i < count; i++) {
            int frame = i;
            List<String> says = new ArrayList<>(packet.says(message, i));
            saidLater.stream().filter(lasting::contains).forEach(says::add);
            MessageContent content = new MessageContent(NO_TIME, packet::number, says, CuffSign.NONE)
                    .withSamples((metric, index) -> packet.sample(frame))
                    .inPacket(i);
            out.writeBytes(encoder.encode(message, content));
        }
    }

    /// What a status says that the frames of a packet bring.
    private static Set<String> lasting(Message message) {
        return message.statuses().stream()
                .filter(s -> s.source() instanceof FieldSource.Packed)
                .flatMap(s -> s.meanings().stream())
                .map(Meaning::says)
                .collect(Collectors.toSet());
    }

    /// The rows of one packet.
    private record Gathered(Map<Metric, TableRow> numbers, List<TableRow> samples) {
        List<String> says() {
            return numbers.values().stream().flatMap(r -> r.status().stream()).toList();
        }

        /// A number that must not be used is 0, which is never a measurement.
        double number(Metric metric) {
            TableRow row = numbers.get(metric);
            if (row == null) {
                return Double.NaN;
            }
            return row.validity() == Validity.INVALID ? 0 : row.value();
        }

        double sample(int frame) {
            return frame < samples.size() && samples.get(frame).validity().hasValue()
                    ? samples.get(frame).value()
                    : 0;
        }

        /// What the rows of this frame say, together.
        List<String> says(Message message, int frame) {
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
}
