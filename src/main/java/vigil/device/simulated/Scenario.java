package vigil.device.simulated;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigil.metric.Metric;
import vigil.metric.Timestamp;

/// What happens during a simulation, and when: named, scripted, the same each time. Those that come with
/// the simulator are in [Scenarios]; [ScenarioFile] reads one that somebody wrote.
///
/// Its clock starts with the simulation, not with the dose; [#later] lines it up with another moment. Thread rule:
/// immutable.
public final class Scenario {
    private final String name;
    private final String description;
    private final List<Fault> faults;
    private final List<Effect> effects;
    private final Map<Class<?>, List<Fault>> byKind;

    Scenario(String name, String description, List<? extends Fault> faults) {
        this.name = name;
        this.description = description;
        this.faults = List.copyOf(faults);
        this.effects = this.faults.stream()
                .filter(Effect.class::isInstance)
                .map(Effect.class::cast)
                .toList();
        this.byKind = this.faults.stream().collect(Collectors.groupingBy(Fault::getClass));
    }

    /// What a person calls it by, for example `desaturation`.
    public String name() {
        return name;
    }

    /// What happens in it, in a line.
    public String description() {
        return description;
    }

    /// The same, begun later.
    public Scenario later(Duration by) {
        double s = by.toNanos() / 1e9;
        return new Scenario(
                name, description, faults.stream().map(f -> f.later(s)).toList());
    }

    /// What a device senses of a metric whose true value is `value`; NaN if it cannot be sensed.
    double sensed(Metric metric, double value, double seconds, Noise chance) {
        double sensed = value;
        for (Effect effect : effects) {
            sensed = effect.on(metric, sensed, seconds, chance);
        }
        return sensed;
    }

    /// What a device then says of it, in many profiles' words.
    List<String> conditions(double seconds) {
        return effects.stream()
                .flatMap(e -> e.conditions(seconds).stream())
                .distinct()
                .toList();
    }

    /// How a cuff determination that starts then fails; empty if it works.
    Optional<CuffTrouble> cuffTrouble(double seconds) {
        return active(CuffTrouble.class, seconds).findFirst();
    }

    /// The device's reading of a moment: its own clock may be wrong.
    Timestamp onDeviceClock(Timestamp at, double seconds) {
        if (!has(Fault.ClockWrong.class, seconds)) {
            return at;
        }
        double ahead =
                all(Fault.ClockWrong.class).mapToDouble(c -> c.aheadAt(seconds)).sum();
        return new Timestamp(at.monoNanos(), at.wallMillis() + Math.round(ahead * 1000));
    }

    /// Whether something of that kind is going on.
    boolean has(Class<? extends Fault> kind, double seconds) {
        for (Fault fault : byKind.getOrDefault(kind, List.of())) {
            if (fault.span().contains(seconds)) {
                return true;
            }
        }
        return false;
    }

    /// Everything of that kind that is going on.
    <F extends Fault> Stream<F> active(Class<F> kind, double seconds) {
        return has(kind, seconds) ? all(kind).filter(f -> f.span().contains(seconds)) : Stream.empty();
    }

    /// Everything of that kind.
    <F extends Fault> Stream<F> all(Class<F> kind) {
        return byKind.getOrDefault(kind, List.of()).stream().map(kind::cast);
    }

    /// Whether the device's port is there: the cable in its socket, and the adapter not being plugged in
    /// anew.
    boolean isPlugged(double seconds) {
        return !has(Fault.CablePulled.class, seconds) && !has(Fault.PortRenamed.class, seconds);
    }

    /// How often the port has changed its name by then.
    long renamings(double seconds) {
        return all(Fault.PortRenamed.class)
                .filter(r -> r.span().from() <= seconds)
                .count();
    }

    @Override
    public String toString() {
        return name;
    }
}
