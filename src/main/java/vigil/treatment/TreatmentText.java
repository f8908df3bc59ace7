package vigil.treatment;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A treatment preset as text: JSON whose fields are those of the records of this package, durations in ISO 8601
/// (`PT40M`). The same form ships, is edited, and is kept in a session's log.
///
/// Thread rule: any thread.
public final class TreatmentText {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .addMixIn(Dosing.class, DosingForm.class)
            .build();

    private TreatmentText() {}

    /// @throws IllegalArgumentException with what is wrong, in words
    public static TreatmentPreset read(String text) {
        try {
            return MAPPER.readValue(text, TreatmentPreset.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a treatment preset: " + e.getOriginalMessage(), e);
        }
    }

    /// The preset as indented text.
    public static String write(TreatmentPreset preset) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(preset);
    }
}
