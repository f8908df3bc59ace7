package vigil.profile;

import static vigil.profile.ProfileBinder.list;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// Turns the checked description of a number's place into a [FieldSource].
final class SourceBinder {
    private SourceBinder() {}

    static FieldSource source(JsonNode said) {
        if (said.has("key")) {
            return new FieldSource.Key(
                    said.path("key").asString(), said.path("part").asInt(FieldSource.Key.WHOLE), forms(said));
        }
        if (said.has("word")) {
            return new FieldSource.Word(said.path("word").asInt(), forms(said));
        }
        if (said.has("words-from")) {
            return new FieldSource.Words(said.path("words-from").asInt());
        }
        if (said.has("columns")) {
            JsonNode columns = said.path("columns");
            return new FieldSource.Columns(
                    columns.path("from").asInt(), columns.path("length").asInt(), forms(said));
        }
        if (said.has("group")) {
            return new FieldSource.Group(said.path("group").asInt(), forms(said));
        }
        return binary(said);
    }

    private static FieldSource binary(JsonNode said) {
        if (said.has("sfloat")) {
            return new FieldSource.Sfloat(said.path("sfloat").asInt());
        }
        if (said.has("bcd")) {
            return new FieldSource.Bcd(list(said.path("bcd"), JsonNode::asInt));
        }
        return said.has("frames") ? new FieldSource.Packed(bits(said)) : bits(said);
    }

    static FieldSource.Bits bits(JsonNode said) {
        return new FieldSource.Bits(pieces(said), said.path("signed").asBoolean(false));
    }

    private static List<TextForm> forms(JsonNode said) {
        JsonNode form = said.path("form");
        if (form.isMissingNode()) {
            return List.of();
        }
        return form.isArray() ? list(form, f -> new TextForm(f.asString())) : List.of(new TextForm(form.asString()));
    }

    private static List<FieldSource.Piece> pieces(JsonNode said) {
        if (said.has("byte")) {
            return List.of(piece(said, said.path("byte").asInt()));
        }
        if (said.has("bytes")) {
            List<FieldSource.Piece> whole = list(said.path("bytes"), b -> new FieldSource.Piece(b.asInt(), 7, 0));
            return FramingBinder.isLowFirst(said) ? whole.reversed() : whole;
        }
        if (said.has("frames")) {
            return list(said.path("frames"), f -> piece(f, f.path("frame").asInt() - 1));
        }
        return list(said.path("pieces"), p -> piece(p, p.path("byte").asInt()));
    }

    private static FieldSource.Piece piece(JsonNode said, int at) {
        JsonNode bits = said.path("bits");
        if (bits.isMissingNode()) {
            return new FieldSource.Piece(at, 7, 0);
        }
        if (bits.isNumber()) {
            return new FieldSource.Piece(at, bits.asInt(), bits.asInt());
        }
        return new FieldSource.Piece(
                at, bits.asString().charAt(0) - '0', bits.asString().charAt(2) - '0');
    }
}
