package vigil.ui.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A source file of the product as a test reads it: what it says in quotes, and where.
///
/// @param code without its comments
record JavaText(Path file, String code) {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern COMMENT = Pattern.compile("^\\s*//.*$", Pattern.MULTILINE);

    /// A text in quotes.
    ///
    /// @param before the code before it
    record Literal(String text, int start, int end, String before) {}

    /// All sources under a folder, its packages below included.
    static List<JavaText> under(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .sorted()
                    .map(JavaText::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaText read(Path file) {
        try {
            return new JavaText(file, COMMENT.matcher(Files.readString(file)).replaceAll(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }

    List<Literal> literals() {
        List<Literal> all = new ArrayList<>();
        Matcher m = LITERAL.matcher(code);
        while (m.find()) {
            String before = code.substring(Math.max(0, m.start() - 120), m.start());
            all.add(new Literal(m.group(1), m.start(), m.end(), before.stripTrailing()));
        }
        return all;
    }

    /// What is said by joining texts in quotes with `+`, each value between them as `gap`; a text that stands alone is
    /// one too.
    List<String> sentences(String gap) {
        List<String> all = new ArrayList<>();
        Matcher m = LITERAL.matcher(code);
        int from = 0;
        while (m.find(from)) {
            String before = code.substring(0, m.start()).stripTrailing();
            StringBuilder sentence = new StringBuilder(before.endsWith("+") ? gap : "");
            sentence.append(m.group(1));
            from = joined(m.end(), gap, sentence);
            all.add(sentence.toString());
        }
        return all;
    }

    /// Appends what follows a text with `+`; where it ends.
    private int joined(int from, String gap, StringBuilder sentence) {
        int at = from;
        while (code.substring(at).stripLeading().startsWith("+")) {
            int operand = code.indexOf('+', at) + 1;
            Matcher m = LITERAL.matcher(code);
            String rest = code.substring(operand).stripLeading();
            if (rest.startsWith("\"") && m.find(operand)) {
                sentence.append(m.group(1));
                at = m.end();
            } else {
                sentence.append(gap);
                at = endOfOperand(operand);
            }
        }
        return at;
    }

    private int endOfOperand(int from) {
        int depth = 0;
        int at = from;
        while (at < code.length()) {
            char c = code.charAt(at);
            boolean isEnd = depth == 0 && (c == '+' || c == ')' || c == ',' || c == ';' || c == ':' || c == '?');
            if (isEnd) {
                return at;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            at++;
        }
        return at;
    }
}
