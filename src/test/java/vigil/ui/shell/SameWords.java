package vigil.ui.shell;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vigil.ui.language.Language;

/// Words that are the same in English and in another language, and what nobody translates: names, units, keys.
final class SameWords {
    /// Names of people, makers and products; units; what stands on a key or in a file.
    private static final Set<String> NAMES = Set.of();

    private static final Map<Language, Set<String>> SAME = Map.of(
            Language.GERMAN, Set.of(),
            Language.SPANISH, Set.of(),
            Language.FRENCH, Set.of());

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    private SameWords() {}

    static boolean allows(Language language, String text) {
        return Arrays.stream(BETWEEN.split(text))
                .filter(word -> word.length() > 1)
                .allMatch(word -> NAMES.contains(word)
                        || SAME.getOrDefault(language, Set.of()).contains(word));
    }
}
