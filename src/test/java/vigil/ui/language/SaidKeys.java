package vigil.ui.language;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The keys that a source says: all texts in quotes in the first argument of a `say(`. One that ends in a dot is the
/// beginning of a key.
final class SaidKeys {
    private static final Pattern SAY = Pattern.compile("\\bsay\\(");
    private static final Pattern KEY = Pattern.compile("\"([^\"\\n]*)\"(?!\\s*\\.equals)");

    private SaidKeys() {}

    static Set<String> in(String code) {
        Set<String> keys = new HashSet<>();
        Matcher say = SAY.matcher(code);
        while (say.find()) {
            Matcher key = KEY.matcher(firstArgument(code, say.end()));
            while (key.find()) {
                keys.add(key.group(1));
            }
        }
        return keys;
    }

    private static String firstArgument(String code, int from) {
        int depth = 0;
        for (int at = from; at < code.length(); at++) {
            char c = code.charAt(at);
            if (depth == 0 && (c == ',' || c == ')')) {
                return code.substring(from, at);
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return "";
    }
}
