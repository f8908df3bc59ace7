package vigil.profile;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;

/// Whether a number stands where the message says it does. Part of [SenseCheck].
final class SourceSense {
    private static final List<String> BINARY = List.of("byte", "bytes", "pieces");
    private static final List<String> TEXT = List.of("key", "columns", "group");

    /// A group that is repeated, or a reference to an earlier group: with these, matching can take for
    /// ever.
    private static final Pattern ENDLESS = Pattern.compile("\\)[*+{]|\\\\[1-9]|\\\\k<");

    private final YamlDocument document;
    private final JsonNode message;
    private final String messagePointer;
    private final boolean isText;
    private final int size;

    SourceSense(YamlDocument document, JsonNode message, String messagePointer, boolean isText, int size) {
        this.document = document;
        this.message = message;
        this.messagePointer = messagePointer;
        this.isText = isText;
        this.size = size;
    }

    /// Checks how the message is recognised.
    void selector() {
        JsonNode when = message.path("when");
        String pointer = messagePointer + "/when";
        for (String text : new String[] {"starts", "keys", "matches"}) {
            if (!isText && when.has(text)) {
                document.problemAtKey(pointer + "/" + text, "'" + text + "' is for text lines");
            }
        }
        if (isText && when.has("bytes")) {
            document.problemAtKey(pointer + "/bytes", "'bytes' is for binary frames");
        }
        for (int i = 0; i < when.path("bytes").size(); i++) {
            inside(when.path("bytes").path(i).path("at").asInt(0), pointer + "/bytes/" + i + "/at");
        }
        String expression = when.path("matches").asString("");
        if (ENDLESS.matcher(expression).find()) {
            document.problem(
                    pointer + "/matches",
                    "repeated groups and back references are not allowed: matching could take for ever");
        }
        groups(expression, pointer + "/matches");
    }

    /// How many groups the expression has; -1 if it is none.
    private int groups(String expression, String pointer) {
        try {
            return Pattern.compile(expression).matcher("").groupCount();
        } catch (PatternSyntaxException e) {
            document.problem(
                    pointer,
                    "this expression is broken at its character " + (e.getIndex() + 1) + ": " + e.getDescription());
            return -1;
        }
    }

    /// Checks one number's source.
    void source(JsonNode said, String pointer) {
        long kinds = BINARY.stream().filter(said::has).count()
                + TEXT.stream().filter(said::has).count();
        if (kinds != 1) {
            document.problem(
                    pointer, "this must stand in exactly one of: " + String.join(", ", isText ? TEXT : BINARY));
            return;
        }
        for (String wrong : isText ? BINARY : TEXT) {
            if (said.has(wrong)) {
                document.problemAtKey(
                        pointer + "/" + wrong, "'" + wrong + "' is for " + (isText ? "binary frames" : "text lines"));
            }
        }
        if (isText) {
            text(said, pointer);
        } else {
            binary(said, pointer);
        }
    }

    private void binary(JsonNode said, String pointer) {
        if (said.has("byte")) {
            piece(said, pointer);
        }
        for (int i = 0; i < said.path("bytes").size(); i++) {
            inside(said.path("bytes").path(i).asInt(0), pointer + "/bytes/" + i);
        }
        if (said.has("bytes") && !said.has("order")) {
            document.problem(pointer, "'bytes' needs 'order': low first or high first");
        }
        for (int i = 0; i < said.path("pieces").size(); i++) {
            piece(said.path("pieces").path(i), pointer + "/pieces/" + i);
        }
    }

    private void piece(JsonNode piece, String pointer) {
        inside(piece.path("byte").asInt(0), pointer + "/byte");
        String bits = piece.path("bits").asString("");
        if (bits.length() == 3 && bits.charAt(0) < bits.charAt(2)) {
            document.problem(pointer + "/bits", "the higher bit comes first: " + bits.charAt(2) + "-" + bits.charAt(0));
        }
    }

    /// Notes a byte that the frame does not have.
    void inside(int at, String pointer) {
        if (at >= size) {
            document.problem(
                    pointer, "byte " + at + " lies outside the frame: the last that holds data is " + (size - 1));
        }
    }

    private void text(JsonNode said, String pointer) {
        if (!said.has("form")) {
            document.problem(pointer, "'form' is missing here: how the number is written, such as 000 or HHHH");
        }
        JsonNode forms = said.path("form");
        form(forms.asString(""), pointer + "/form");
        for (int i = 0; i < forms.size(); i++) {
            form(forms.path(i).asString(""), pointer + "/form/" + i);
        }
        if (said.has("group")) {
            String expression = message.path("when").path("matches").asString("");
            int groups = groups(expression, messagePointer + "/when/matches");
            if (groups >= 0 && said.path("group").asInt(1) > groups) {
                document.problem(pointer + "/group", "the expression has only " + groups + " groups");
            }
        }
    }

    private void form(String form, String pointer) {
        long decimal = form.chars().filter(c -> c == '0').count();
        long hex = form.chars().filter(c -> c == 'H').count();
        if (form.isEmpty()) {
            return;
        }
        if (decimal + hex == 0 || decimal > 0 && hex > 0) {
            document.problem(pointer, "a form needs digits of one kind: 0 for decimal or H for hexadecimal ones");
        } else if (decimal > 15 || hex > 12 || form.indexOf('.') != form.lastIndexOf('.')) {
            document.problem(pointer, "this is more than one number, or one with too many digits");
        }
    }
}
