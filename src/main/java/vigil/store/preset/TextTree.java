package vigil.store.preset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A JSON text as a tree, with the place of every value, so that a problem is said with its line.
///
/// Thread rule: immutable.
///
/// @param file what the person calls the text, in front of every problem
/// @param places by JSON pointer, `line:column`
record TextTree(String file, JsonNode root, Map<String, String> places) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    TextTree {
        places = Map.copyOf(places);
    }

    /// @throws BadPreset if it is no JSON object
    static TextTree read(String file, String text) {
        try {
            JsonNode root = MAPPER.readTree(text);
            if (!root.isObject()) {
                throw new BadPreset(
                        List.of(file + ":1:1: a preset is a JSON object, as `vigil presets show` prints it"));
            }
            return new TextTree(file, root, places(text));
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String place = at == null ? "1:1" : at.getLineNr() + ":" + at.getColumnNr();
            throw new BadPreset(List.of(file + ":" + place + ": " + firstLine(e.getOriginalMessage())));
        }
    }

    /// The problem at a value, as one line.
    String problem(String pointer, String what) {
        return file + ":" + places.getOrDefault(pointer, "1:1") + ": " + what;
    }

    private static Map<String, String> places(String text) {
        Map<String, String> places = new HashMap<>();
        try (JsonParser parser = MAPPER.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
                    TokenStreamLocation at = parser.currentTokenLocation();
                    places.putIfAbsent(
                            parser.streamReadContext().pathAsPointer().toString(),
                            at.getLineNr() + ":" + at.getColumnNr());
                }
            }
        }
        return places;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("this is no JSON");
    }
}
