package vigil.app.command;

import java.time.Duration;
import java.util.Locale;
import vigil.rehearsal.Answer;
import vigil.rehearsal.EpisodeRule;
import vigil.rehearsal.TrueEpisode;

/// How a comparison writes times and answers.
final class ComparisonWords {
    private ComparisonWords() {}

    /// `0:41`, `31:12`, `1:02:10`.
    static String time(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /// Seconds without needless decimals.
    static String seconds(Duration duration) {
        double seconds = Math.round(duration.toMillis() / 100.0) / 10.0;
        return number(seconds);
    }

    /// A number without needless decimals.
    static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    /// For example `MEDIUM after 15 s`.
    static String words(Answer answer) {
        return switch (answer) {
            case Answer.Told told when told.after().isZero() -> told.highest() + " at once";
            case Answer.Told told -> told.highest() + " after " + seconds(told.after()) + " s";
            case Answer.LowOnly low when low.after().isZero() -> "only LOW, at once";
            case Answer.LowOnly low -> "only LOW, after " + seconds(low.after()) + " s";
            case Answer.Missed missed -> "missed";
        };
    }

    /// What happened, for example `SpO2 below 90, 88` or `BP above 180/110, 186/112`.
    static String words(TrueEpisode episode, EpisodeRule rule) {
        String limit = episode.lasted().isZero() && episode.worst().contains("/")
                ? "BP above " + rule.systolic() + "/" + rule.diastolic()
                : "SpO2 below " + number(rule.saturation());
        return limit + ": " + episode.worst();
    }
}
