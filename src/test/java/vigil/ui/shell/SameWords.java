package vigil.ui.shell;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vigil.ui.language.Language;

/// Words that are the same in English and in another language, and what nobody translates: names, units, keys.
final class SameWords {
    /// Names that the examples have of people, rooms and devices; the product's; units; what stands on a key or a port.
    private static final Set<String> NAMES =
            words("Alma Marsh Jonas Thiel Tamm Lea Koch Nora Lind Dana Reyes Sam West Okafor"
                    + " Iyer Lindt Brandt Lindqvist Dr RN Room room south Oximeter NIBP monitor Vigil Ctrl Shift Esc"
                    + " Wrist oximeter Maximiliana Bartholomea Featherstonehaugh Cholmondeley PT"
                    + " Deutsch English Español Français mg kg min mmHg dev ttyUSB ttyS");

    /// The longest name of a room in the examples.
    private static final String LONG_ROOM = "Infusion room south";

    private static final Map<Language, Set<String>> SAME = Map.of(
            Language.GERMAN,
                    words("Nasal Oral Pleth Pause Opioid in Name Infusion Patient Temp Item Hypersalivation Live live"),
            Language.SPANISH, words("Nasal Oral Pleth no General Manual Temp"),
            Language.FRENCH,
                    words("Nasal Oral Pause Dissociation dissociation Dose Note Points Psychostimulant lot Infusion"
                            + " Console note Patient patient Volume Temp Item Air Lot Confusion Hallucination questions"
                            + " Hypersalivation Hypotension Palpitations Syncope Ports Captures Licence"));

    private static final Pattern WORD = Pattern.compile("\\p{Ll}{2}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    private SameWords() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    static boolean allows(Language language, String text) {
        return Arrays.stream(BETWEEN.split(text.replace(LONG_ROOM, "")))
                .filter(word -> WORD.matcher(word).find())
                .allMatch(word -> NAMES.contains(word)
                        || SAME.getOrDefault(language, Set.of()).contains(word));
    }
}
