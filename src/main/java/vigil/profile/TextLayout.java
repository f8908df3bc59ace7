package vigil.profile;

/// How the text of a frame is told apart.
///
/// @param from the first character of the text, from 0
/// @param fromEnd how many bytes of the frame follow the text
/// @param words the characters between two words, each of which separates; empty if words are told apart by
///     any run of blanks
/// @param parts the character between the parts of a `key=` value; empty if such a value is one whole
public record TextLayout(int from, int fromEnd, String words, String parts) {
    /// A line of words with blanks between them.
    public static final TextLayout LINE = new TextLayout(0, 0, "", "");
}
