package vigil.profile;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;

/// Whether a number stands where the message says it does. Part of [SenseCheck].
final class SourceSense {
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2000, 11, 22, 0, 0);

    private static final List<String> BINARY = List.of("byte", "bytes", "pieces", "frames", "sfloat", "bcd");
    private static final List<String> TEXT = List.of("key", "columns", "group", "word", "words-from");

    /// A group that is repeated, or a reference to an earlier group: with these, matching can take for
    /// ever.
    private static final Pattern ENDLESS = Pattern.compile("\\)[*+{]|\\\\[1-9]|\\\\k<");

    private final YamlDocument document;
    private final JsonNode message;
    private final String messagePointer;
    private final FrameContents contents;
    private final int size;

    SourceSense(YamlDocument document, JsonNode message, String messagePointer, FrameContents contents, int size) {
        this.document = document;
        this.message = message;
        this.messagePointer = messagePointer;
        this.contents = contents;
        this.size = size;
    }

    /// Checks how the message is recognised.
    void selector() {
        JsonNode when = message.path("when");
        String pointer = messagePointer + "/when";
        for (String text : new String[] {"starts", "keys", "matches"}) {
            if (!contents.hasText() && when.has(text)) {
                document.problemAtKey(pointer + "/" + text, "'" + text + "' is for text lines");
            }
        }
        if (!contents.hasBinary() && when.has("bytes")) {
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
            List<String> possible = new ArrayList<>(contents.hasBinary() ? BINARY : List.of());
            possible.addAll(contents.hasText() ? TEXT : List.of());
            document.problem(pointer, "this must stand in exactly one of: " + String.join(", ", possible));
            return;
        }
        foreign(said, pointer, BINARY, contents.hasBinary(), "binary frames");
        foreign(said, pointer, TEXT, contents.hasText(), "text lines");
        if (TEXT.stream().anyMatch(said::has)) {
            text(said, pointer);
        } else {
            binary(said, pointer);
        }
    }

    private void foreign(JsonNode said, String pointer, List<String> kinds, boolean isPossible, String where) {
        for (String kind : kinds) {
            if (!isPossible && said.has(kind)) {
                document.problemAtKey(pointer + "/" + kind, "'" + kind + "' is for " + where);
            }
        }
    }

    void binary(JsonNode said, String pointer) {
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
        for (int i = 0; i < said.path("bcd").size(); i++) {
            inside(said.path("bcd").path(i).asInt(0), pointer + "/bcd/" + i);
        }
        if (said.has("sfloat")) {
            inside(said.path("sfloat").asInt(0) + 1, pointer + "/sfloat");
        }
        frames(said.path("frames"), pointer + "/frames");
    }

    private void frames(JsonNode frames, String pointer) {
        int last =
                contents.framing().path("fixed").path("packet").path("frames").asInt(0);
        for (int i = 0; i < frames.size(); i++) {
            bits(frames.path(i), pointer + "/" + i);
            if (frames.path(i).path("frame").asInt(1) > last) {
                String text = contents.hasPacket()
                        ? "a packet has only " + last + " frames"
                        : "'frames' needs framing with a 'packet'";
                document.problem(pointer + "/" + i + "/frame", text);
            }
        }
    }

    /// Notes a pattern from which no date and time can be read.
    void pattern(String pattern, String pointer) {
        if (!isTime(pattern)) {
            document.problem(pointer + "/pattern", "this is no pattern of a date and time, such as yyyy-MM-dd HH:mm");
        }
    }

    private static boolean isTime(String pattern) {
        try {
            DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
            return LocalDateTime.parse(format.format(ANY_TIME), format).isEqual(ANY_TIME);
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private void piece(JsonNode piece, String pointer) {
        inside(piece.path("byte").asInt(0), pointer + "/byte");
        bits(piece, pointer);
    }

    private void bits(JsonNode piece, String pointer) {
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
        boolean isNumber = !said.has("words") && !said.has("words-from");
        if (said.has("words-from") && !said.has("words")) {
            document.problemAtKey(pointer + "/words-from", "'words-from' goes with 'words'");
        }
        if (said.has("part") && layout("parts").isEmpty()) {
            document.problemAtKey(pointer + "/part", "'part' needs 'parts' in the framing: what stands between them");
        }
        if (isNumber && !said.has("form")) {
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

    /// What the framing says of its text.
    private String layout(String key) {
        JsonNode lines = contents.framing().path("lines");
        JsonNode layout =
                lines.isObject() ? lines : contents.framing().path("start-end").path("text");
        return layout.path(key).asString("");
    }

    private void form(String form, String pointer) {
        long decimal = form.chars().filter(c -> c == '0' || c == '#').count();
        long hex = form.chars().filter(c -> c == 'H').count();
        if (form.isEmpty()) {
            return;
        }
        if (decimal + hex == 0 || decimal > 0 && hex > 0) {
            document.problem(pointer, "a form needs digits of one kind: 0 for decimal or H for hexadecimal ones");
        } else if (form.lastIndexOf('#') >= form.indexOf('0') && form.indexOf('#') >= 0 && decimal > 0
                || form.indexOf('#') > 0) {
            document.problem(pointer, "digits that may be left out (#) stand at the front, before the first 0");
        } else if (decimal > 15 || hex > 12 || form.indexOf('.') != form.lastIndexOf('.')) {
            document.problem(pointer, "this is more than one number, or one with too many digits");
        }
    }
}
