package vigil.profile;

import static vigil.profile.ProfileBinder.duration;
import static vigil.profile.ProfileBinder.isWhileMeasuring;
import static vigil.profile.ProfileBinder.list;
import static vigil.profile.ProfileBinder.optional;
import static vigil.profile.ProfileBinder.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import vigil.metric.Metric;

/// Turns the checked description of one message into a [Message].
final class MessageBinder {
    private MessageBinder() {}

    static Message message(JsonNode said) {
        return new Message(
                said.path("name").asString(),
                selector(said.path("when")),
                list(said.path("fields"), MessageBinder::field),
                list(said.path("statuses"), MessageBinder::status),
                optional(said.path("waveform"), MessageBinder::waveform),
                sign(said),
                said.path("says").asString(""),
                optional(said.path("sent"), s -> new Message.Sent(duration(s.path("every")), isWhileMeasuring(s))),
                said.path("line").asString(""));
    }

    private static Selector selector(JsonNode when) {
        JsonNode length = when.path("length");
        return new Selector(
                length.isMissingNode() ? OptionalInt.empty() : OptionalInt.of(length.asInt()),
                list(
                        when.path("bytes"),
                        b -> new Selector.ByteTest(
                                b.path("at").asInt(),
                                b.path("mask").asInt(0xFF),
                                b.path("is").asInt())),
                when.path("starts").asString(""),
                list(when.path("keys"), MessageBinder::keys),
                optional(when.path("matches"), m -> Pattern.compile(m.asString())));
    }

    private static Map<String, String> keys(JsonNode set) {
        Map<String, String> keys = new LinkedHashMap<>();
        set.properties().forEach(e -> keys.put(e.getKey(), e.getValue().asString()));
        return keys;
    }

    private static ValueField field(JsonNode said) {
        Metric metric = Metric.valueOf(said.path("metric").asString());
        return new ValueField(
                metric,
                source(said),
                said.path("scale").asDouble(1),
                said.path("offset").asDouble(0),
                list(said.path("missing"), JsonNode::asLong),
                optional(said.path("missing-mark"), m -> m.asString().charAt(0)),
                said.path("lowest").asDouble(metric.lowest()),
                said.path("highest").asDouble(metric.highest()));
    }

    private static StatusField status(JsonNode said) {
        boolean mayBeMissing = said.path("optional").asBoolean(false);
        if (said.has("flags")) {
            return new StatusField.Flags(source(said), list(said.path("flags"), MessageBinder::meaning), mayBeMissing);
        }
        return new StatusField.States(
                source(said),
                list(said.path("states"), MessageBinder::meaning),
                optional(said.path("otherwise"), MessageBinder::meaning),
                mayBeMissing);
    }

    private static Meaning meaning(JsonNode said) {
        return new Meaning(
                said.path("value").asLong(-1),
                said.path("says").asString(""),
                word(Meaning.Kind.class, said.path("kind").asString("info")),
                sign(said),
                metrics(said.path("invalid")),
                metrics(said.path("questionable")));
    }

    private static CuffSign sign(JsonNode said) {
        return word(CuffSign.class, said.path("cuff").asString("none"));
    }

    private static Set<Metric> metrics(JsonNode names) {
        return Set.copyOf(list(names, n -> Metric.valueOf(n.asString())));
    }

    private static Waveform waveform(JsonNode said) {
        return new Waveform(
                Metric.valueOf(said.path("metric").asString()),
                said.path("from").asInt(),
                said.path("from-end").asInt(),
                said.path("samples-per-second").asDouble(),
                said.path("highest").asInt(Waveform.ANY_BYTE));
    }

    private static FieldSource source(JsonNode said) {
        if (said.has("key")) {
            return new FieldSource.Key(said.path("key").asString(), forms(said));
        }
        if (said.has("columns")) {
            JsonNode columns = said.path("columns");
            return new FieldSource.Columns(
                    columns.path("from").asInt(), columns.path("length").asInt(), forms(said));
        }
        if (said.has("group")) {
            return new FieldSource.Group(said.path("group").asInt(), forms(said));
        }
        return new FieldSource.Bits(pieces(said), said.path("signed").asBoolean(false));
    }

    private static List<TextForm> forms(JsonNode said) {
        JsonNode form = said.path("form");
        return form.isArray() ? list(form, f -> new TextForm(f.asString())) : List.of(new TextForm(form.asString()));
    }

    private static List<FieldSource.Piece> pieces(JsonNode said) {
        if (said.has("byte")) {
            return List.of(piece(said));
        }
        if (said.has("bytes")) {
            List<FieldSource.Piece> whole = list(said.path("bytes"), b -> new FieldSource.Piece(b.asInt(), 7, 0));
            return said.path("order").asString().equals("low first") ? whole.reversed() : whole;
        }
        return list(said.path("pieces"), MessageBinder::piece);
    }

    private static FieldSource.Piece piece(JsonNode said) {
        JsonNode bits = said.path("bits");
        int at = said.path("byte").asInt();
        if (bits.isMissingNode()) {
            return new FieldSource.Piece(at, 7, 0);
        }
        if (bits.isNumber()) {
            return new FieldSource.Piece(at, bits.asInt(), bits.asInt());
        }
        return new FieldSource.Piece(
                at, bits.asString().charAt(0) - '0', bits.asString().charAt(2) - '0');
    }
}
