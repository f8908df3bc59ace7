package vigil.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vigil.ui.help.Manual;
import vigil.ui.language.Language;

/// Texts that are the same in another language as in English, though they have words in them.
final class EnglishLeft {
    /// Two small letters in a row make a word.
    private static final Pattern WORD = Pattern.compile("\\p{L}*\\p{Ll}{2}\\p{L}*");

    private static final Manual MANUAL = Manual.bundled();

    private EnglishLeft() {}

    /// The manual is written in English, which the console says beside it.
    private static boolean isTitleOfTheManual(String text) {
        String begin = text.replace("...", "");
        return MANUAL.pages().stream().anyMatch(page -> page.title().startsWith(begin));
    }

    static List<String> in(Sight sight, Map<Language, Set<String>> said) {
        List<String> left = new ArrayList<>();
        Set<String> english = said.getOrDefault(Language.ENGLISH, Set.of());
        said.forEach((language, texts) -> {
            if (language != Language.ENGLISH) {
                texts.stream()
                        .filter(english::contains)
                        .filter(text -> !SameWords.allows(language, text) && !isTitleOfTheManual(text))
                        .filter(text -> WORD.matcher(text).find())
                        .forEach(text -> left.add(sight + " " + language + ": " + text));
            }
        });
        return left;
    }
}
