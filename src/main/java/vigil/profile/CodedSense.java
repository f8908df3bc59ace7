package vigil.profile;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// Finds what makes no sense in a profile that names a driver: a driver that this console does not have, or a
/// description beside it that nobody would read.
final class CodedSense {
    /// What a driver does by itself.
    private static final List<String> DESCRIPTION =
            List.of("framing", "transform", "check", "messages", "commands", "conversation", "cuff");

    private CodedSense() {}

    static void check(YamlDocument document) {
        JsonNode root = document.root();
        String driver = root.path("driver").asString("");
        if (driver.isEmpty()) {
            if (root.has("measures") && !root.has("driver")) {
                document.problemAtKey(
                        "/measures", "'measures' goes with a 'driver'; here the fields of the messages say it");
            }
            return;
        }
        if (!CodedProfile.DRIVERS.contains(driver)) {
            document.problem(
                    "/driver",
                    "this console has no driver called '" + driver + "'; there are: "
                            + String.join(", ", CodedProfile.DRIVERS));
        }
        for (String key : DESCRIPTION) {
            if (root.has(key)) {
                document.problemAtKey("/" + key, "'" + key + "' makes no sense beside a driver");
            }
        }
    }
}
