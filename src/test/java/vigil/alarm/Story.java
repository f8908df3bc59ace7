package vigil.alarm;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vigil.metric.Metric;

/// What happens in a room, second by second, and what is expected of its alarms, written as a table:
///
/// ```
/// TV-06 HIGH 84 recovers, and is latched until acknowledged
///   spo2 97x10 84x20 97x60
///   at 60 ACK SPO2_LOW
///   event 15 SPO2_LOW ACTIVE HIGH
///   audio 15 HIGH
/// ```
///
/// A series has one sample a second, from second 0: a value, `X` invalid, `?89` questionable, `-` none.
/// `event none` and `audio none` expect silence; without any such line nothing is expected of them.
record Story(
        String title,
        Map<Metric, List<String>> series,
        Map<Double, List<AlarmInput>> actions,
        List<String> events,
        List<String> audio,
        List<String> tiers) {

    private static final Map<String, Metric> SERIES =
            Map.of("spo2", Metric.SPO2, "pr", Metric.PULSE_RATE, "rr", Metric.RESP_RATE, "etco2", Metric.ETCO2);

    /// Reads stories that are separated by empty lines.
    static List<Story> all(String text) {
        List<Story> stories = new ArrayList<>();
        for (String block : text.strip().split("\n\\s*\n")) {
            stories.add(of(block));
        }
        return stories;
    }

    static Story of(String block) {
        List<String> lines = block.strip().lines().map(String::strip).toList();
        Story story = new Story(
                lines.getFirst(),
                new LinkedHashMap<>(),
                new TreeMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        lines.stream().skip(1).forEach(story::line);
        return story;
    }

    /// The moments at which the engine is stepped: every second of the longest series, and every action.
    List<Double> moments() {
        TreeSet<Double> moments = new TreeSet<>(actions.keySet());
        int length = series.values().stream().mapToInt(List::size).max().orElse(0);
        for (int second = 0; second < length; second++) {
            moments.add((double) second);
        }
        return List.copyOf(moments);
    }

    /// What comes in at one moment: actions last, to show that the engine takes them first (S12).
    List<AlarmInput> inputs(double at) {
        List<AlarmInput> inputs = new ArrayList<>();
        series.forEach((metric, samples) -> {
            if (at == Math.rint(at) && at < samples.size()) {
                StoryWords.sample(at, metric, samples.get((int) at)).ifPresent(inputs::add);
            }
        });
        inputs.addAll(actions.getOrDefault(at, List.of()));
        return inputs;
    }

    /// How a run of the engine tells it.
    Told tell(AlarmEngine engine) {
        Told told = new Told(new ArrayList<>(), new ArrayList<>());
        AudibleSignal before = AudibleSignal.NONE;
        for (double at : moments()) {
            AlarmOutcome outcome = engine.step(StoryWords.time(at), inputs(at));
            outcome.events().forEach(e -> told.events().add(StoryWords.said(at, e)));
            if (outcome.audible() != before) {
                before = outcome.audible();
                told.audio().add(StoryWords.number(at) + " " + before);
            }
        }
        return told;
    }

    /// Tells the story to a new engine with the standard limits and holds it against what the story expects: events in
    /// their order, and sound; either only if the story says something about it.
    static void holds(String block) {
        holds(AlarmPreset.STANDARD.limits(), block);
    }

    /// The same with other limits.
    static void holds(AlarmLimits limits, String block) {
        Story story = of(block);
        Told told = story.tell(new AlarmEngine(limits));
        assertAll(
                story.title,
                () -> assertTrue(story.events.size() + story.audio.size() > 0, "it expects nothing"),
                () -> hold(story.events, told.events()),
                () -> hold(story.audio, told.audio()));
    }

    private static void hold(List<String> expected, List<String> told) {
        if (!expected.isEmpty()) {
            assertEquals(expected.equals(List.of("none")) ? List.of() : expected, told);
        }
    }

    /// The outcome of the last step that is not after `end`.
    static AlarmOutcome outcome(AlarmLimits limits, String lines, double end) {
        Story story = of("a story\n" + lines);
        AlarmEngine engine = new AlarmEngine(limits);
        AlarmOutcome last = AlarmOutcome.QUIET;
        for (double at : story.moments()) {
            if (at <= end) {
                last = engine.step(StoryWords.time(at), story.inputs(at));
            }
        }
        return last;
    }

    /// What came of it.
    record Told(List<String> events, List<String> audio) {}

    @Override
    public String toString() {
        return title;
    }

    private void line(String line) {
        String[] words = line.split(" ", 2);
        switch (words[0]) {
            case "at" -> {
                String[] action = words[1].split(" ", 2);
                double at = Double.parseDouble(action[0]);
                actions.computeIfAbsent(at, t -> new ArrayList<>()).add(StoryWords.action(at, action[1]));
            }
            case "event" -> events.add(words[1]);
            case "audio" -> audio.add(words[1]);
            case "tier" -> tiers.add(words[1]);
            default -> series.put(SERIES.get(words[0]), samples(words[1]));
        }
    }

    private static List<String> samples(String runs) {
        List<String> samples = new ArrayList<>();
        for (String run : runs.split(" +")) {
            String[] valueAndCount = run.split("x");
            for (int i = 0; i < Integer.parseInt(valueAndCount[1]); i++) {
                samples.add(valueAndCount[0]);
            }
        }
        return samples;
    }
}
