package vigil.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The printed key map against what the console takes: a key that works is on it, and a key on it works.
class KeyMapTest {
    private static final Path UI = Path.of("src/main/java/vigil/ui");
    /// Where the console's own keys are taken; fields, pads and lists have those of their kind.
    private static final List<String> TAKERS =
            List.of("shell/Keys.java", "chart/ChartHand.java", "review/ReviewScreen.java");

    private static final Pattern CODE = Pattern.compile("KeyCode\\.([A-Z][A-Z0-9_]*)");
    private static final Pattern CASE = Pattern.compile("case ([A-Z][A-Z0-9_]*(?:, [A-Z][A-Z0-9_]*)*) ->");
    private static final Pattern WORD = Pattern.compile("F1[0-2]?|F[2-9]|[A-Z]\\b|Esc|Page Up|Page Down|[+−,←→]");

    /// How the map writes a key that the code names otherwise; digits are a range on the map.
    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("ESCAPE", "Esc"),
            Map.entry("PAGE_UP", "Page Up"),
            Map.entry("PAGE_DOWN", "Page Down"),
            Map.entry("COMMA", ","),
            Map.entry("LEFT", "←"),
            Map.entry("RIGHT", "→"),
            Map.entry("PLUS", "+"),
            Map.entry("ADD", "+"),
            Map.entry("EQUALS", "+"),
            Map.entry("MINUS", "−"),
            Map.entry("SUBTRACT", "−"));

    @Test
    void itHasEveryKeyThatTheConsoleTakesAndNoOther() throws IOException {
        assertEquals(taken(), printed());
    }

    @Test
    void everyLineSaysWhatItsKeyDoes() {
        assertEquals(
                List.of(),
                KeyMap.lines().stream().filter(line -> line.does().isBlank()).toList());
    }

    private static Set<String> taken() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String taker : TAKERS) {
            String code = Files.readString(UI.resolve(taker));
            Matcher named = CODE.matcher(code);
            while (named.find()) {
                keys.add(named.group(1));
            }
            Matcher cases = CASE.matcher(code);
            while (cases.find()) {
                keys.addAll(List.of(cases.group(1).split(", ")));
            }
        }
        Set<String> written = new TreeSet<>();
        keys.stream()
                .filter(key -> key.length() < 4 || WRITTEN.containsKey(key))
                .map(key -> WRITTEN.getOrDefault(key, key))
                .forEach(written::add);
        return written;
    }

    private static Set<String> printed() {
        Set<String> keys = new TreeSet<>();
        for (KeyMap.Line line : KeyMap.lines()) {
            Matcher word = WORD.matcher(
                    line.keys().replace("Ctrl", "").replace("Shift", "").replace("Tab", ""));
            while (word.find()) {
                keys.add(word.group());
            }
        }
        return keys;
    }
}
