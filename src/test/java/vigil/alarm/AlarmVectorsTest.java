package vigil.alarm;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The vectors of the clinical facts, 10.1 and 10.2: every event, every change of the sound, every cuff tier.
class AlarmVectorsTest {
    private static final Set<String> CUFF = Set.of("BP_HIGH", "BP_LOW", "BP_RISE", "NIBP_FAIL");

    static Stream<Story> sampledVectors() {
        return vectors("sampled-vectors.txt");
    }

    static Stream<Story> cuffVectors() {
        return vectors("cuff-vectors.txt");
    }

    @ParameterizedTest
    @MethodSource("sampledVectors")
    void sampledSignalsAlarmAsTheVectorSays(Story vector) {
        Story.Told told = vector.tell(new AlarmEngine(AlarmPreset.STANDARD.limits()));

        assertAll(
                // The vectors say nothing about the order within one second.
                () -> assertEquals(sorted(expected(vector.events())), sorted(told.events())),
                () -> assertEquals(expected(vector.audio()), told.audio()));
    }

    @ParameterizedTest
    @MethodSource("cuffVectors")
    void cuffReadingsAlarmAsTheVectorSays(Story vector) {
        Story.Told told = vector.tell(new AlarmEngine(AlarmPreset.STANDARD.limits()));

        assertEquals(
                sorted(vector.events()),
                sorted(told.events().stream()
                        .filter(e -> CUFF.contains(e.split(" ")[1]))
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("cuffVectors")
    void cuffTiersAreAsTheVectorSays(Story vector) {
        CuffRules rules = new CuffRules(AlarmPreset.STANDARD.limits().cuff());
        Map<String, String> before = new TreeMap<>();
        List<String> told = new ArrayList<>();
        for (double at : vector.moments()) {
            for (AlarmInput input : vector.inputs(at)) {
                if (input instanceof AlarmInput.Baseline baseline) {
                    rules.baseline(baseline);
                } else if (input instanceof AlarmInput.Cuff cuff) {
                    rules.take(cuff.reading());
                    tell(told, at, before, rules);
                    before = tiers(rules);
                }
            }
        }
        assertEquals(sorted(vector.tiers()), sorted(told));
    }

    /// Tells which tiers changed, and when the repeat is due if that changed.
    private static void tell(List<String> told, double at, Map<String, String> before, CuffRules rules) {
        Map<String, String> now = tiers(rules);
        Set<String> conditions = new TreeSet<>(before.keySet());
        conditions.addAll(now.keySet());
        for (String condition : conditions) {
            String tier = now.getOrDefault(condition, "NONE");
            boolean isDue = condition.equals("REPEAT_DUE_AT");
            if (!tier.equals(before.getOrDefault(condition, "NONE")) && !(isDue && tier.equals("NONE"))) {
                told.add(StoryWords.number(at) + " " + condition + " " + tier);
            }
        }
    }

    private static Map<String, String> tiers(CuffRules rules) {
        Map<String, String> tiers = new TreeMap<>();
        rules.report(f -> tiers.put(f.id().condition().name(), f.priority().name()));
        rules.repeatDueAt()
                .ifPresent(due -> tiers.put("REPEAT_DUE_AT", StoryWords.number(due.secondsSince(StoryWords.time(0)))));
        return tiers;
    }

    static List<String> expected(List<String> lines) {
        return lines.equals(List.of("none")) ? List.of() : lines;
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    private static Stream<Story> vectors(String name) {
        try (InputStream in = Objects.requireNonNull(AlarmVectorsTest.class.getResourceAsStream(name), name)) {
            return Story.all(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
