package vigil.ui.language;

import java.util.Optional;
import java.util.regex.Pattern;

/// What stands between two sentences that the engine said as one: `SpO₂ low; PR high`.
///
/// A text is taken apart there only if both sides are known or have no words, so that what a person wrote stays whole;
/// after a colon may stand what a person answered.
///
/// Thread rule: immutable.
///
/// @param english what stands between in English
/// @param said what stands between in the other language
record Joint(String english, String said) {
    /// The keys of joints.
    static final String KEYS = "join.";

    private static final String COLON = ": ";
    /// Digits, signs, clock times and units are the same in every language.
    private static final Pattern WORDLESS = Pattern.compile("([^\\p{L}]|\\b(mg|kg|min|mmHg|s|h|ID|SAE)\\b)*");

    /// From the patterns `{0}; {1}` of both languages.
    static Joint of(String english, String said) {
        return new Joint(between(english), between(said));
    }

    private static String between(String pattern) {
        return Phrase.plain(pattern.substring("{0}".length(), pattern.length() - "{1}".length()));
    }

    /// True for what stands between a question and its answer.
    boolean isColon() {
        return english.equals(COLON);
    }

    /// The two sides in the other language; empty if `text` is not so joined.
    Optional<String> say(String text, Book left, Book right) {
        for (int at = text.indexOf(english); at >= 0; at = text.indexOf(english, at + 1)) {
            String after = text.substring(at + english.length());
            Optional<String> first = side(text.substring(0, at), left);
            if (first.isPresent()) {
                Optional<String> second =
                        isColon() ? Optional.of(right.say(after).orElse(after)) : side(after, right);
                if (second.isPresent()) {
                    return Optional.of(first.get() + said + second.get());
                }
            }
        }
        return Optional.empty();
    }

    /// True if a text is the same in every language.
    static boolean isWordless(String text) {
        return WORDLESS.matcher(text).matches();
    }

    private static Optional<String> side(String part, Book book) {
        return book.say(part).or(() -> Optional.of(part).filter(Joint::isWordless));
    }
}
