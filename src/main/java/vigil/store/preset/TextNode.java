package vigil.store.preset;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// One object of a preset's text. Every key it has must be known, every key asked for must be there.
///
/// Thread rule: immutable. Every method throws [BadPreset] with the place.
///
/// @param pointer where it stands, as a JSON pointer
record TextNode(TextTree tree, JsonNode json, String pointer) {
    static TextNode root(TextTree tree) {
        return new TextNode(tree, tree.root(), "");
    }

    /// Refuses keys that are not among these: a misspelt limit must not be passed over.
    TextNode only(String... known) {
        Set<String> keys = Set.of(known);
        for (String key : json.propertyNames()) {
            if (!keys.contains(key)) {
                throw bad(
                        key,
                        "\"" + key + "\" is unknown here; known: "
                                + Arrays.stream(known).collect(Collectors.joining(", ")));
            }
        }
        return this;
    }

    boolean has(String key) {
        return json.has(key);
    }

    String text(String key) {
        JsonNode value = needed(key);
        if (!value.isString() || value.stringValue().isBlank()) {
            throw bad(key, "\"" + key + "\" must be a text");
        }
        return value.stringValue().strip();
    }

    double number(String key) {
        JsonNode value = needed(key);
        if (!value.isNumber()) {
            throw bad(key, "\"" + key + "\" must be a number");
        }
        return value.doubleValue();
    }

    int integer(String key) {
        JsonNode value = needed(key);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw bad(key, "\"" + key + "\" must be a whole number");
        }
        return value.intValue();
    }

    Duration duration(String key) {
        String text = text(key);
        Optional<Duration> duration = DurationWords.read(text);
        return duration.orElseThrow(() -> bad(key, "\"" + text + "\" is no duration; write \"30 s\" or \"10 min\""));
    }

    <E extends Enum<E>> E name(String key, Class<E> type) {
        String text = text(key);
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equals(text))
                .findFirst()
                .orElseThrow(() -> bad(
                        key,
                        "\"" + text + "\" is unknown here; known: "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }

    TextNode object(String key) {
        JsonNode value = needed(key);
        if (!value.isObject()) {
            throw bad(key, "\"" + key + "\" must be an object, { ... }");
        }
        return new TextNode(tree, value, pointer + "/" + key);
    }

    <T> List<T> objects(String key, Function<TextNode, T> read) {
        JsonNode values = needed(key);
        if (!values.isArray()) {
            throw bad(key, "\"" + key + "\" must be a list, [ ... ]");
        }
        List<T> all = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            TextNode element = new TextNode(tree, values.get(i), pointer + "/" + key + "/" + i);
            if (!values.get(i).isObject()) {
                throw element.bad("must be an object, { ... }");
            }
            all.add(read.apply(element));
        }
        return all;
    }

    /// The problem with the value of a key.
    BadPreset bad(String key, String what) {
        return new BadPreset(List.of(tree.problem(pointer + "/" + key, what)));
    }

    /// The problem with this object.
    BadPreset bad(String what) {
        return new BadPreset(List.of(tree.problem(pointer, what)));
    }

    private JsonNode needed(String key) {
        JsonNode value = json.get(key);
        if (value == null) {
            throw bad("\"" + key + "\" is missing");
        }
        return value;
    }
}
