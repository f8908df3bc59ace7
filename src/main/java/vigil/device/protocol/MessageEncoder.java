package vigil.device.protocol;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vigil.profile.DescribedProfile;
import vigil.profile.FieldSource;
import vigil.profile.Framing;
import vigil.profile.Message;
import vigil.profile.Selector;
import vigil.profile.StatusField;
import vigil.profile.TextForm;
import vigil.profile.ValueField;
import vigil.profile.Waveform;

/// Writes a message as the device would: the profile run backwards. What it writes, [FrameDecoder] reads as
/// the same measurements.
///
/// Thread rule: stateless.
final class MessageEncoder {
    private static final Pattern HOLE = Pattern.compile("\\{([^}]+)}");

    private final DescribedProfile profile;

    MessageEncoder(DescribedProfile profile) {
        this.profile = profile;
    }

    byte[] encode(Message message, MessageContent content) {
        return switch (profile.framing()) {
            case Framing.LengthByte framing -> binary(message, content, framing);
            case Framing.Lines framing -> line(message, content, framing);
        };
    }

    private byte[] binary(Message message, MessageContent content, Framing.LengthByte framing) {
        byte[] frame = new byte[size(message)];
        for (int i = 0; i < framing.start().size(); i++) {
            frame[i] = framing.start().get(i).byteValue();
        }
        frame[framing.at()] = (byte) CommandBytes.lengthByte(framing, frame.length);
        for (Selector.ByteTest test : message.when().bytes()) {
            frame[test.at()] |= (byte) test.is();
        }
        for (ValueField field : message.fields()) {
            put(frame, field.source(), raw(field, content.values().applyAsDouble(field.metric())));
        }
        for (StatusField status : message.statuses()) {
            put(frame, status.source(), StatusEncoder.value(status, content));
        }
        message.waveform()
                .ifPresent(w ->
                        frame[w.from()] = (byte) Math.round(content.values().applyAsDouble(w.metric())));
        profile.check().ifPresent(c -> frame[frame.length - c.fromEnd()] = (byte) c.expected(frame, 0, frame.length));
        return frame;
    }

    /// The frame's size: as the message says, or just enough for what it holds.
    private int size(Message message) {
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
        reach = Math.max(reach, message.waveform().map(w -> w.from() + 1).orElse(0));
        int after = message.waveform()
                .map(Waveform::fromEnd)
                .or(() -> profile.check().map(c -> c.fromEnd()))
                .orElse(0);
        return message.when().length().orElse(reach + after);
    }

    private static int reach(FieldSource source) {
        return source instanceof FieldSource.Bits bits
                ? bits.pieces().stream().mapToInt(p -> p.at() + 1).max().orElse(0)
                : 0;
    }

    /// The raw number for a value. What the field cannot hold is written as missing; where the protocol has
    /// no code for that, as 0, which is never a measurement.
    private static long raw(ValueField field, double value) {
        int width = field.source() instanceof FieldSource.Bits bits ? bits.width() : 62;
        double raw = Math.rint(field.raw(value));
        if (raw >= 0 && raw < Math.scalb(1.0, width) || raw < 0 && isSigned(field)) {
            return (long) raw;
        }
        return field.missing().isEmpty() ? 0 : field.missing().getFirst();
    }

    private static boolean isSigned(ValueField field) {
        return field.source() instanceof FieldSource.Bits bits && bits.signed();
    }

    private static void put(byte[] frame, FieldSource source, long number) {
        if (!(source instanceof FieldSource.Bits bits)) {
            return;
        }
        long left = number;
        for (FieldSource.Piece piece : bits.pieces().reversed()) {
            int mask = (1 << piece.width()) - 1;
            frame[piece.at()] =
                    (byte) (frame[piece.at()] & ~(mask << piece.low()) | ((int) left & mask) << piece.low());
            left >>= piece.width();
        }
    }

    private byte[] line(Message message, MessageContent content, Framing.Lines framing) {
        String text = HOLE.matcher(message.line()).replaceAll(hole -> filled(hole, message, content));
        String end = switch (framing.end()) {
            case CR -> "\r";
            case LF -> "\n";
            case CR_LF, CR_OR_LF -> "\r\n";
        };
        return (text + end).getBytes(StandardCharsets.ISO_8859_1);
    }

    /// A hole is filled by the field of that metric, else by the status of that key, else it is a pattern
    /// for the time.
    private static String filled(MatchResult hole, Message message, MessageContent content) {
        String name = hole.group(1);
        Optional<String> value = message.fields().stream()
                .filter(f -> f.metric().name().equals(name))
                .findFirst()
                .map(f -> text(f, content.values().applyAsDouble(f.metric())));
        Optional<String> status = message.statuses().stream()
                .filter(s ->
                        s.source() instanceof FieldSource.Key key && key.key().equals(name))
                .findFirst()
                .map(s -> form(s.source()).write(StatusEncoder.value(s, content)));
        return value.or(() -> status).orElseGet(() -> time(name, content));
    }

    private static String time(String pattern, MessageContent content) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                .withZone(ZoneOffset.UTC)
                .format(content.at().wall());
    }

    private static String text(ValueField field, double value) {
        TextForm form = form(field.source());
        if (Double.isNaN(value)) {
            return field.missingMark().map(form::writeMissing).orElseGet(() -> form.write(raw(field, value)));
        }
        return form.write(field.raw(value));
    }

    private static TextForm form(FieldSource source) {
        List<TextForm> forms = switch (source) {
            case FieldSource.Key key -> key.forms();
            case FieldSource.Columns columns -> columns.forms();
            case FieldSource.Group group -> group.forms();
            case FieldSource.Bits bits -> List.of();
        };
        return forms.isEmpty() ? new TextForm("0") : forms.getFirst();
    }
}
