package vigil.store;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vigil.metric.Timestamp;

/// Writes the fields of one event into a JSON object. What is empty is left out: [Payload] reads it as
/// empty.
///
/// Confined to one thread.
///
/// @param at the entry's moment, which a moment inside it mostly equals and then need not repeat
record PayloadWriter(ObjectNode json, Timestamp at) {

    PayloadWriter text(String field, String value) {
        if (!value.isEmpty()) {
            json.put(field, value);
        }
        return this;
    }

    PayloadWriter name(String field, @Nullable Enum<?> value) {
        return value == null ? this : text(field, value.name());
    }

    PayloadWriter integer(String field, int value) {
        json.put(field, value);
        return this;
    }

    PayloadWriter integer(String field, OptionalInt value) {
        value.ifPresent(v -> json.put(field, v));
        return this;
    }

    PayloadWriter number(String field, double value) {
        json.put(field, value);
        return this;
    }

    PayloadWriter number(String field, OptionalDouble value) {
        value.ifPresent(v -> json.put(field, v));
        return this;
    }

    PayloadWriter flag(String field, boolean value) {
        json.put(field, value);
        return this;
    }

    /// As ISO 8601 (`PT40M`): exact to the nanosecond and readable.
    PayloadWriter duration(String field, Duration value) {
        return text(field, value.toString());
    }

    /// A reading of a foreign clock, as ISO 8601 without a zone (`2025-03-14T10:30`).
    PayloadWriter localTime(String field, Optional<LocalDateTime> value) {
        return text(field, value.map(LocalDateTime::toString).orElse(""));
    }

    PayloadWriter texts(String field, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(field);
            values.forEach(array::add);
        }
        return this;
    }

    /// JSON that another room wrote, as it is.
    PayloadWriter tree(String field, String text) {
        json.set(field, JsonMapper.shared().readTree(text));
        return this;
    }

    PayloadWriter moment(String field, Timestamp moment) {
        if (!moment.equals(at)) {
            json.putObject(field).put("mono", moment.monoNanos()).put("wall", moment.wallMillis());
        }
        return this;
    }

    PayloadWriter number64(String field, long value) {
        json.put(field, value);
        return this;
    }

    PayloadWriter integers(String field, List<Integer> values) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(field);
            values.forEach(array::add);
        }
        return this;
    }

    /// A moment that may be missing: unlike [#moment], one that equals the entry's is written too.
    PayloadWriter maybeMoment(String field, Optional<Timestamp> moment) {
        moment.ifPresent(m -> json.putObject(field).put("mono", m.monoNanos()).put("wall", m.wallMillis()));
        return this;
    }

    <T> PayloadWriter object(String field, T value, BiConsumer<T, PayloadWriter> fields) {
        fields.accept(value, new PayloadWriter(json.putObject(field), at));
        return this;
    }

    <T> PayloadWriter objects(String field, List<T> values, BiConsumer<T, PayloadWriter> fields) {
        ArrayNode array = json.putArray(field);
        values.forEach(value -> fields.accept(value, new PayloadWriter(array.addObject(), at)));
        return this;
    }
}
