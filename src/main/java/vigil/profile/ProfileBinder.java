package vigil.profile;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Turns a checked document into a [Profile]. It trusts the checks: what it is given has the right shape
/// and makes sense.
final class ProfileBinder {
    private final Path file;

    ProfileBinder(Path file) {
        this.file = file;
    }

    DescribedProfile profile(JsonNode root) {
        Framing framing = FramingBinder.framing(root.path("framing"));
        JsonNode evidence = root.path("evidence");
        return new DescribedProfile(
                root.path("id").asString(),
                root.path("name").asString(),
                word(Evidence.class, evidence.path("kind").asString()),
                evidence.path("note").asString().strip(),
                list(root.path("unknown"), JsonNode::asString),
                file,
                link(root.path("link")),
                framing,
                optional(root.path("transform"), FramingBinder::transform),
                optional(root.path("check"), FramingBinder::check),
                list(root.path("messages"), MessageBinder::message),
                list(root.path("commands"), CommandBinder::command),
                conversation(root.path("conversation")),
                optional(root.path("cuff"), ProfileBinder::cuff));
    }

    static LinkDescription link(JsonNode link) {
        return new LinkDescription(
                settings(link),
                list(link.path("alternatives"), ProfileBinder::settings),
                list(link.path("usb"), ProfileBinder::usb),
                duration(link.path("silence-limit")));
    }

    /// What a profile leaves out is what almost every device uses: 8N1, no flow control, both lines raised
    /// (some oximeters are powered from them: protocol facts, 22.10).
    private static SerialSettings settings(JsonNode said) {
        return new SerialSettings(
                said.path("baud").asInt(),
                said.path("data-bits").asInt(8),
                word(SerialSettings.Parity.class, said.path("parity").asString("none")),
                said.path("stop-bits").asInt(1),
                word(SerialSettings.FlowControl.class, said.path("flow-control").asString("none")),
                said.path("dtr").asBoolean(true),
                said.path("rts").asBoolean(true));
    }

    private static UsbId usb(JsonNode usb) {
        return new UsbId(
                Integer.parseInt(usb.path("vendor").asString(), 16),
                Integer.parseInt(usb.path("product").asString(), 16));
    }

    private static Conversation conversation(JsonNode talk) {
        return new Conversation(
                list(talk.path("start"), JsonNode::asString),
                list(
                        talk.path("polls"),
                        p -> new Conversation.Poll(
                                p.path("command").asString(), duration(p.path("every")), isWhileMeasuring(p))),
                list(talk.path("stop"), JsonNode::asString));
    }

    private static Cuff cuff(JsonNode cuff) {
        return new Cuff(
                word(Cuff.CycledBy.class, cuff.path("cycled-by").asString()),
                cuff.path("start").asString(""),
                cuff.path("stop").asString(""),
                cuff.path("fetch").asString(""),
                cuff.path("pulse").asString(""),
                word(Cuff.NewResult.class, cuff.path("new-result").asString()),
                duration(cuff.path("longest")),
                cuff.path("announces").asString(""));
    }

    static boolean isWhileMeasuring(JsonNode node) {
        return node.path("while").asString("always").equals("measuring");
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> bind) {
        List<T> all = new ArrayList<>();
        array.forEach(item -> all.add(bind.apply(item)));
        return all;
    }

    static <T> Optional<T> optional(JsonNode node, Function<JsonNode, T> bind) {
        return node.isMissingNode() ? Optional.empty() : Optional.of(bind.apply(node));
    }

    /// The constant whose name is `text` in capitals, blanks and hyphens as underscores.
    static <E extends Enum<E>> E word(Class<E> type, String text) {
        return Enum.valueOf(
                type, text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
    }

    /// `200 ms`, `5 s`, `3 min`.
    static Duration duration(JsonNode node) {
        String text = node.asString();
        double number = Double.parseDouble(text.substring(0, text.indexOf(' ')));
        long unit = switch (text.substring(text.indexOf(' ') + 1)) {
            case "ms" -> 1_000_000L;
            case "s" -> 1_000_000_000L;
            default -> 60_000_000_000L;
        };
        return Duration.ofNanos(Math.round(number * unit));
    }

    /// `55 AA` as numbers.
    static List<Integer> hex(String text) {
        List<Integer> bytes = new ArrayList<>();
        for (String pair : text.split(" ", -1)) {
            bytes.add(Integer.parseInt(pair, 16));
        }
        return bytes;
    }
}
