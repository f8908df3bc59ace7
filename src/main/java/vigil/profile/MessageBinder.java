package vigil.profile;

import static vigil.profile.ProfileBinder.duration;
import static vigil.profile.ProfileBinder.isWhileMeasuring;
import static vigil.profile.ProfileBinder.list;
import static vigil.profile.ProfileBinder.optional;
import static vigil.profile.ProfileBinder.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import vigil.metric.Metric;

/// Turns the checked description of one message into a [Message].
final class MessageBinder {
    private static final long NO_VALUE = -1;

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
                optional(said.path("sent"), MessageBinder::sent),
                optional(
                        said.path("counter"),
                        c -> new Message.Counter(SourceBinder.source(c), duration(c.path("counts")))),
                optional(said.path("clock"), MessageBinder::clock),
                optional(
                        said.path("slipped"),
                        g -> new Message.SlipGuard(metric(g.path("metric")), metric(g.path("as")))),
                said.path("unchecked").asBoolean(false),
                said.path("line").asString(""));
    }

    private static Message.Sent sent(JsonNode said) {
        return new Message.Sent(
                duration(said.path("every")),
                isWhileMeasuring(said),
                said.path("after").asString(""),
                said.path("until").asString(""));
    }

    private static DeviceClock clock(JsonNode said) {
        JsonNode columns = said.path("columns");
        return said.has("bcd")
                ? new DeviceClock.Bcd(list(said.path("bcd"), JsonNode::asInt))
                : new DeviceClock.Text(
                        columns.path("from").asInt(),
                        columns.path("length").asInt(),
                        said.path("pattern").asString());
    }

    private static Metric metric(JsonNode name) {
        return Metric.valueOf(name.asString());
    }

    private static Selector selector(JsonNode when) {
        JsonNode length = when.path("length");
        return new Selector(
                length.isMissingNode() ? OptionalInt.empty() : OptionalInt.of(length.asInt()),
                list(when.path("bytes"), FramingBinder::byteTest),
                when.path("starts").asString(""),
                when.path("words").asInt(0),
                list(when.path("keys"), MessageBinder::keys),
                optional(when.path("matches"), m -> Pattern.compile(m.asString())));
    }

    private static Map<String, String> keys(JsonNode set) {
        Map<String, String> keys = new LinkedHashMap<>();
        set.properties().forEach(e -> keys.put(e.getKey(), e.getValue().asString()));
        return keys;
    }

    private static ValueField field(JsonNode said) {
        Metric metric = metric(said.path("metric"));
        return new ValueField(
                metric,
                SourceBinder.source(said),
                said.path("scale").asDouble(1),
                said.path("offset").asDouble(0),
                list(said.path("missing"), JsonNode::asLong),
                optional(said.path("missing-mark"), m -> m.asString().charAt(0)),
                said.path("trim").asString(""),
                said.path("lowest").asDouble(metric.lowest()),
                said.path("highest").asDouble(metric.highest()));
    }

    /// A status has a name of its own, or is called as its key.
    private static StatusField status(JsonNode said) {
        boolean mayBeMissing = said.path("optional").asBoolean(false);
        FieldSource source = SourceBinder.source(said);
        String name = said.path("name").asString(said.path("key").asString(""));
        Optional<Meaning> otherwise = optional(said.path("otherwise"), o -> meaning(o, NO_VALUE));
        if (said.has("flags")) {
            return new StatusField.Flags(name, source, list(said.path("flags"), MessageBinder::meaning), mayBeMissing);
        }
        if (said.has("words")) {
            List<Meaning> words = new ArrayList<>();
            said.path("words").forEach(w -> words.add(meaning(w, 1L << words.size())));
            return new StatusField.Words(name, source, words, otherwise, mayBeMissing);
        }
        return new StatusField.States(
                name, source, list(said.path("states"), MessageBinder::meaning), otherwise, mayBeMissing);
    }

    private static Meaning meaning(JsonNode said) {
        return meaning(said, said.path("value").asLong(NO_VALUE));
    }

    private static Meaning meaning(JsonNode said, long value) {
        return new Meaning(
                value,
                said.path("word").asString(""),
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
        Waveform.Samples samples = samples(said);
        return new Waveform(
                metric(said.path("metric")),
                samples,
                said.path("samples-per-second").asDouble(),
                list(said.path("missing"), JsonNode::asInt),
                said.path("highest").asInt(samples.room()),
                said.path("offset").asDouble(0));
    }

    private static Waveform.Samples samples(JsonNode said) {
        if (said.has("from")) {
            return new Waveform.Samples.Run(
                    said.path("from").asInt(),
                    said.path("count").asInt(0),
                    said.path("from-end").asInt(0));
        }
        return new Waveform.Samples.One(SourceBinder.bits(said));
    }
}
