package vigil.treatment;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A treatment preset as text: JSON whose fields are those of the records of this package, durations in ISO 8601
/// (`PT40M`). The same form ships, is edited, and is kept in a session's log.
///
/// Thread rule: any thread.
public final class TreatmentText {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .addMixIn(Dosing.class, DosingForm.class)
            .build();

    private TreatmentText() {}

    /// @throws BadTreatment with what is wrong and where
    public static TreatmentPreset read(String text) {
        try {
            return MAPPER.readValue(text, TreatmentPreset.class);
        } catch (JacksonException e) {
            throw new BadTreatment(pointer(e), firstLine(e.getOriginalMessage()), e);
        }
    }

    /// A preset that names only what it has otherwise than another: each of its fields takes the place of the other's.
    ///
    /// @throws BadTreatment with what is wrong and where
    static TreatmentPreset readOver(String base, String text) {
        ObjectNode whole = (ObjectNode) MAPPER.readTree(base);
        whole.setAll((ObjectNode) MAPPER.readTree(text));
        return read(whole.toString());
    }

    /// The preset as indented text.
    public static String write(TreatmentPreset preset) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(preset);
    }

    /// `/modalities/0/dosing`
    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("this is no treatment preset");
    }
}
