package vigil.device.recorded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a raw file says of itself.
///
/// Thread rule: immutable.
///
/// @param session the session's id
/// @param device the link's name, `profile@port`
/// @param profile the id of the profile that decoded it then
/// @param digest the digest of that profile's text, see [ProfileText]; empty if the text could not be kept
public record RawHeader(String session, String device, String profile, String digest) {

    /// `name=value` lines; names that a later version adds are passed over.
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("session=" + line(session));
        lines.add("device=" + line(device));
        lines.add("profile=" + line(profile));
        lines.add("digest=" + line(digest));
        return String.join("\n", lines);
    }

    static RawHeader parse(String text) {
        Map<String, String> values = new HashMap<>();
        text.lines().filter(l -> l.indexOf('=') > 0).forEach(l -> {
            int at = l.indexOf('=');
            values.put(l.substring(0, at), l.substring(at + 1));
        });
        return new RawHeader(
                values.getOrDefault("session", ""),
                values.getOrDefault("device", ""),
                values.getOrDefault("profile", ""),
                values.getOrDefault("digest", ""));
    }

    private static String line(String value) {
        return value.replace('\n', ' ').replace('\r', ' ');
    }
}
