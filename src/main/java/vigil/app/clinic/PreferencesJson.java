package vigil.app.clinic;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vigil.ui.control.Preferences;
import vigil.ui.language.Language;

/// How a clinic wants its console, as the JSON text that the clinic's settings keep. What is not in a text is as
/// shipped, so that an older text stays readable.
public final class PreferencesJson {
    /// Under which it is kept.
    public static final String KEY = "console";

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String NEVER = "never";

    private PreferencesJson() {}

    public static String write(Preferences preferences) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("language", preferences.language().locale().getLanguage());
        preferences
                .night()
                .ifPresentOrElse(
                        night -> json.put("nightFrom", night.from().toString())
                                .put("nightUntil", night.until().toString()),
                        () -> json.put("nightFrom", NEVER));
        json.put("reducedMotion", preferences.reducedMotion());
        json.put("textStep", preferences.textStep());
        json.put("autoLock", preferences.autoLock().map(Duration::toString).orElse(NEVER));
        return json.toString();
    }

    /// @throws IllegalArgumentException with one sentence if this is not such a text
    public static Preferences read(String text) {
        Preferences shipped = Preferences.DEFAULT;
        JsonNode json = parse(text);
        try {
            return new Preferences(
                    language(json.path("language")
                            .asString(shipped.language().locale().getLanguage())),
                    night(json, shipped.night()),
                    json.path("reducedMotion").asBoolean(shipped.reducedMotion()),
                    Math.clamp(json.path("textStep").asInt(shipped.textStep()), 0, 1),
                    lock(json, shipped.autoLock()));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "The console's settings hold a time that is none: " + e.getMessage() + ".", e);
        }
    }

    private static Optional<Preferences.Night> night(JsonNode json, Optional<Preferences.Night> shipped) {
        String from = json.path("nightFrom").asString("");
        if (from.isEmpty()) {
            return shipped;
        }
        return from.equals(NEVER)
                ? Optional.empty()
                : Optional.of(new Preferences.Night(
                        LocalTime.parse(from),
                        LocalTime.parse(json.path("nightUntil").asString(""))));
    }

    private static Optional<Duration> lock(JsonNode json, Optional<Duration> shipped) {
        String after = json.path("autoLock").asString("");
        if (after.isEmpty()) {
            return shipped;
        }
        if (after.equals(NEVER)) {
            return Optional.empty();
        }
        Duration time = Duration.parse(after);
        if (!time.isPositive()) {
            throw new IllegalArgumentException("The console cannot lock itself after " + after + ".");
        }
        return Optional.of(time);
    }

    /// The language of a code: `en`, `de`, `es` or `fr`.
    ///
    /// @throws IllegalArgumentException with one sentence if the console does not speak it
    public static Language language(String code) {
        for (Language language : Language.values()) {
            if (language.locale().getLanguage().equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("There is no language \"" + code + "\"; there are en, de, es and fr.");
    }

    private static JsonNode parse(String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "The console's settings are not JSON: " + e.getOriginalMessage() + ".", e);
        }
        throw new IllegalArgumentException("The console's settings are not a JSON object.");
    }
}
