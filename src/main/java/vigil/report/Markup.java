package vigil.report;

/// Grows an XHTML or SVG text. Every text and attribute passes the escape here, and only here, so that a name or a note
/// can hold any character a keyboard gives.
final class Markup {
    private final StringBuilder out = new StringBuilder(1 << 16);

    /// Markup that this room wrote itself.
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /// An opening tag, for example `open("td", "class", "time")`.
    Markup open(String tag, String... attributes) {
        return tag(tag, ">", attributes);
    }

    Markup close(String tag) {
        out.append("</").append(tag).append(">\n");
        return this;
    }

    /// A tag without content.
    Markup empty(String tag, String... attributes) {
        return tag(tag, "/>", attributes);
    }

    /// A whole element around a text.
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private Markup tag(String tag, String end, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        out.append(end);
        return this;
    }

    /// Characters that XML cannot hold (control characters, halves of a surrogate pair) show as U+FFFD: seen, not lost.
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n', '\r', '\t' -> safe.append(' ');
                default -> safe.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean isXml(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0x10FFFF);
    }
}
