package vigil.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Whether each message can be recognised, and whether what it says stands inside it. Part of [SenseCheck].
final class MessageSense {
    private final YamlDocument document;
    private final JsonNode root;
    private final FrameContents contents;

    MessageSense(YamlDocument document) {
        this.document = document;
        this.root = document.root();
        this.contents = FrameContents.of(root);
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
        SourceSense sources = new SourceSense(document, message, pointer, contents, frameSize(message));
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
        if (message.path("waveform").has("metric")) {
            metrics.add(message.path("waveform").path("metric").asString(""));
        }
        for (int i = 0; i < message.path("statuses").size(); i++) {
            JsonNode status = message.path("statuses").path(i);
            sources.source(status, pointer + "/statuses/" + i);
            status(status, pointer + "/statuses/" + i, metrics);
        }
        waveform(message, pointer, sources);
        boolean isSent = message.path("unchecked").asBoolean(false) || message.has("sent") || message.has("fields");
        if (contents.hasText() && isSent && !message.has("line")) {
            document.problem(pointer, "'line' is missing here: how the device writes this text");
        }
        if (message.has("unchecked") && !(root.path("framing").has("lines") && root.has("check"))) {
            document.problemAtKey(
                    pointer + "/unchecked", "'unchecked' is for lines of a protocol whose lines have a check");
        }
        new LineSense(document, message, pointer).check();
        extras(message, pointer, sources);
        if (message.path("cuff").asString("").equals("failed") && !message.has("says")) {
            document.problem(pointer + "/cuff", "a failure needs 'says': its reason in words");
        }
    }

    private void extras(JsonNode message, String pointer, SourceSense sources) {
        if (message.has("counter")) {
            sources.source(message.path("counter"), pointer + "/counter");
        }
        JsonNode clock = message.path("clock");
        if (clock.has("bcd") == clock.has("columns") && clock.isObject()) {
            document.problem(pointer + "/clock", "a clock is either 'bcd' or 'columns'");
        }
        if (clock.has("columns")) {
            new LineSense(document, message, pointer)
                    .clock(clock.path("pattern").asString(""));
        }
        for (int i = 0; i < clock.path("bcd").size(); i++) {
            sources.inside(clock.path("bcd").path(i).asInt(0), pointer + "/clock/bcd/" + i);
        }
        for (String end : new String[] {"metric", "as"}) {
            String metric = message.path("slipped").path(end).asString("");
            boolean has = false;
            for (JsonNode field : message.path("fields")) {
                has |= field.path("metric").asString("").equals(metric);
            }
            if (!metric.isEmpty() && !has) {
                document.problem(pointer + "/slipped/" + end, "this message has no " + metric);
            }
        }
    }

    /// The number of bytes of the frame that may hold data; what follows them is the check.
    private int frameSize(JsonNode message) {
        int size = message.path("when").path("length").asInt(contents.largest(message));
        boolean isLone = size == 1 && root.path("framing").has("lone");
        return isLone ? size : size - root.path("check").path("from-end").asInt(0);
    }

    private void waveform(JsonNode message, String pointer, SourceSense sources) {
        JsonNode waveform = message.path("waveform");
        if (!waveform.isObject()) {
            return;
        }
        boolean isRun = waveform.has("from");
        if (isRun == (waveform.has("byte") || waveform.has("bytes"))) {
            document.problem(pointer + "/waveform", "samples are a run ('from'), or one in 'byte' or 'bytes'");
        } else if (isRun) {
            sources.inside(
                    waveform.path("from").asInt(0) + waveform.path("count").asInt(1) - 1, pointer + "/waveform/from");
            if (waveform.has("count") == waveform.has("from-end")) {
                document.problem(pointer + "/waveform", "a run of samples needs 'count' or 'from-end', not both");
            }
        } else {
            sources.binary(waveform, pointer + "/waveform");
        }
    }

    private void status(JsonNode status, String pointer, Set<String> metrics) {
        long kinds =
                List.of("states", "flags", "words").stream().filter(status::has).count();
        if (kinds != 1) {
            document.problem(pointer, "a status is either 'states' or 'flags' or 'words'");
        }
        if (status.has("flags") && status.has("otherwise")) {
            document.problemAtKey(pointer + "/otherwise", "'otherwise' goes with states, not with flags");
        }
        String list = status.has("flags") ? "flags" : status.has("words") ? "words" : "states";
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
        if (meaning.path("kind").asString("").equals("alarm") && !meaning.has("says")) {
            document.problem(pointer + "/kind", "an alarm needs 'says': what it is, in words");
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
        for (String condition : new String[] {"length", "starts", "words", "keys", "matches"}) {
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
