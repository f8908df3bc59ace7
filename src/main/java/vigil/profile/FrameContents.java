package vigil.profile;

import tools.jackson.databind.JsonNode;

/// What a profile's frames are made of, as far as its document tells. Part of [SenseCheck].
///
/// @param hasBinary there are bytes to be read
/// @param hasText there is text to be read
/// @param hasPacket frames build packets
record FrameContents(JsonNode framing, boolean hasBinary, boolean hasText, boolean hasPacket) {
    /// Larger than any frame: for one whose size is not known.
    private static final int ANY = 4096;

    static FrameContents of(JsonNode root) {
        JsonNode framing = root.path("framing");
        boolean isLine = framing.has("lines");
        return new FrameContents(
                framing,
                !isLine,
                isLine || framing.path("start-end").has("text"),
                framing.path("fixed").has("packet"));
    }

    /// The largest such frame, in bytes.
    int largest(JsonNode message) {
        if (framing.has("fixed")) {
            return framing.path("fixed").path("shape").asString("").split(" ", -1).length;
        }
        if (framing.has("length-by-type")) {
            return typed(message);
        }
        return framing.path("length-byte")
                .path("largest")
                .asInt(framing.path("start-end").path("largest").asInt(ANY));
    }

    private int typed(JsonNode message) {
        JsonNode typed = framing.path("length-by-type");
        for (JsonNode test : message.path("when").path("bytes")) {
            for (JsonNode length : typed.path("lengths")) {
                boolean isIt = test.path("at").asInt(-1)
                                == typed.path("type-at").asInt(0)
                        && test.path("is").asInt(-1) == length.path("type").asInt(-2);
                if (isIt) {
                    return length.path("length").asInt(ANY);
                }
            }
        }
        return ANY;
    }
}
