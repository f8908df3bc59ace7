package vigil.device.protocol;

import java.util.List;
import vigil.profile.FieldSource;
import vigil.profile.Meaning;
import vigil.profile.StatusField;
import vigil.profile.ValueField;

/// Compiles the places where numbers stand into readers, for one message.
///
/// Confined to one thread, because its readers share the message's words.
final class ReaderMaker {
    private static final String BLANK = " ";

    private final LineWords words;
    private final PacketBytes packet;

    ReaderMaker(LineWords words, PacketBytes packet) {
        this.words = words;
        this.packet = packet;
    }

    NumberReader field(ValueField field) {
        return reader(field.source(), field.trim(), false);
    }

    /// A status that frames of a packet bring holds until they bring it anew.
    NumberReader status(StatusField status) {
        if (status instanceof StatusField.Words known) {
            List<String> list = known.meanings().stream().map(Meaning::word).toList();
            return NumberReader.OfWords.of(
                    words.slot(status.source()), list, status.source() instanceof FieldSource.Words);
        }
        return reader(status.source(), BLANK, true);
    }

    NumberReader plain(FieldSource source) {
        return reader(source, BLANK, true);
    }

    private NumberReader reader(FieldSource source, String trim, boolean lasting) {
        return switch (source) {
            case FieldSource.Bits bits -> NumberReader.OfBits.of(bits);
            case FieldSource.Packed packed ->
                new NumberReader.OfPacket(NumberReader.OfBits.of(packed.bits()), packet, lasting);
            case FieldSource.Sfloat sfloat -> new NumberReader.OfSfloat(sfloat.at());
            case FieldSource.Bcd bcd -> NumberReader.OfBcd.of(bcd);
            case FieldSource.Text text -> new NumberReader.OfText(words.slot(text), new TextFormat(text.forms()), trim);
            case FieldSource.Words rest -> throw new IllegalArgumentException("words are no number: " + rest);
        };
    }
}
