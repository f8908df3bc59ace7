package vigil.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vigil.alarm.AlarmPreset;
import vigil.metric.Timestamp;

/// How a version of a preset is kept: its title, its cuff interval and every limit.
final class PresetJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Timestamp NO_MOMENT = new Timestamp(0, 0);

    private PresetJson() {}

    static String write(AlarmPreset preset) {
        PayloadWriter out = new PayloadWriter(MAPPER.createObjectNode(), NO_MOMENT);
        out.text("title", preset.title())
                .duration("cuffInDosing", preset.cuffInDosing())
                .object("limits", preset.limits(), LimitsJson::write);
        return MAPPER.writeValueAsString(out.json());
    }

    /// @throws BadPayload if the content does not say what it must
    static AlarmPreset read(String id, String content) {
        try {
            Payload in = new Payload(MAPPER.readTree(content), NO_MOMENT);
            return new AlarmPreset(
                    id, in.neededText("title"), LimitsJson.read(in.object("limits")), in.duration("cuffInDosing"));
        } catch (JacksonException e) {
            throw new BadPayload("its content is no JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw new BadPayload(String.valueOf(e.getMessage()));
        }
    }

    /// What a signature is tied to.
    static String digest(String content) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
