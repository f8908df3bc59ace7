package vigil.ui.help;

import static vigil.ui.help.KeyPlace.BEDSIDE;
import static vigil.ui.help.KeyPlace.CHART;
import static vigil.ui.help.KeyPlace.EVERYWHERE;
import static vigil.ui.help.KeyPlace.REVIEW;
import static vigil.ui.help.KeyPlace.WALL;

import java.util.ArrayList;
import java.util.List;
import vigil.ui.language.Texts;

/// Every key of the console and what it does (ux 9): the help screen, the printed map and a test of the manual's page
/// all take it from here.
///
/// Thread rule: immutable.
// Requirement: UI-KEYS-1
public final class KeyMap {
    private static final Texts TEXTS = Texts.of(KeyMap.class);
    /// Names of keys that keyboards write in their own language.
    private static final List<String> NAMED = List.of("Ctrl", "Shift", "PageUp", "PageDown");

    private static final List<Binding> BINDINGS = List.of(
            new Binding(EVERYWHERE, "F1", "key.help"),
            new Binding(EVERYWHERE, "F3", "key.pause"),
            new Binding(EVERYWHERE, "Ctrl+1 … 4", "key.screens"),
            new Binding(EVERYWHERE, "Ctrl+,", "key.settings"),
            new Binding(EVERYWHERE, "Ctrl+L", "key.lock"),
            new Binding(EVERYWHERE, "Ctrl+Shift+N", "key.night"),
            new Binding(EVERYWHERE, "Tab · Shift+Tab", "key.focus"),
            new Binding(EVERYWHERE, "Esc", "key.close"),
            new Binding(WALL, "1 … 8", "key.room"),
            new Binding(BEDSIDE, "F2", "key.acknowledge"),
            new Binding(BEDSIDE, "F4 · Shift+F4", "key.nibp"),
            new Binding(BEDSIDE, "F5", "key.mark"),
            new Binding(BEDSIDE, "F6 · N", "key.note"),
            new Binding(BEDSIDE, "F7, 1 … 7", "key.adverse"),
            new Binding(BEDSIDE, "F8, 0 … 5", "key.sedation"),
            new Binding(BEDSIDE, "F9", "key.dose"),
            new Binding(BEDSIDE, "F12", "key.emergency"),
            new Binding(BEDSIDE, "PageUp · PageDown", "key.alarms"),
            new Binding(CHART, "← → · Shift", "key.cursor"),
            new Binding(CHART, "+ − 0", "key.zoom"),
            new Binding(CHART, "T", "key.table"),
            new Binding(REVIEW, "M · B", "key.measure"));

    /// One key, or two that belong together.
    ///
    /// @param keys in English, with `Ctrl`, `Shift`, `PageUp` and `PageDown` for those that have a name
    /// @param text the key of what it does
    private record Binding(KeyPlace place, String keys, String text) {}

    /// A line of the map, in the language spoken.
    ///
    /// @param keys as they stand on the keyboard
    /// @param does in a few words
    public record Line(KeyPlace place, String keys, String does) {}

    private KeyMap() {}

    /// The whole map in the language spoken now, in the order of the places.
    public static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Binding binding : BINDINGS) {
            lines.add(new Line(binding.place(), named(binding.keys()), TEXTS.say(binding.text())));
        }
        return List.copyOf(lines);
    }

    /// What a place is called in the language spoken now.
    public static String title(KeyPlace place) {
        return TEXTS.say(place.key());
    }

    /// The map as a page of the manual, in the language spoken now.
    public static String markdown() {
        StringBuilder page = new StringBuilder("# " + TEXTS.say("keys.title") + "\n\n" + TEXTS.say("keys.note") + "\n");
        for (KeyPlace place : KeyPlace.values()) {
            page.append("\n## ").append(title(place)).append("\n\n| | |\n|---|---|\n");
            lines().stream()
                    .filter(line -> line.place() == place)
                    .forEach(line -> page.append("| **")
                            .append(line.keys())
                            .append("** | ")
                            .append(line.does())
                            .append(" |\n"));
        }
        return page.toString();
    }

    private static String named(String keys) {
        String text = keys;
        for (String name : NAMED) {
            text = text.replace(name, TEXTS.say("name." + name));
        }
        return text;
    }
}
