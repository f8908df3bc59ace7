package vigil.app.clinic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vigil.annunciator.Outlets;
import vigil.annunciator.SoundSettings;
import vigil.annunciator.Voice;
import vigil.annunciator.Volume;

/// Sound settings as the JSON text that the clinic's settings keep. What is not in a text is as shipped, so that an
/// older text stays readable.
public final class SoundSettingsJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private SoundSettingsJson() {}

    public static String write(SoundSettings settings) {
        Volume volume = settings.voice().volume();
        ObjectNode json = MAPPER.createObjectNode();
        json.put("volume", volume.level())
                .put("floor", volume.floor())
                .put("floorBy", volume.floorBy())
                .put("floorSetMillis", volume.floorSetMillis())
                .put("melodies", settings.voice().melodies().name())
                .put("reminder", settings.voice().reminder().name())
                .put("station", settings.outlets().station())
                .put("quietRooms", settings.outlets().quietRooms());
        ObjectNode rooms = json.putObject("rooms");
        new TreeMap<>(settings.outlets().rooms()).forEach(rooms::put);
        return json.toString();
    }

    /// @throws IllegalArgumentException with one sentence if this is not such a text
    public static SoundSettings read(String text) {
        JsonNode json = parse(text);
        return new SoundSettings(
                new Voice(
                        volume(json),
                        named(json, "melodies", Voice.STANDARD.melodies()),
                        named(json, "reminder", Voice.STANDARD.reminder())),
                new Outlets(
                        text(json, "station", Outlets.STANDARD.station()),
                        rooms(json.path("rooms")),
                        json.path("quietRooms").asBoolean(Outlets.STANDARD.quietRooms())));
    }

    private static JsonNode parse(String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("The sound settings are not JSON: " + e.getOriginalMessage() + ".", e);
        }
        throw new IllegalArgumentException("The sound settings are not a JSON object.");
    }

    private static Volume volume(JsonNode json) {
        return new Volume(
                json.path("volume").asInt(Volume.STANDARD.level()),
                json.path("floor").asInt(Volume.STANDARD.floor()),
                text(json, "floorBy", ""),
                json.path("floorSetMillis").asLong(0));
    }

    private static Map<String, String> rooms(JsonNode json) {
        Map<String, String> rooms = new LinkedHashMap<>();
        json.properties()
                .forEach(room -> rooms.put(room.getKey(), room.getValue().asString("")));
        return rooms;
    }

    private static <E extends Enum<E>> E named(JsonNode json, String field, E otherwise) {
        String name = text(json, field, otherwise.name());
        try {
            return Enum.valueOf(otherwise.getDeclaringClass(), name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The sound settings say \"" + name + "\" for " + field + ", which is unknown.", e);
        }
    }

    private static String text(JsonNode json, String field, String otherwise) {
        return json.path(field).asString(otherwise);
    }
}
