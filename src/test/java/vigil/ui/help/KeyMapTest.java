package vigil.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;

/// The key map, in help and in the manual, is what the console binds: no key more, no key less.
// Requirement: UI-KEYS-1
class KeyMapTest {
    private static final Path UI = Path.of("src/main/java/vigil/ui");
    private static final Path PAGE = Path.of("docs/operator/keys.md");

    /// Where each place's keys are bound.
    private static final Map<String, Set<KeyPlace>> BOUND = Map.of(
            "shell/Keys.java", Set.of(KeyPlace.EVERYWHERE, KeyPlace.WALL, KeyPlace.BEDSIDE),
            "shell/SessionKeys.java", Set.of(KeyPlace.BEDSIDE),
            "chart/ChartHand.java", Set.of(KeyPlace.CHART),
            "review/ReviewScreen.java", Set.of(KeyPlace.CHART, KeyPlace.REVIEW));

    /// Keys by the names the code has for them, as the map writes them.
    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("PLUS", "+"),
            Map.entry("MINUS", "−"),
            Map.entry("DIGIT0", "0"),
            Map.entry("LEFT", "←"),
            Map.entry("RIGHT", "→"),
            Map.entry("ESCAPE", "Esc"),
            Map.entry("COMMA", ","),
            Map.entry("PAGE_UP", "PageUp"),
            Map.entry("PAGE_DOWN", "PageDown"));

    /// The same keys on other parts of a keyboard.
    private static final Set<String> AGAIN = Set.of("ADD", "EQUALS", "SUBTRACT", "NUMPAD0", "UNDEFINED");

    private static final Pattern KEY = Pattern.compile("KeyCode\\.([A-Z][A-Z0-9_]*)|case ([A-Z][A-Z0-9_, ]*) ->");

    @AfterEach
    void speakEnglishAgain() {
        Spoken.speak(Language.ENGLISH);
    }

    @Test
    void everyKeyThatIsBoundIsOnTheMap() throws IOException {
        for (var bound : BOUND.entrySet()) {
            Set<String> missing = keysIn(UI.resolve(bound.getKey()));
            missing.removeAll(named(Set.of(KeyPlace.values())));

            assertEquals(Set.of(), missing, bound.getKey() + " binds keys that the map does not tell");
        }
    }

    @Test
    void everyKeyOnTheMapIsBound() throws IOException {
        for (KeyPlace place : KeyPlace.values()) {
            Set<String> untrue = named(Set.of(place));
            for (var bound : BOUND.entrySet()) {
                if (bound.getValue().contains(place)) {
                    untrue.removeAll(keysIn(UI.resolve(bound.getKey())));
                }
            }
            // Tab walks by itself; a digit is read as a number.
            untrue.removeIf(key -> key.equals("Tab") || key.matches("\\d"));

            assertEquals(Set.of(), untrue, place + " tells keys that nothing binds");
        }
    }

    @Test
    void thePageOfTheManualIsTheMap() throws IOException {
        assertEquals(KeyMap.markdown(), Files.readString(PAGE), "write it anew with KeyMap.markdown()");
    }

    @Test
    void everyLanguageHasTheSameKeys() {
        int english = KeyMap.lines().size();
        for (Language language : Language.values()) {
            Spoken.speak(language);

            assertEquals(english, KeyMap.lines().size());
            KeyMap.lines().forEach(line -> assertEquals(false, line.does().isBlank(), line.keys()));
        }
    }

    private static Set<String> keysIn(Path source) throws IOException {
        Set<String> found = new TreeSet<>();
        Matcher key = KEY.matcher(Files.readString(source));
        while (key.find()) {
            String names = key.group(1) == null ? key.group(2) : key.group(1);
            for (String name : names.split(", ")) {
                boolean page = Pattern.matches("ROOMS|SESSION|REVIEW|DEVICES|SETTINGS|HELP|WELCOME", name);
                if (!page && !AGAIN.contains(name)) {
                    found.add(WRITTEN.getOrDefault(name, name));
                }
            }
        }
        return found;
    }

    /// The single keys of those places, without what is held with them.
    private static Set<String> named(Set<KeyPlace> places) {
        return KeyMap.lines().stream()
                .filter(line -> places.contains(line.place()))
                .map(line -> line.keys().replace("Page Up", "PageUp").replace("Page Down", "PageDown"))
                .flatMap(keys -> Pattern.compile("[ ·…+]+|(?<=\\d),").splitAsStream(keys.replace("+ − 0", "PLUS − 0")))
                .map(key -> key.equals("PLUS") ? "+" : key)
                .filter(key -> !key.isBlank() && !Set.of("Ctrl", "Shift").contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
