package vigil.ui.control;

import java.util.ArrayList;
import java.util.List;

/// A room's name for narrow places. Its end tells it from its neighbours, so the words before it become initials, one
/// after the other: `Infusion room south 12`, `I. room south 12`, `I. r. south 12`.
///
/// Thread rule: stateless.
public final class ShortName {
    /// A name of fewer words says nothing without one of them.
    private static final int LONG = 3;

    private ShortName() {}

    /// The name in each of its lengths, the whole one first.
    public static List<String> of(String name) {
        List<String> lengths = new ArrayList<>();
        lengths.add(name);
        String[] words = name.split(" ");
        for (int i = 0; words.length >= LONG && i < words.length - 1; i++) {
            if (words[i].length() > 2) {
                words[i] = words[i].substring(0, words[i].offsetByCodePoints(0, 1)) + ".";
                lengths.add(String.join(" ", words));
            }
        }
        return lengths;
    }
}
