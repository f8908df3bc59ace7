package vigil.alarm;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vigil.metric.CuffFailure;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;

/// The words of a [Story], as inputs of the engine and back.
final class StoryWords {
    /// An arbitrary origin: nothing may depend on it.
    private static final Timestamp START = new Timestamp(77_000_000_123L, 1_700_000_000_000L);

    private StoryWords() {}

    static Timestamp time(double seconds) {
        return START.plus(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    static Optional<AlarmInput> sample(double at, Metric metric, String word) {
        if (word.equals("-")) {
            return Optional.empty();
        }
        Validity validity =
                word.equals("X") ? Validity.INVALID : word.startsWith("?") ? Validity.QUESTIONABLE : Validity.VALID;
        double value = validity.hasValue() ? Double.parseDouble(word.replace("?", "")) : Double.NaN;
        return Optional.of(
                new AlarmInput.Reading(new NumericReading(time(at), "oximeter", metric, value, validity, List.of())));
    }

    static AlarmInput action(double at, String text) {
        String[] words = text.split(" ", 3);
        return switch (words[0]) {
            case "ACK" -> new AlarmInput.Acknowledge(id(words[1]), "nurse");
            case "PAUSE" -> new AlarmInput.PauseAudio("nurse");
            case "END_PAUSE" -> new AlarmInput.EndAudioPause("nurse");
            case "CUFF" -> new AlarmInput.Cuff(cuff(at, words[1]));
            case "FAIL" -> new AlarmInput.Cuff(new CuffFailure(time(at), "cuff", text.substring(5), ""));
            case "BASELINE" -> {
                int[] p = pressures(words[1]);
                yield new AlarmInput.Baseline(p[0], p[1], p[2]);
            }
            case "SOURCE" -> new AlarmInput.Source(Metric.valueOf(words[1]), true);
            case "NO_SOURCE" -> new AlarmInput.Source(Metric.valueOf(words[1]), false);
            case "LOST" -> new AlarmInput.Link(words[1], true);
            case "BACK" -> new AlarmInput.Link(words[1], false);
            case "FAULT" ->
                new AlarmInput.Fault(
                        id(words[1]), words[2].equals("NONE") ? null : AlarmPriority.valueOf(words[2]), "as told");
            case "CUFF_UP" -> new AlarmInput.CuffInflation(true);
            case "CUFF_DOWN" -> new AlarmInput.CuffInflation(false);
            case "ON_LIMB" -> new AlarmInput.OximeterPlace(true);
            case "OFF_LIMB" -> new AlarmInput.OximeterPlace(false);
            case "SEDATION" -> new AlarmInput.Sedation(Integer.parseInt(words[1]));
            case "TICK" -> new AlarmInput.EndAudioPause("nobody");
            case "LIMIT" -> new AlarmInput.Limits(moved(Double.parseDouble(words[1]), Double.parseDouble(words[2])));
            default -> throw new IllegalArgumentException("no such action: " + text);
        };
    }

    /// An alarm as a story names it: `SPO2_LOW`, or `LINK_LOST:oximeter`.
    static AlarmId id(String words) {
        String[] parts = words.split(":", 2);
        return new AlarmId(AlarmCondition.valueOf(parts[0]), parts.length > 1 ? parts[1] : "");
    }

    static String said(double at, AlarmEvent event) {
        String subject = event.id().subject().isEmpty() ? "" : ":" + event.id().subject();
        return number(at) + " " + event.id().condition() + subject + " " + event.transition() + " "
                + (event.priority() == null ? "NONE" : event.priority());
    }

    static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static CuffResult cuff(double at, String words) {
        int[] p = pressures(words);
        OptionalInt mean = p.length > 2 ? OptionalInt.of(p[2]) : OptionalInt.empty();
        return new CuffResult(time(at), "cuff", p[0], p[1], mean, OptionalInt.empty(), List.of());
    }

    private static int[] pressures(String words) {
        return List.of(words.split("/")).stream().mapToInt(Integer::parseInt).toArray();
    }

    /// The standard limits with one SpO2 limit moved.
    private static AlarmLimits moved(double from, double to) {
        AlarmLimits standard = AlarmPreset.STANDARD.limits();
        List<SampledRule> rules = standard.sampled().stream()
                .map(r -> r.metric() == Metric.SPO2 && r.limit() == from
                        ? new SampledRule(
                                r.condition(),
                                r.metric(),
                                r.direction(),
                                to,
                                r.delayOn(),
                                r.hysteresis(),
                                r.delayOff(),
                                r.priority())
                        : r)
                .toList();
        return standard.withSampled(rules);
    }
}
