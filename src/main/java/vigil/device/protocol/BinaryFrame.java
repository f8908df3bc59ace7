package vigil.device.protocol;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.OptionalInt;
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
        this.frame = new byte[size()];
    }

    /// The whole frame, its length and check worked out.
    byte[] written() {
        for (Selector.ByteTest test : message.when().bytes()) {
            frame[test.at()] |= (byte) test.is();
        }
        message.fields().forEach(this::field);
        for (StatusField status : message.statuses()) {
            put(status.source(), StatusEncoder.value(status, content));
        }
        message.waveform().ifPresent(this::samples);
        message.clock().ifPresent(this::clock);
        message.counter().ifPresent(c -> put(c.source(), content.age().dividedBy(c.step())));
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
            put(field.source(), raw(field, value));
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

    /// Writes a number where it belongs; what stands in the text is in the template.
    private void put(FieldSource source, long number) {
        switch (source) {
            case FieldSource.Bits bits -> bits(bits, number);
            case FieldSource.Packed packed -> packed(packed.bits(), number);
            case FieldSource.Bcd bcd -> bcd(bcd.bytes(), number);
            case FieldSource.Sfloat sfloat -> {}
            case FieldSource.Text text -> {}
            case FieldSource.Words words -> {}
        }
    }

    private void bits(FieldSource.Bits bits, long number) {
        long left = number;
        for (FieldSource.Piece piece : bits.pieces().reversed()) {
            piece(piece, piece.at(), left);
            left >>= piece.width();
        }
    }

    /// Only the pieces that this frame of the packet brings.
    private void packed(FieldSource.Bits bits, long number) {
        if (!(profile.framing() instanceof Framing.Fixed fixed)
                || fixed.packet().isEmpty()) {
            return;
        }
        long left = number;
        for (FieldSource.Piece piece : bits.pieces().reversed()) {
            if (piece.at() == content.packetFrame()) {
                piece(piece, fixed.packet().get().byteAt(), left);
            }
            left >>= piece.width();
        }
    }

    private void piece(FieldSource.Piece piece, int at, long number) {
        int mask = (1 << piece.width()) - 1;
        frame[at] = (byte) (frame[at] & ~(mask << piece.low()) | ((int) number & mask) << piece.low());
    }

    private void bcd(List<Integer> places, long number) {
        long left = number;
        for (int at : places.reversed()) {
            frame[at] = decimal((int) (left % 100));
            left /= 100;
        }
    }

    private static byte decimal(int number) {
        return (byte) (number / 10 << 4 | number % 10);
    }

    private void samples(Waveform waveform) {
        switch (waveform.samples()) {
            case Waveform.Samples.One one -> bits(one.bits(), sample(waveform, 0));
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
                frame[bcd.bytes().get(i)] = decimal(parts[i]);
            }
        }
    }

    /// The frame's size: as the framing or the message says, or just enough for what it holds.
    private int size() {
        return switch (profile.framing()) {
            case Framing.Fixed fixed -> fixed.shape().length();
            case Framing.Typed typed -> typed.lengths().getOrDefault(type(typed), 1);
            case Framing.Enclosed enclosed ->
                enclosed.layout().map(l -> l.from() + text.length + l.fromEnd()).orElseGet(this::needed);
            case Framing.Counted counted -> needed();
            case Framing.Lines lines -> text.length;
        };
    }

    private int type(Framing.Typed typed) {
        return message.when().bytes().stream()
                .filter(t -> t.at() == typed.typeAt())
                .mapToInt(Selector.ByteTest::is)
                .findFirst()
                .orElse(-1);
    }

    private int needed() {
        OptionalInt told = message.when().length();
        if (told.isPresent()) {
            return told.getAsInt();
        }
        int reach = 0;
        for (Selector.ByteTest test : message.when().bytes()) {
            reach = Math.max(reach, test.at() + 1);
        }
        for (ValueField field : message.fields()) {
            reach = Math.max(reach, reach(field.source()));
        }
        for (StatusField status : message.statuses()) {
            reach = Math.max(reach, reach(status.source()));
        }
        reach = Math.max(reach, message.counter().map(c -> reach(c.source())).orElse(0));
        if (message.clock().orElse(null) instanceof DeviceClock.Bcd clock) {
            reach = Math.max(reach, reach(new FieldSource.Bcd(clock.bytes())));
        }
        int fromEnd = Math.max(profile.check().map(Check::fromEnd).orElse(0), end().size());
        if (message.waveform().isPresent() && message.waveform().get().samples() instanceof Waveform.Samples.Run run) {
            reach = Math.max(reach, run.from() + Math.max(1, run.count()));
            fromEnd = run.count() > 0 ? fromEnd : run.fromEnd();
        }
        return Math.max(reach + fromEnd, smallest());
    }

    private List<Integer> end() {
        return switch (profile.framing()) {
            case Framing.Counted counted -> counted.end();
            case Framing.Enclosed enclosed -> enclosed.end();
            case Framing.Fixed fixed -> List.of();
            case Framing.Typed typed -> List.of();
            case Framing.Lines lines -> List.of();
        };
    }

    private int smallest() {
        return switch (profile.framing()) {
            case Framing.Counted counted -> counted.smallest();
            case Framing.Enclosed enclosed -> enclosed.smallest();
            case Framing.Fixed fixed -> fixed.largest();
            case Framing.Typed typed -> 1;
            case Framing.Lines lines -> 0;
        };
    }

    private static int reach(FieldSource source) {
        return switch (source) {
            case FieldSource.Bits bits ->
                bits.pieces().stream().mapToInt(p -> p.at() + 1).max().orElse(0);
            case FieldSource.Sfloat sfloat -> sfloat.at() + 2;
            case FieldSource.Bcd bcd ->
                bcd.bytes().stream().mapToInt(at -> at + 1).max().orElse(0);
            case FieldSource.Packed packed -> 0;
            case FieldSource.Text text -> 0;
            case FieldSource.Words words -> 0;
        };
    }
}
