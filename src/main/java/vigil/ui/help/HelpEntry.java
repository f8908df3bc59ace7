package vigil.ui.help;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmKind;
import vigil.ui.control.HelpTopic;
import vigil.ui.language.Texts;

/// A line in the list of topics.
///
/// Thread rule: immutable.
///
/// @param group the key of the heading it stands under
/// @param words all that is said on its page, for the search
record HelpEntry(HelpTopic topic, String group, String title, String words) {
    private static final Texts TEXTS = Texts.of(HelpEntry.class);

    /// All topics in the language spoken, in their order.
    static List<HelpEntry> all(Manual manual) {
        List<HelpEntry> all = new ArrayList<>();
        all.add(new HelpEntry(
                new HelpTopic.KeyMap(),
                "group.console",
                TEXTS.say("keys.title"),
                KeyMap.lines().stream().map(l -> l.keys() + " " + l.does()).collect(Collectors.joining(" "))));
        for (AlarmCondition condition : AlarmCondition.values()) {
            AlarmHelp help = AlarmHelp.of(condition);
            all.add(new HelpEntry(
                    new HelpTopic.Alarm(condition),
                    condition.kind() == AlarmKind.PHYSIOLOGICAL ? "group.patient" : "group.equipment",
                    help.title(),
                    help.means() + " " + String.join(" ", help.check())));
        }
        manual.pages()
                .forEach(page -> all.add(
                        new HelpEntry(new HelpTopic.Page(page.name()), "group.manual", page.title(), page.markdown())));
        return List.copyOf(all);
    }

    /// True if every word of the search stands in it, accents and capitals aside.
    boolean holds(String search) {
        String text = plain(title + " " + words);
        return plain(search)
                .strip()
                .lines()
                .flatMap(l -> java.util.Arrays.stream(l.split("\\s+")))
                .allMatch(text::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
