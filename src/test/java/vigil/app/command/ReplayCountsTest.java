package vigil.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AlarmPriority;
import vigil.alarm.PresetShelf;
import vigil.rehearsal.AlarmFigures;
import vigil.rehearsal.Answer;
import vigil.rehearsal.AnsweredEpisode;
import vigil.rehearsal.Comparison;
import vigil.rehearsal.EpisodeFigures;
import vigil.rehearsal.EpisodeRule;
import vigil.rehearsal.RehearsedRecord;
import vigil.rehearsal.Side;

/// What `docs/rehearsal.md` says of the real recordings is what the alarm system says, and every run below 90 % that
/// lasts as long as the delay has its alarm.
class ReplayCountsTest {
    private static final Path PAGE = Path.of("docs/rehearsal.md");

    private Path replay = Path.of("");

    @BeforeEach
    void find() {
        String told = Optional.ofNullable(System.getProperty("VIGIL_SHARED"))
                .or(() -> Optional.ofNullable(System.getenv("VIGIL_SHARED")))
                .orElse("../shared");
        replay = Path.of(told, "data", "replay");
        assumeTrue(Files.isDirectory(replay), "the real recordings of ../shared/data/replay are not here");
    }

    @Test
    void thePageSaysWhatTheAlarmSystemSays() throws IOException {
        List<String> rows = new ArrayList<>();
        for (Path table : tables()) {
            Comparison compared = compared(table, EpisodeRule.STANDARD);
            rows.add(row(table, "standard", compared.figures(Side.A)));
            rows.add(row(table, "cautious", compared.figures(Side.B)));
        }
        List<String> page = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertEquals(String.join("\n", rows), String.join("\n", page));
    }

    @Test
    void theRunsBelowNinetyAreThoseThatTheDataTellOf() throws IOException {
        Map<String, List<double[]>> expected = expectedRuns();
        int runs = 0;
        for (Path table : tables()) {
            List<AnsweredEpisode> found = compared(table, new EpisodeRule(90, Duration.ZERO, 300, 300))
                    .episodes();
            List<double[]> wanted = expected.getOrDefault(name(table), List.of());
            assertEquals(
                    wanted.stream().map(w -> w[0]).toList(),
                    found.stream().map(ReplayCountsTest::onset).toList(),
                    name(table));
            for (int i = 0; i < found.size(); i++) {
                // From sample to sample, or one sample's share longer: the data count a sample of 2 or 4 s as such.
                double more = wanted.get(i)[1] - seconds(found.get(i).episode().lasted());
                assertTrue(more > -0.06 && more < 4.06, name(table) + " " + wanted.get(i)[0] + ": " + more);
            }
            runs += found.size();
        }
        assertEquals(46, runs);
    }

    @Test
    void everyRunBelowNinetyOfAtLeastTheDelayHasItsAlarm() throws IOException {
        int told = 0;
        for (Path table : tables()) {
            Comparison compared = compared(table, EpisodeRule.STANDARD);
            for (AnsweredEpisode episode : compared.episodes()) {
                for (Side side : List.of(Side.A, Side.B)) {
                    Answer.Told answer = assertInstanceOf(Answer.Told.class, episode.by(side), name(table));
                    assertTrue(answer.after().compareTo(Duration.ofSeconds(19)) <= 0, "one sample after the delay");
                    told++;
                }
            }
        }
        assertEquals(16, told, "eight runs are as long as the delay");
    }

    @Test
    void aLimitOfEightyEightTellsThemByLowAtMost() {
        Path table = replay.resolve("o2ring_2025-03-06_4s.csv");
        NamedLimits standard = NamedLimits.of("standard", PresetShelf.shipped());
        NamedLimits other = standard.changed(List.of("spo2.medium=88"), List.of("spo2.medium=20"));
        RehearsedRecord record = new RehearsedTable(table, null, List.of())
                .compare(standard.limits(), other.limits(), EpisodeRule.STANDARD);
        List<AnsweredEpisode> episodes = new Comparison("", "", EpisodeRule.STANDARD, List.of(record)).episodes();

        EpisodeFigures figures = EpisodeFigures.of(episodes, Side.B, Side.A);
        assertEquals(8, figures.count());
        assertEquals(7, figures.lowOnly());
        assertEquals(1, figures.missed());
        assertEquals(
                List.of(4712.0),
                episodes.stream()
                        .filter(e -> e.by(Side.B) instanceof Answer.Missed)
                        .map(ReplayCountsTest::onset)
                        .toList());
    }

    private List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(replay)) {
            return files.filter(f -> name(f).endsWith(".csv") && !name(f).startsWith("expected"))
                    .sorted()
                    .toList();
        }
    }

    private static Comparison compared(Path table, EpisodeRule rule) {
        RehearsedRecord record = new RehearsedTable(table, null, List.of())
                .compare(AlarmPreset.STANDARD.limits(), AlarmPreset.CAUTIOUS.limits(), rule);
        return new Comparison("standard", "cautious", rule, List.of(record));
    }

    /// One row of the page's table.
    private static String row(Path table, String preset, AlarmFigures figures) {
        String conditions = figures.byCondition().entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue().count())
                .collect(Collectors.joining(", "));
        return "| `" + name(table) + "` | " + preset + " | "
                + String.join(
                        " | ",
                        String.valueOf(figures.of(AlarmPriority.HIGH)),
                        String.valueOf(figures.of(AlarmPriority.MEDIUM)),
                        String.valueOf(figures.of(AlarmPriority.LOW)),
                        String.valueOf(figures.technical()),
                        String.valueOf(figures.brief()),
                        ComparisonWords.time(figures.inAlarm()),
                        ComparisonWords.time(figures.watched()),
                        conditions.isEmpty() ? "none" : conditions)
                + " |";
    }

    /// File to its runs, each with start and length in seconds.
    private Map<String, List<double[]>> expectedRuns() throws IOException {
        return Files.readAllLines(replay.resolve("expected_spo2_lt90_episodes.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.groupingBy(
                        cells -> cells[0],
                        Collectors.mapping(
                                cells -> Arrays.stream(cells, 1, 3)
                                        .mapToDouble(Double::parseDouble)
                                        .toArray(),
                                Collectors.toList())));
    }

    private static double onset(AnsweredEpisode episode) {
        return Math.round(10 * seconds(episode.episode().onset().since(episode.began()))) / 10.0;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }
}
