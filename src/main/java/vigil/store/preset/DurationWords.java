package vigil.store.preset;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Durations as a clinician writes them: `30 s`, `10 min`.
final class DurationWords {
    private static final Pattern WORDS = Pattern.compile("(\\d{1,5}) ?(s|min)");

    private DurationWords() {}

    static String of(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds >= 120 && seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
    }

    static Optional<Duration> read(String text) {
        Matcher words = WORDS.matcher(text.strip());
        if (!words.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(words.group(1));
        return Optional.of(words.group(2).equals("s") ? Duration.ofSeconds(number) : Duration.ofMinutes(number));
    }
}
