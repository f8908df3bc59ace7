package vigil.profile;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Whether frames can be told apart, opened and checked as described. Part of [SenseCheck].
final class FramingSense {
    private static final List<String> KINDS = List.of("lines", "length-byte", "fixed", "length-by-type", "start-end");

    private final YamlDocument document;
    private final JsonNode root;
    private final JsonNode framing;

    FramingSense(YamlDocument document) {
        this.document = document;
        this.root = document.root();
        this.framing = root.path("framing");
    }

    void check() {
        if (framing.isObject() && KINDS.stream().filter(framing::has).count() != 1) {
            document.problem("/framing", "framing must be one of: " + String.join(", ", KINDS));
            return;
        }
        if (framing.has("length-byte")) {
            counted(framing.path("length-byte"));
        }
        if (framing.has("fixed")) {
            fixed(framing.path("fixed"));
        }
        if (framing.has("start-end")) {
            enclosed(framing.path("start-end"));
        }
        if (framing.has("length-by-type")) {
            typed(framing.path("length-by-type"));
        }
        if (framing.has("lines") && framing.has("lone")) {
            document.problemAtKey("/framing/lone", "'lone' is for binary frames");
        }
        transform();
        checkBytes();
    }

    private void counted(JsonNode said) {
        String at = "/framing/length-byte";
        int smallest = said.path("smallest").asInt(2);
        order(said, at);
        if (said.path("at").asInt(0) + said.path("bytes").asInt(1) > smallest) {
            document.problem(at + "/at", "the length byte lies outside the smallest frame");
        }
        if (bytes(said.path("start")) > said.path("at").asInt(99)) {
            document.problem(at + "/at", "the length byte lies inside the start bytes");
        }
        if (said.path("bytes").asInt(1) == 2 && !said.has("order")) {
            document.problem(at, "a length of two bytes needs 'order': low first or high first");
        }
    }

    /// The smallest frame is not larger than the largest, and holds the first byte of the check.
    private void order(JsonNode said, String at) {
        int smallest = said.path("smallest").asInt(2);
        if (smallest > said.path("largest").asInt(Integer.MAX_VALUE)) {
            document.problem(at + "/smallest", "the smallest frame is larger than the largest");
        }
        if (root.path("check").path("from").asInt(0) >= smallest) {
            document.problem("/check/from", "the check begins outside the smallest frame");
        }
    }

    private void fixed(JsonNode said) {
        String shape = said.path("shape").asString("");
        int length = bytes(said.path("shape"));
        if (!shape.contains("0") && !shape.contains("1")) {
            document.problem(
                    "/framing/fixed/shape", "no bit is the same in every frame: nothing tells where one begins");
        }
        JsonNode packet = said.path("packet");
        if (packet.path("byte").asInt(0) >= length) {
            document.problem("/framing/fixed/packet/byte", "this byte lies outside the frame");
        }
        if (packet.path("first").path("at").asInt(0) >= length) {
            document.problem("/framing/fixed/packet/first/at", "this byte lies outside the frame");
        }
    }

    private void enclosed(JsonNode said) {
        order(said, "/framing/start-end");
        if (said.path("smallest").asInt(4096) < bytes(said.path("start")) + bytes(said.path("end"))) {
            document.problem("/framing/start-end/smallest", "the smallest frame has no room for its start and end");
        }
    }

    private void typed(JsonNode said) {
        Set<Integer> types = new HashSet<>();
        for (int i = 0; i < said.path("lengths").size(); i++) {
            if (!types.add(said.path("lengths").path(i).path("type").asInt(-1 - i))) {
                document.problem(
                        "/framing/length-by-type/lengths/" + i + "/type", "this type stands twice in the list");
            }
            if (said.path("lengths").path(i).path("length").asInt(16)
                    <= said.path("type-at").asInt(0)) {
                document.problem(
                        "/framing/length-by-type/lengths/" + i + "/length", "the type byte lies outside this frame");
            }
        }
    }

    private void transform() {
        JsonNode transform = root.path("transform");
        if (transform.has("escape") && !framing.has("length-byte")) {
            document.problemAtKey("/transform/escape", "escaped bytes are for framing with a length byte");
        }
        if (transform.isObject() && framing.has("lines")) {
            document.problemAtKey("/transform", "text lines are not transformed; a field may have 'trim'");
        }
        int longest = longest();
        if (transform.has("high-bits")
                && longest - transform.path("high-bits").path("at").asInt(0) > 8) {
            document.problem("/transform/high-bits", "one byte holds the highest bits of seven others, no more");
        }
    }

    private int longest() {
        int longest = 0;
        for (JsonNode length : framing.path("length-by-type").path("lengths")) {
            longest = Math.max(longest, length.path("length").asInt(0));
        }
        return Math.max(longest, bytes(framing.path("fixed").path("shape")));
    }

    private void checkBytes() {
        JsonNode check = root.path("check");
        String algorithm = check.path("algorithm").asString("");
        boolean isCyclic = algorithm.startsWith("crc");
        if (isCyclic && !check.has("polynomial")) {
            document.problem("/check", "'polynomial' is missing here");
        }
        if (algorithm.equals("crc16") && !check.has("order")) {
            document.problem("/check", "'order' is missing here: low first or high first");
        }
        if (!isCyclic && check.isObject()) {
            Collection<String> foreign = List.of("polynomial", "initial", "reflected", "final-xor", "order");
            foreign.stream()
                    .filter(check::has)
                    .forEach(k -> document.problemAtKey("/check/" + k, "'" + k + "' is for crc8 and crc16"));
        }
        if (check.path("from-end").asInt(16) < width(algorithm)) {
            document.problem("/check/from-end", "this check has " + width(algorithm) + " bytes");
        }
    }

    static int width(String algorithm) {
        return switch (algorithm) {
            case "hex sum", "dinamap", "crc16" -> 2;
            default -> 1;
        };
    }

    private static int bytes(JsonNode list) {
        String text = list.asString("");
        return text.isEmpty() ? 0 : text.split(" ", -1).length;
    }
}
