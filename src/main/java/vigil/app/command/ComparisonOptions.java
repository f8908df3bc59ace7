package vigil.app.command;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vigil.alarm.PresetShelf;
import vigil.rehearsal.EpisodeRule;

/// The options of `vigil rehearse` that set other limits beside the first.
final class ComparisonOptions {
    /// How a comparison is written.
    enum Format {
        table,
        csv
    }

    @Option(
            names = "--compare",
            paramLabel = "NAME",
            description = "compare with this preset: counts, time in alarm, and what would have been missed")
    private @Nullable String preset;

    @Option(
            names = "--limit",
            paramLabel = "LIMIT",
            description = "compare with another limit, for example spo2.medium=88 or bp_high.high=190/115")
    private List<String> limits = List.of();

    @Option(
            names = "--delay",
            paramLabel = "DELAY",
            description = "compare with another delay in seconds, for example spo2.medium=20")
    private List<String> delays = List.of();

    @Option(
            names = "--episode",
            paramLabel = "SPO2/SECONDS",
            defaultValue = "90/15",
            description = "a true episode is SpO2 below this for at least so long (${DEFAULT-VALUE})")
    private String episode = "";

    @Option(
            names = "--severe",
            paramLabel = "SYS/DIA",
            defaultValue = "180/110",
            description = "and a cuff reading above this (${DEFAULT-VALUE})")
    private String severe = "";

    @Option(names = "--format", description = "of a comparison: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private Format format = Format.table;

    /// True if other limits are to be compared.
    boolean isWanted() {
        return preset != null || !limits.isEmpty() || !delays.isEmpty();
    }

    Format format() {
        return format;
    }

    /// The other limits: those of the other preset, or else of the first, with the changes.
    NamedLimits other(NamedLimits first, PresetShelf shelf) {
        NamedLimits from = preset == null ? first : NamedLimits.of(preset, shelf);
        return from.changed(limits, delays);
    }

    /// What counts as a true episode.
    EpisodeRule rule() {
        double[] saturation = pair("--episode", episode, "90/15");
        double[] pressure = pair("--severe", severe, "180/110");
        return new EpisodeRule(
                saturation[0], Duration.ofMillis(Math.round(saturation[1] * 1000)), (int) pressure[0], (int)
                        pressure[1]);
    }

    private static double[] pair(String option, String text, String example) {
        try {
            double[] numbers = Arrays.stream(text.split("/", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (numbers.length == 2 && Arrays.stream(numbers).allMatch(n -> n >= 0 && n < 1e6)) {
                return numbers;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new CannotDo(option + " \"" + text + "\" is not two numbers, for example " + example + ".");
    }
}
