package vigil.ui.language;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One sentence of the engine: how it is recognised in English, and how another language says it.
///
/// Thread rule: immutable.
final class Phrase {
    /// The keys of sentences whose arguments are a person's own words, which nobody translates.
    private static final String OWN_WORDS = "said.";

    /// The keys of sentences that begin like any other: they are recognised only if what stands in the gap is known.
    private static final String METRICS = "metric.";

    /// So is the delay of a limit: its first word is that of the metric.
    private static final String DELAY = "limit.delay";

    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

    private final Pattern english;
    private final List<Integer> gaps = new ArrayList<>();
    private final int letters;
    private final MessageFormat said;
    private final boolean ownWords;
    private final boolean strict;

    /// @param key where the sentence stands in the bundles
    /// @param english its English pattern, apostrophes doubled as in every bundle
    /// @param said the pattern that says it
    Phrase(String key, String english, String said, Locale locale) {
        String text = plain(english);
        StringBuilder pattern = new StringBuilder();
        Matcher gap = GAP.matcher(text);
        int from = 0;
        int literal = 0;
        while (gap.find()) {
            pattern.append(Pattern.quote(text.substring(from, gap.start()))).append("(.+?)");
            gaps.add(Integer.parseInt(gap.group(1)));
            literal += gap.start() - from;
            from = gap.end();
        }
        pattern.append(Pattern.quote(text.substring(from)));
        this.english = Pattern.compile(pattern.toString(), Pattern.DOTALL);
        this.letters = literal + text.length() - from;
        this.said = new MessageFormat(said, locale);
        this.ownWords = key.startsWith(OWN_WORDS);
        this.strict = key.startsWith(METRICS) || key.equals(DELAY);
    }

    /// A pattern of a bundle as it reads: the doubled apostrophes single.
    static String plain(String pattern) {
        return pattern.replace("''", "'");
    }

    /// How much of it is fixed: the more, the surer is a match.
    int letters() {
        return letters;
    }

    /// The sentence in the other language, if `text` is this sentence.
    ///
    /// @param book says what stands in its gaps
    Optional<String> say(String text, Book book) {
        Matcher match = english.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        Object[] arguments = new Object[gaps.stream().mapToInt(n -> n + 1).max().orElse(0)];
        for (int i = 0; i < gaps.size(); i++) {
            String part = match.group(i + 1);
            Optional<String> known = ownWords ? Optional.of(part) : book.say(part);
            if (strict && known.isEmpty() && !Joint.isWordless(part)) {
                return Optional.empty();
            }
            arguments[gaps.get(i)] = known.orElse(part);
        }
        return Optional.of(said.format(arguments));
    }
}
