package vigil.app.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;
import vigil.rehearsal.AlarmFigures;
import vigil.rehearsal.AnsweredEpisode;
import vigil.rehearsal.Comparison;
import vigil.rehearsal.EpisodeFigures;
import vigil.rehearsal.RehearsedRecord;
import vigil.rehearsal.Side;

/// A comparison as a page for people.
final class ComparisonTable {
    private static final int LABEL = 40;
    private static final int COLUMN = 21;

    private final Comparison compared;
    private final PrintWriter out;
    private final List<Side> sides;

    ComparisonTable(Comparison compared, PrintWriter out) {
        this.compared = compared;
        this.out = out;
        this.sides = compared.sides();
    }

    void print() {
        head();
        alarms();
        conditions();
        List<AnsweredEpisode> episodes = compared.episodes();
        figures(episodes);
        episodes.forEach(this::episode);
        if (compared.records().size() > 1) {
            records();
        }
        notes();
    }

    private void head() {
        List<RehearsedRecord> records = compared.records();
        out.println("Rehearsed: "
                + (records.size() == 1 ? records.getFirst().name() : records.size() + " sessions") + ", "
                + ComparisonWords.time(compared.watched()) + " recorded");
        out.println("A: " + compared.a());
        out.println("B: " + compared.b());
        out.println();
    }

    private void alarms() {
        titles("ALARMS");
        List<AlarmFigures> figures = sides.stream().map(compared::figures).toList();
        for (AlarmPriority priority : List.of(AlarmPriority.HIGH, AlarmPriority.MEDIUM, AlarmPriority.LOW)) {
            row(priority.name(), figures, f -> String.valueOf(f.of(priority)));
        }
        row("all", figures, f -> String.valueOf(f.count()));
        row("an hour", figures, f -> f.perHour().map(ComparisonWords::number).orElse("-"));
        row("of the equipment", figures, f -> share(f.technical(), f.count()));
        row("shorter than 15 s", figures, f -> share(f.brief(), f.count()));
        row("median length", figures, f -> f.median().map(ComparisonWords::time).orElse("-"));
        row("time in alarm", figures, f -> ComparisonWords.time(f.inAlarm()));
        out.println();
    }

    private void conditions() {
        List<AlarmFigures> figures = sides.stream().map(compared::figures).toList();
        Set<AlarmCondition> seen = new TreeSet<>();
        figures.forEach(f -> seen.addAll(f.byCondition().keySet()));
        if (seen.isEmpty()) {
            return;
        }
        titles("CONDITION (alarms, time)");
        AlarmFigures.OfCondition none = new AlarmFigures.OfCondition(0, Duration.ZERO);
        for (AlarmCondition condition : seen) {
            row(condition.name(), figures, f -> {
                AlarmFigures.OfCondition of = f.byCondition().getOrDefault(condition, none);
                return of.count() == 0 ? "-" : of.count() + ", " + ComparisonWords.time(of.lasted());
            });
        }
        out.println();
    }

    private void figures(List<AnsweredEpisode> episodes) {
        titles("TRUE EPISODES: " + episodes.size());
        if (episodes.isEmpty()) {
            return;
        }
        List<EpisodeFigures> figures = sides.stream()
                .map(s -> EpisodeFigures.of(episodes, s, s == Side.A ? Side.B : Side.A))
                .toList();
        row("missed", figures, f -> String.valueOf(f.missed()));
        row("told only by LOW", figures, f -> String.valueOf(f.lowOnly()));
        row(
                "median delay",
                figures,
                f -> f.median().map(d -> ComparisonWords.seconds(d) + " s").orElse("-"));
        row("told later than by the other", figures, f -> String.valueOf(f.later()));
        out.println();
    }

    private void episode(AnsweredEpisode episode) {
        if (compared.records().size() > 1) {
            return;
        }
        String at = RehearsalTime.print(
                RehearsalTime.ZERO.plus(episode.episode().onset().since(episode.began())));
        String lasted = episode.episode().lasted().isZero()
                ? ""
                : ", " + ComparisonWords.seconds(episode.episode().lasted()) + " s";
        row(
                at + " s: " + ComparisonWords.words(episode.episode(), compared.rule()) + lasted,
                sides,
                s -> ComparisonWords.words(episode.by(s)));
    }

    private void records() {
        titles("SESSION (alarms, time in alarm)");
        for (RehearsedRecord record : compared.records()) {
            Comparison alone = new Comparison(compared.a(), compared.b(), compared.rule(), List.of(record));
            row(record.name() + (record.simulated() ? " (simulated)" : ""), sides, s -> {
                AlarmFigures f = alone.figures(s);
                return f.count() == 0 ? "-" : f.count() + ", " + ComparisonWords.time(f.inAlarm());
            });
        }
    }

    private void notes() {
        out.println();
        ComparisonNotes.of(compared).forEach(out::println);
    }

    private void titles(String title) {
        row(title, sides, s -> switch (s) {
            case HAPPENED -> "what happened";
            case A -> "A";
            case B -> "B";
        });
    }

    private <T> void row(String label, List<T> columns, Function<T, String> cell) {
        StringBuilder line = new StringBuilder(label);
        line.repeat(' ', Math.max(1, LABEL - label.length()));
        List<String> cells = new ArrayList<>();
        columns.forEach(c -> cells.add(cell.apply(c)));
        cells.forEach(c -> line.append(c).repeat(' ', Math.max(1, COLUMN - c.length())));
        out.println(line.toString().stripTrailing());
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "-" : part + " (" + Math.round(100.0 * part / whole) + " %)";
    }
}
