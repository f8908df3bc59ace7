package vigil.report.hl7;

import java.util.ArrayList;
import java.util.List;

/// One segment of an HL7 v2 message: fields by their numbers, written with the usual separators `|^~\&`.
///
/// Confined to one thread.
final class Segment {
    private final List<String> fields = new ArrayList<>();

    Segment(String name) {
        fields.add(name);
    }

    /// Sets a field that is already in HL7's form: codes, components that [#components] joined.
    Segment raw(int number, String value) {
        while (fields.size() <= number) {
            fields.add("");
        }
        fields.set(number, value);
        return this;
    }

    /// Sets a field to a text that may contain anything.
    Segment text(int number, String value) {
        return raw(number, escape(value));
    }

    /// Components, each of which may contain anything.
    static String components(String... parts) {
        List<String> escaped = new ArrayList<>();
        for (String part : parts) {
            escaped.add(escape(part));
        }
        return String.join("^", escaped);
    }

    /// HL7's escape sequences; ends of lines, which end a segment, become blanks.
    static String escape(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '|' -> out.append("\\F\\");
                case '^' -> out.append("\\S\\");
                case '&' -> out.append("\\T\\");
                case '~' -> out.append("\\R\\");
                case '\\' -> out.append("\\E\\");
                case '\r', '\n' -> out.append(' ');
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /// The segment with the carriage return that ends it.
    String line() {
        return String.join("|", fields) + "\r";
    }
}
