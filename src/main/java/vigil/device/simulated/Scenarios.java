package vigil.device.simulated;

import java.util.List;
import java.util.stream.Collectors;
import vigil.device.simulated.Effect.Desaturation;
import vigil.device.simulated.Effect.Movement;
import vigil.device.simulated.Effect.PressureSurge;
import vigil.device.simulated.Effect.ProbeOff;

/// The scenarios that come with the simulator. All numbers here are scripts, not clinical rules; the pressures are
/// chosen to lie on either side of the limits 180/110 and 200/120 (clinical facts, section 2.2).
public final class Scenarios {
    private static final Span ALWAYS = Span.minutes(0, 24 * 60);

    private static final List<Scenario> ALL = List.of(
            patient("calm", "nothing happens beside the drug's own effect", List.of()),
            patient(
                    "desaturation",
                    "the saturation falls to 84 % at minute 2 for a minute, and to 78 % at minute 8 for half a minute",
                    List.of(new Desaturation(Span.minutes(2, 3), 84), new Desaturation(Span.minutes(8, 8.5), 78))),
            patient(
                    "hypertension",
                    "the pressure is above 180/110 from minute 10 and above 200/120 from minute 16, until minute 22",
                    List.of(
                            new PressureSurge(Span.minutes(10, 22), 187, 114),
                            new PressureSurge(Span.minutes(16, 22), 208, 125))),
            patient(
                    "movement",
                    "the hand moves from minute 2 to 3, and for 20 s at minute 6",
                    List.of(new Movement(Span.minutes(2, 3)), new Movement(new Span(360, 380)))),
            patient(
                    "probe-off",
                    "the probe is off the finger for 45 s at minute 2",
                    List.of(new ProbeOff(new Span(120, 165)))),
            new Scenario(
                    "cable-pulled",
                    "the cable is out for 20 s at minute 2, and for a minute at minute 5",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new Span(120, 140), Span.minutes(5, 6))),
            new Scenario(
                    "cuff-failure",
                    "every cuff determination fails until minute 12: first the cuff is loose, then the arm moves",
                    List.of(),
                    List.of(
                            new CuffTrouble(Span.minutes(0, 6), "cuff loose"),
                            new CuffTrouble(Span.minutes(6, 12), "disturbance")),
                    List.of(),
                    List.of()),
            demo(),
            busy());

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

    private static Scenario patient(String name, String description, List<Effect> effects) {
        return new Scenario(name, description, effects, List.of(), List.of(), List.of());
    }

    private static Scenario demo() {
        return new Scenario(
                "demo",
                "100 lively minutes: a desaturation at minute 17, high pressure from 26 to 31, a slipped probe, a cable",
                List.of(
                        new Movement(new Span(8 * 60, 8 * 60 + 25)),
                        new Desaturation(new Span(17 * 60, 17 * 60 + 50), 88),
                        new PressureSurge(Span.minutes(26, 31), 184, 112),
                        new Movement(new Span(39 * 60, 39 * 60 + 15)),
                        new ProbeOff(new Span(52 * 60, 52 * 60 + 20)),
                        new Desaturation(new Span(71 * 60, 71 * 60 + 20), 92)),
                List.of(new CuffTrouble(Span.minutes(58, 61), "cuff loose")),
                List.of(),
                List.of(new Span(66 * 60, 66 * 60 + 18)));
    }

    private static Scenario busy() {
        return new Scenario(
                "busy",
                "everything in a quarter of an hour, over a bad wire",
                List.of(
                        new Movement(Span.minutes(1, 1.5)),
                        new Desaturation(Span.minutes(3, 4), 83),
                        new PressureSurge(Span.minutes(4, 9), 205, 124),
                        new ProbeOff(Span.minutes(7, 8)),
                        new Movement(Span.minutes(11, 12))),
                List.of(new CuffTrouble(Span.minutes(9, 12), "cuff loose")),
                List.of(new WireTrouble(ALWAYS, 0.0005, 0.0005, 0.0005)),
                List.of(Span.minutes(13, 13.5)));
    }
}
