package vigil.profile;

import static vigil.profile.ProfileBinder.duration;
import static vigil.profile.ProfileBinder.hex;
import static vigil.profile.ProfileBinder.optional;
import static vigil.profile.ProfileBinder.word;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Turns the checked description of frames into [Framing], [Transform] and [Check].
final class FramingBinder {
    private FramingBinder() {}

    static Framing framing(JsonNode said) {
        Duration pause = duration(said.path("pause"));
        List<Integer> lone = bytes(said.path("lone"));
        if (said.has("lines")) {
            return lines(said.path("lines"), pause);
        }
        if (said.has("length-byte")) {
            return counted(said.path("length-byte"), lone, pause);
        }
        if (said.has("fixed")) {
            JsonNode fixed = said.path("fixed");
            return new Framing.Fixed(
                    FrameShape.of(fixed.path("shape").asString()),
                    fixed.path("confirm").asInt(),
                    optional(fixed.path("packet"), FramingBinder::packet),
                    lone,
                    pause);
        }
        return said.has("length-by-type")
                ? typed(said.path("length-by-type"), lone, pause)
                : enclosed(said.path("start-end"), lone, pause);
    }

    private static Framing.Lines lines(JsonNode lines, Duration pause) {
        return new Framing.Lines(
                word(Framing.LineEnd.class, lines.path("end").asString()),
                lines.path("largest").asInt(),
                bytes(lines.path("controls")),
                layout(lines),
                pause);
    }

    private static TextLayout layout(JsonNode said) {
        return new TextLayout(
                said.path("from").asInt(0),
                said.path("from-end").asInt(0),
                said.path("words").asString(""),
                said.path("parts").asString(""));
    }

    private static Framing.Counted counted(JsonNode said, List<Integer> lone, Duration pause) {
        return new Framing.Counted(
                hex(said.path("start").asString()),
                new Framing.LengthField(
                        said.path("at").asInt(), said.path("bytes").asInt(1), !isLowFirst(said)),
                said.path("adds").asInt(),
                bytes(said.path("end")),
                said.path("smallest").asInt(),
                said.path("largest").asInt(),
                lone,
                pause);
    }

    private static Framing.Packet packet(JsonNode said) {
        return new Framing.Packet(
                said.path("frames").asInt(),
                byteTest(said.path("first")),
                said.path("byte").asInt());
    }

    static Selector.ByteTest byteTest(JsonNode said) {
        return new Selector.ByteTest(
                said.path("at").asInt(),
                said.path("mask").asInt(0xFF),
                said.path("is").asInt());
    }

    private static Framing.Typed typed(JsonNode said, List<Integer> lone, Duration pause) {
        Map<Integer, Integer> lengths = new HashMap<>();
        said.path("lengths")
                .forEach(l ->
                        lengths.put(l.path("type").asInt(), l.path("length").asInt()));
        return new Framing.Typed(
                said.path("type-at").asInt(),
                lengths,
                FrameShape.of(said.path("first").asString()),
                FrameShape.of(said.path("others").asString()),
                said.path("confirm").asInt(),
                lone,
                pause);
    }

    private static Framing.Enclosed enclosed(JsonNode said, List<Integer> lone, Duration pause) {
        return new Framing.Enclosed(
                hex(said.path("start").asString()),
                hex(said.path("end").asString()),
                said.path("smallest").asInt(),
                said.path("largest").asInt(),
                optional(said.path("text"), FramingBinder::layout),
                lone,
                pause);
    }

    static Transform transform(JsonNode said) {
        if (said.has("escape")) {
            JsonNode escape = said.path("escape");
            Map<Integer, Integer> codes = new HashMap<>();
            escape.path("codes").forEach(c -> codes.put(hexByte(c.path("code")), hexByte(c.path("means"))));
            return new Transform.Escape(hexByte(escape.path("byte")), codes);
        }
        if (said.has("high-bits")) {
            return new Transform.HighBits(said.path("high-bits").path("at").asInt());
        }
        JsonNode digits = said.path("ascii-hex");
        return new Transform.AsciiHex(
                digits.path("from").asInt(), digits.path("from-end").asInt());
    }

    static Check check(JsonNode said) {
        return new Check(
                algorithm(said),
                said.path("from").asInt(),
                said.path("from-end").asInt());
    }

    private static CheckAlgorithm algorithm(JsonNode said) {
        String name = said.path("algorithm").asString();
        return switch (name) {
            case "hex sum" -> new CheckAlgorithm.HexSum();
            case "dinamap" -> new CheckAlgorithm.Dinamap();
            case "crc8", "crc16" ->
                new CheckAlgorithm.Crc(
                        name.equals("crc8") ? 8 : 16,
                        said.path("polynomial").asInt(),
                        said.path("initial").asInt(0),
                        said.path("reflected").asBoolean(false),
                        said.path("final-xor").asInt(0),
                        isLowFirst(said));
            default -> word(CheckAlgorithm.OneByte.class, name);
        };
    }

    static boolean isLowFirst(JsonNode said) {
        return said.path("order").asString("").equals("low first");
    }

    private static int hexByte(JsonNode said) {
        return Integer.parseInt(said.asString(), 16);
    }

    private static List<Integer> bytes(JsonNode said) {
        return said.isMissingNode() ? List.of() : hex(said.asString());
    }
}
