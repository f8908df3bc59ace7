package vigil.profile;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Whether each message can be recognised, and whether what it says stands inside it. Part of [SenseCheck].
final class MessageSense {
    private final YamlDocument document;
    private final JsonNode root;
    private final boolean isText;

    MessageSense(YamlDocument document) {
        this.document = document;
        this.root = document.root();
        this.isText = root.path("framing").has("lines");
    }

    void check() {
        for (int i = 0; i < root.path("messages").size(); i++) {
            message(root.path("messages").path(i), "/messages/" + i);
            for (int earlier = 0; earlier < i; earlier++) {
                toldApart(earlier, i);
            }
        }
    }

    private void message(JsonNode message, String pointer) {
        SourceSense sources = new SourceSense(document, message, pointer, isText, frameSize(message));
        sources.selector();
        Set<String> metrics = new HashSet<>();
        for (int i = 0; i < message.path("fields").size(); i++) {
            JsonNode field = message.path("fields").path(i);
            String metric = field.path("metric").asString("");
            if (!metrics.add(metric)) {
                document.problem(pointer + "/fields/" + i, metric + " stands twice in this message");
            }
            sources.source(field, pointer + "/fields/" + i);
        }
        for (int i = 0; i < message.path("statuses").size(); i++) {
            JsonNode status = message.path("statuses").path(i);
            sources.source(status, pointer + "/statuses/" + i);
            status(status, pointer + "/statuses/" + i, metrics);
        }
        waveform(message, pointer, sources);
        if (isText && message.has("when") && !message.has("line")) {
            document.problem(pointer, "'line' is missing here: how the device writes this line");
        }
        if (message.path("cuff").asString("").equals("failed") && !message.has("says")) {
            document.problem(pointer + "/cuff", "a failure needs 'says': its reason in words");
        }
    }

    /// The number of bytes of the frame that may hold data; what follows them is the check.
    private int frameSize(JsonNode message) {
        int largest = root.path("framing").path("length-byte").path("largest").asInt(4096);
        int size = message.path("when").path("length").asInt(largest);
        return size - root.path("check").path("from-end").asInt(0);
    }

    private void waveform(JsonNode message, String pointer, SourceSense sources) {
        JsonNode from = message.path("waveform").path("from");
        if (from.isNumber()) {
            sources.inside(from.asInt(0), pointer + "/waveform/from");
        }
    }

    private void status(JsonNode status, String pointer, Set<String> metrics) {
        if (status.has("states") == status.has("flags")) {
            document.problem(pointer, "a status is either 'states' or 'flags'");
        }
        if (status.has("flags") && status.has("otherwise")) {
            document.problemAtKey(pointer + "/otherwise", "'otherwise' goes with states, not with flags");
        }
        String list = status.has("flags") ? "flags" : "states";
        Set<Long> values = new HashSet<>();
        for (int i = 0; i < status.path(list).size(); i++) {
            JsonNode meaning = status.path(list).path(i);
            String at = pointer + "/" + list + "/" + i;
            if (meaning.path("value").isNumber()
                    && !values.add(meaning.path("value").asLong(0))) {
                document.problem(at + "/value", "this value stands twice in the list");
            }
            if (list.equals("flags") && meaning.path("value").asLong(1) == 0) {
                document.problem(at + "/value", "a flag of value 0 can never be told from one that is not set");
            }
            meaning(meaning, at, metrics);
        }
        meaning(status.path("otherwise"), pointer + "/otherwise", metrics);
    }

    private void meaning(JsonNode meaning, String pointer, Set<String> metrics) {
        for (String list : new String[] {"invalid", "questionable"}) {
            for (int i = 0; i < meaning.path(list).size(); i++) {
                String metric = meaning.path(list).path(i).asString("");
                if (!metrics.contains(metric)) {
                    document.problem(pointer + "/" + list + "/" + i, "this message has no " + metric);
                }
            }
        }
        if (meaning.path("cuff").asString("").equals("failed") && !meaning.has("says")) {
            document.problem(pointer + "/cuff", "a failure needs 'says': its reason in words");
        }
    }

    private void toldApart(int earlier, int later) {
        JsonNode a = root.path("messages").path(earlier).path("when");
        JsonNode b = root.path("messages").path(later).path("when");
        if (a.isObject() && b.isObject() && takesAllOf(a, b)) {
            String name = root.path("messages").path(earlier).path("name").asString("");
            document.problem(
                    "/messages/" + later + "/when",
                    "this cannot be told apart from the message '" + name + "' above, and would never be recognised");
        }
    }

    /// True if whatever `b` matches, `a` matches too.
    private static boolean takesAllOf(JsonNode a, JsonNode b) {
        for (String condition : new String[] {"length", "starts", "keys", "matches"}) {
            if (a.has(condition) && !a.path(condition).equals(b.path(condition))) {
                return false;
            }
        }
        for (JsonNode wanted : a.path("bytes")) {
            boolean found = false;
            for (JsonNode test : b.path("bytes")) {
                found |= test.equals(wanted);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
