package vigil.app.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vigil.rehearsal.Answer;
import vigil.rehearsal.Comparison;
import vigil.rehearsal.EpisodeRule;
import vigil.rehearsal.RehearsedRecord;
import vigil.rehearsal.SampleGaps;
import vigil.rehearsal.Side;

/// What a reader of a comparison must know: what it counts, and what it cannot know.
final class ComparisonNotes {
    /// Above this, delays of the usual length cannot be told apart from row to row.
    private static final Duration SPARSE = Duration.ofSeconds(5);

    private ComparisonNotes() {}

    static List<String> of(Comparison compared) {
        List<String> notes = new ArrayList<>();
        EpisodeRule rule = compared.rule();
        notes.add("An alarm lasts from its signal until its condition is gone; how long it then stayed latched does not"
                + " count.");
        notes.add(String.format(
                Locale.ROOT,
                "A true episode is SpO2 below %s for at least %s s from sample to sample, or a cuff reading above %d/%d."
                        + " A MEDIUM or HIGH alarm of its condition up to %s s after its last sample tells it; one that stood"
                        + " already tells it at once.",
                ComparisonWords.number(rule.saturation()),
                ComparisonWords.seconds(rule.atLeast()),
                rule.systolic(),
                rule.diastolic(),
                ComparisonWords.seconds(Answer.GRACE)));
        if (compared.sides().contains(Side.HAPPENED)) {
            notes.add("What happened is under the limits then in force. People's responses in A and B are those of the"
                    + " original, where the alarm exists; so are the alarms of schedule, sound and record.");
        }
        gaps(compared.records()).ifPresent(notes::add);
        sparse(compared.records()).ifPresent(notes::add);
        notes.add("The record is not changed.");
        return notes;
    }

    private static Optional<String> gaps(List<RehearsedRecord> records) {
        List<SampleGaps> gaps = records.stream()
                .flatMap(r -> r.gaps().stream())
                .filter(g -> g.count() > 0)
                .toList();
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        Duration longest =
                gaps.stream().map(SampleGaps::longest).max(Duration::compareTo).orElse(Duration.ZERO);
        Duration total = gaps.stream().map(SampleGaps::total).reduce(Duration.ZERO, Duration::plus);
        int count = gaps.stream().mapToInt(SampleGaps::count).sum();
        return Optional.of("SpO2 has " + (count == 1 ? "1 gap" : count + " gaps")
                + " without a valid sample, the longest " + ComparisonWords.time(longest) + ", together "
                + ComparisonWords.time(total) + ": only what was recorded is judged.");
    }

    private static Optional<String> sparse(List<RehearsedRecord> records) {
        return records.stream()
                .flatMap(r -> r.gaps().stream())
                .flatMap(g -> g.spacing().stream())
                .max(Duration::compareTo)
                .filter(s -> s.compareTo(SPARSE) > 0)
                .map(s -> "The samples of SpO2 come every " + ComparisonWords.seconds(s)
                        + " s: shorter delays and episodes cannot be told apart.");
    }
}
