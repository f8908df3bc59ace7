package vigil.store;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vigil.metric.Timestamp;

/// Reads the fields of one event from a JSON object, strictly in what it needs; fields it does not know are
/// passed over, so that an older Vigil reads what a newer one added.
///
/// Thread rule: immutable. Every method throws [BadPayload] naming the field.
///
/// @param at the entry's moment
record Payload(JsonNode json, Timestamp at) {

    /// A text; empty if it is not there.
    String text(String field) {
        JsonNode value = json.get(field);
        if (value == null) {
            return "";
        }
        if (!value.isString()) {
            throw new BadPayload("\"" + field + "\" is not a text");
        }
        return value.stringValue();
    }

    boolean has(String field) {
        return json.has(field);
    }

    /// A text that must be there.
    String neededText(String field) {
        needed(field);
        return text(field);
    }

    <E extends Enum<E>> E name(String field, Class<E> type) {
        needed(field);
        try {
            return Enum.valueOf(type, text(field));
        } catch (IllegalArgumentException e) {
            throw new BadPayload("\"" + field + "\" is \"" + text(field) + "\", which is no " + type.getSimpleName());
        }
    }

    <E extends Enum<E>> @Nullable E nameOrNull(String field, Class<E> type) {
        return json.has(field) ? name(field, type) : null;
    }

    int integer(String field) {
        JsonNode value = needed(field);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new BadPayload("\"" + field + "\" is not a whole number");
        }
        return value.intValue();
    }

    OptionalInt maybeInteger(String field) {
        return json.has(field) ? OptionalInt.of(integer(field)) : OptionalInt.empty();
    }

    double number(String field) {
        JsonNode value = needed(field);
        if (!value.isNumber()) {
            throw new BadPayload("\"" + field + "\" is not a number");
        }
        return value.doubleValue();
    }

    OptionalDouble maybeNumber(String field) {
        return json.has(field) ? OptionalDouble.of(number(field)) : OptionalDouble.empty();
    }

    boolean flag(String field) {
        JsonNode value = needed(field);
        if (!value.isBoolean()) {
            throw new BadPayload("\"" + field + "\" is neither true nor false");
        }
        return value.booleanValue();
    }

    Duration duration(String field) {
        try {
            return Duration.parse(text(field));
        } catch (DateTimeException e) {
            throw new BadPayload("\"" + field + "\" is \"" + text(field) + "\", which is no duration");
        }
    }

    Optional<LocalDateTime> maybeLocalTime(String field) {
        try {
            return json.has(field) ? Optional.of(LocalDateTime.parse(text(field))) : Optional.empty();
        } catch (DateTimeException e) {
            throw new BadPayload("\"" + field + "\" is \"" + text(field) + "\", which is no date and time");
        }
    }

    List<String> texts(String field) {
        JsonNode values = json.get(field);
        return values == null
                ? List.of()
                : values.valueStream().map(JsonNode::asString).toList();
    }

    Timestamp moment(String field) {
        if (!json.has(field)) {
            return at;
        }
        JsonNode moment = needed(field);
        if (!moment.path("mono").isIntegralNumber() || !moment.path("wall").isIntegralNumber()) {
            throw new BadPayload("\"" + field + "\" is no moment");
        }
        return new Timestamp(
                moment.path("mono").longValue(), moment.path("wall").longValue());
    }

    Payload object(String field) {
        JsonNode value = needed(field);
        if (!value.isObject()) {
            throw new BadPayload("\"" + field + "\" is not an object");
        }
        return new Payload(value, at);
    }

    /// JSON that another room reads, as text.
    String tree(String field) {
        return needed(field).toString();
    }

    long number64(String field) {
        JsonNode value = needed(field);
        if (!value.isIntegralNumber()) {
            throw new BadPayload("\"" + field + "\" is not a whole number");
        }
        return value.longValue();
    }

    List<Integer> integers(String field) {
        JsonNode values = json.get(field);
        return values == null
                ? List.of()
                : values.valueStream().map(JsonNode::intValue).toList();
    }

    /// A moment that may be missing.
    Optional<Timestamp> maybeMoment(String field) {
        return json.has(field) ? Optional.of(moment(field)) : Optional.empty();
    }

    <T> List<T> objects(String field, Function<Payload, T> read) {
        JsonNode values = needed(field);
        if (!values.isArray()) {
            throw new BadPayload("\"" + field + "\" is not a list");
        }
        return values.valueStream().map(v -> read.apply(new Payload(v, at))).toList();
    }

    private JsonNode needed(String field) {
        JsonNode value = json.get(field);
        if (value == null) {
            throw new BadPayload("\"" + field + "\" is missing");
        }
        return value;
    }
}
