package vigil.app.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;
import vigil.rehearsal.AlarmFigures;
import vigil.rehearsal.Answer;
import vigil.rehearsal.AnsweredEpisode;
import vigil.rehearsal.Comparison;
import vigil.rehearsal.RehearsedRecord;
import vigil.rehearsal.SampleGaps;
import vigil.rehearsal.Side;

/// A comparison for a spreadsheet: `record,item,measure,happened,a,b`, one number a row and side, record by record.
/// Times are in seconds; an empty cell is a number that does not exist.
final class ComparisonCsv {
    private final Comparison compared;
    private final PrintWriter out;

    ComparisonCsv(Comparison compared, PrintWriter out) {
        this.compared = compared;
        this.out = out;
    }

    void print() {
        out.print("record,item,measure,happened,a,b\n");
        for (RehearsedRecord record : compared.records()) {
            Comparison alone = new Comparison(compared.a(), compared.b(), compared.rule(), List.of(record));
            alarms(record.name(), alone);
            conditions(record.name(), alone);
            alone.episodes().forEach(this::episode);
            record.gaps().ifPresent(g -> gaps(record.name(), g));
        }
    }

    private void alarms(String record, Comparison alone) {
        for (AlarmPriority priority : List.of(AlarmPriority.HIGH, AlarmPriority.MEDIUM, AlarmPriority.LOW)) {
            figure(record, priority.name(), "count", alone, f -> String.valueOf(f.of(priority)));
        }
        figure(record, "all", "count", alone, f -> String.valueOf(f.count()));
        figure(
                record,
                "all",
                "per_hour",
                alone,
                f -> f.perHour().map(n -> String.format(Locale.ROOT, "%.2f", n)).orElse(""));
        figure(record, "all", "technical", alone, f -> String.valueOf(f.technical()));
        figure(record, "all", "under_15_s", alone, f -> String.valueOf(f.brief()));
        figure(
                record,
                "all",
                "median_s",
                alone,
                f -> f.median().map(ComparisonCsv::seconds).orElse(""));
        figure(record, "all", "in_alarm_s", alone, f -> seconds(f.inAlarm()));
        figure(record, "all", "recorded_s", alone, f -> seconds(f.watched()));
    }

    private void conditions(String record, Comparison alone) {
        Set<AlarmCondition> seen = new TreeSet<>();
        alone.sides().forEach(s -> seen.addAll(alone.figures(s).byCondition().keySet()));
        AlarmFigures.OfCondition none = new AlarmFigures.OfCondition(0, Duration.ZERO);
        for (AlarmCondition condition : seen) {
            String name = condition.name();
            figure(
                    record,
                    name,
                    "count",
                    alone,
                    f -> String.valueOf(
                            f.byCondition().getOrDefault(condition, none).count()));
            figure(
                    record,
                    name,
                    "lasted_s",
                    alone,
                    f -> seconds(f.byCondition().getOrDefault(condition, none).lasted()));
        }
    }

    private void episode(AnsweredEpisode episode) {
        String item = "episode of " + episode.episode().condition() + " at "
                + seconds(episode.episode().onset().since(episode.began())) + " for "
                + seconds(episode.episode().lasted()) + " to "
                + episode.episode().worst();
        row(episode.record(), item, "told_by", s -> switch (episode.by(s)) {
            case Answer.Told told -> told.highest().name();
            case Answer.LowOnly low -> "LOW";
            case Answer.Missed missed -> "NONE";
        });
        row(episode.record(), item, "after_s", s -> switch (episode.by(s)) {
            case Answer.Told told -> seconds(told.after());
            case Answer.LowOnly low -> seconds(low.after());
            case Answer.Missed missed -> "";
        });
    }

    private void gaps(String record, SampleGaps gaps) {
        record(record, "count", String.valueOf(gaps.count()));
        record(record, "longest_s", seconds(gaps.longest()));
        record(record, "total_s", seconds(gaps.total()));
    }

    /// A number of the record itself, the same for every side.
    private void record(String record, String measure, String value) {
        row(record, "gaps in SpO2", measure, s -> value);
    }

    private void figure(
            String record, String item, String measure, Comparison alone, Function<AlarmFigures, String> cell) {
        row(record, item, measure, s -> cell.apply(alone.figures(s)));
    }

    private void row(String record, String item, String measure, Function<Side, String> cell) {
        List<Side> sides = compared.sides();
        List<String> cells = Arrays.stream(Side.values())
                .map(s -> sides.contains(s) ? cell.apply(s) : "")
                .toList();
        out.print(quoted(record) + "," + item + "," + measure + "," + String.join(",", cells) + "\n");
    }

    private static String seconds(Duration duration) {
        return ComparisonWords.seconds(duration);
    }

    /// RFC 4180.
    private static String quoted(String text) {
        boolean needs = text.contains(",") || text.contains("\"");
        return needs ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
