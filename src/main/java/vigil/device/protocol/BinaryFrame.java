package vigil.device.protocol;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import vigil.device.protocol.ieee11073.Sfloat;
import vigil.profile.Check;
import vigil.profile.DescribedProfile;
import vigil.profile.DeviceClock;
import vigil.profile.FieldSource;
import vigil.profile.FrameShape;
import vigil.profile.Framing;
import vigil.profile.Message;
import vigil.profile.Selector;
import vigil.profile.StatusField;
import vigil.profile.ValueField;
import vigil.profile.Waveform;

/// One binary frame while it is being written, before it is made ready for the wire.
///
/// Confined to one thread; used once.
final class BinaryFrame {
    private final DescribedProfile profile;
    private final Message message;
    private final MessageContent content;
    private final byte[] text;
    private final byte[] frame;
    private final NumberWriter numbers;

    BinaryFrame(DescribedProfile profile, Message message, MessageContent content) {
        this.profile = profile;
        this.message = message;
        this.content = content;
        this.text = message.line().isEmpty()
                ? new byte[0]
                : LineTemplate.filled(
                                message,
                                content,
                                profile.check().map(Check::width).orElse(0))
                        .getBytes(StandardCharsets.ISO_8859_1);
        this.frame = new byte[new WrittenSize(profile, message, text.length).bytes()];
        this.numbers = new NumberWriter(profile, frame, content.packetFrame());
    }

    /// The whole frame, its length and check worked out.
    byte[] written() {
        for (Selector.ByteTest test : message.when().bytes()) {
            frame[test.at()] |= (byte) test.is();
        }
        message.fields().forEach(this::field);
        for (StatusField status : message.statuses()) {
            numbers.put(status.source(), StatusEncoder.value(status, content));
        }
        message.waveform().ifPresent(this::samples);
        message.clock().ifPresent(this::clock);
        message.counter().ifPresent(c -> numbers.put(c.source(), content.age().dividedBy(c.step())));
        outline();
        profile.check().ifPresent(c -> c.write(frame, 0, frame.length));
        return frame;
    }

    /// What every frame of this kind has. Written last: nothing else may spoil it.
    private void outline() {
        switch (profile.framing()) {
            case Framing.Counted counted -> {
                put(0, counted.start());
                put(frame.length - counted.end().size(), counted.end());
                length(counted.length(), CommandBytes.lengthByte(counted, frame.length));
            }
            case Framing.Fixed fixed -> {
                shape(fixed.shape());
                fixed.packet().ifPresent(this::inPacket);
            }
            case Framing.Enclosed enclosed -> {
                put(0, enclosed.start());
                put(frame.length - enclosed.end().size(), enclosed.end());
                enclosed.layout().ifPresent(l -> System.arraycopy(text, 0, frame, l.from(), text.length));
            }
            case Framing.Typed typed -> {
                if (profile.transform().isEmpty()) {
                    others(typed);
                }
            }
            case Framing.Lines lines -> throw new IllegalArgumentException("a line is no binary frame");
        }
    }

    private void length(Framing.LengthField field, int length) {
        if (field.bytes() == 1) {
            frame[field.at()] = (byte) length;
            return;
        }
        frame[field.at()] = (byte) (field.highFirst() ? length >> 8 : length);
        frame[field.at() + 1] = (byte) (field.highFirst() ? length : length >> 8);
    }

    private void shape(FrameShape shape) {
        for (int i = 0; i < shape.length(); i++) {
            frame[i] = (byte) (frame[i] & ~shape.masks().get(i) | shape.values().get(i));
        }
    }

    private void others(Framing.Typed typed) {
        int mask = typed.others().masks().getFirst();
        int value = typed.others().values().getFirst();
        for (int i = 1; i < frame.length; i++) {
            frame[i] = (byte) (frame[i] & ~mask | value);
        }
    }

    private void inPacket(Framing.Packet packet) {
        int mask = packet.first().mask();
        int at = packet.first().at();
        frame[at] = (byte) (frame[at] & ~mask
                | (content.packetFrame() == 0 ? packet.first().is() : 0));
    }

    private void put(int at, List<Integer> bytes) {
        for (int i = 0; i < bytes.size(); i++) {
            frame[at + i] = bytes.get(i).byteValue();
        }
    }

    private void field(ValueField field) {
        double value = content.values().applyAsDouble(field.metric());
        if (field.source() instanceof FieldSource.Sfloat sfloat) {
            int number = Sfloat.bits(field.raw(value));
            frame[sfloat.at()] = (byte) (number >> 8);
            frame[sfloat.at() + 1] = (byte) number;
        } else {
            numbers.put(field.source(), raw(field, value));
        }
    }

    /// The raw number for a value. What the field cannot hold is written as missing; where the protocol has
    /// no code for that, as 0, which is never a measurement.
    private static long raw(ValueField field, double value) {
        double raw = Math.rint(field.raw(value));
        boolean isSigned = field.source() instanceof FieldSource.Bits bits && bits.signed();
        if (raw >= 0 && raw < room(field.source()) || raw < 0 && isSigned) {
            return (long) raw;
        }
        return field.missing().isEmpty() ? 0 : field.missing().getFirst();
    }

    private static double room(FieldSource source) {
        return switch (source) {
            case FieldSource.Bits bits -> Math.scalb(1.0, bits.width());
            case FieldSource.Packed packed -> Math.scalb(1.0, packed.bits().width());
            case FieldSource.Bcd bcd -> Math.pow(100, bcd.bytes().size());
            case FieldSource.Sfloat sfloat -> 0;
            case FieldSource.Text text -> 0;
            case FieldSource.Words words -> 0;
        };
    }

    private void samples(Waveform waveform) {
        switch (waveform.samples()) {
            case Waveform.Samples.One one -> numbers.bits(one.bits(), sample(waveform, 0));
            case Waveform.Samples.Run run -> {
                for (int i = 0; i < Math.max(1, run.count()); i++) {
                    frame[run.from() + i] = (byte) sample(waveform, i);
                }
            }
        }
    }

    private long sample(Waveform waveform, int index) {
        double value = content.samples().sample(waveform.metric(), index);
        if (Double.isNaN(value)) {
            return waveform.missing().isEmpty() ? 0 : waveform.missing().getFirst();
        }
        return Math.round(
                Math.clamp(value - waveform.offset(), 0, waveform.samples().room()));
    }

    private void clock(DeviceClock clock) {
        if (clock instanceof DeviceClock.Bcd bcd) {
            ZonedDateTime time = content.at().wall().atZone(ZoneOffset.UTC);
            int[] parts = {
                time.getYear() / 100,
                time.getYear() % 100,
                time.getMonthValue(),
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond()
            };
            for (int i = 0; i < parts.length; i++) {
                frame[bcd.bytes().get(i)] = NumberWriter.decimal(parts[i]);
            }
        }
    }
}
