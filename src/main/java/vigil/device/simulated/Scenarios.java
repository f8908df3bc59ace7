package vigil.device.simulated;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The scenarios that come with the simulator: files like those that anybody can write ([ScenarioFile]).
/// Their numbers are scripts, not clinical rules.
public final class Scenarios {
    private static final List<Scenario> ALL = Stream.of(
                    "calm",
                    "desaturation",
                    "hypertension",
                    "movement",
                    "probe-off",
                    "cable-pulled",
                    "cuff-failure",
                    "demo",
                    "busy",
                    "three-alarms",
                    "cuff-arm",
                    "raised-pressure",
                    "faults")
            .map(Scenarios::read)
            .toList();

    private Scenarios() {}

    /// The scenario of that name.
    ///
    /// @throws IllegalArgumentException if there is none: a sentence that lists those there are
    public static Scenario named(String name) {
        return ALL.stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no scenario \"" + name + "\". There are: "
                        + ALL.stream().map(Scenario::name).collect(Collectors.joining(", ")) + "."));
    }

    /// All of them, calm first.
    public static List<Scenario> all() {
        return ALL;
    }

    private static Scenario read(String name) {
        String file = name + ".csv";
        try (InputStream in = Scenarios.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the scenario " + file + " was not built into this program");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return ScenarioFile.read(file, name, text.lines().toList());
        } catch (IOException e) {
            throw new IllegalStateException("the scenario " + file + " cannot be read", e);
        }
    }
}
