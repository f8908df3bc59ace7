package vigil.device.simulated;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What happens during a simulation, and when: named, scripted, the same each time. The catalogue is [Scenarios].
///
/// Its clock starts with the simulation, not with the dose; [#later] lines it up with another moment. Thread rule:
/// immutable.
public final class Scenario {
    private final String name;
    private final String description;
    private final List<Effect> effects;
    private final List<CuffTrouble> cuff;
    private final List<WireTrouble> wire;
    private final List<Span> unplugged;

    Scenario(
            String name,
            String description,
            List<Effect> effects,
            List<CuffTrouble> cuff,
            List<WireTrouble> wire,
            List<Span> unplugged) {
        this.name = name;
        this.description = description;
        this.effects = List.copyOf(effects);
        this.cuff = List.copyOf(cuff);
        this.wire = List.copyOf(wire);
        this.unplugged = List.copyOf(unplugged);
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
                name,
                description,
                effects.stream().map(e -> e.later(s)).toList(),
                cuff.stream().map(c -> c.later(s)).toList(),
                wire.stream().map(w -> w.later(s)).toList(),
                unplugged.stream().map(u -> u.later(s)).toList());
    }

    List<Effect> effects() {
        return effects;
    }

    /// How a cuff determination that starts then fails; empty if it works.
    Optional<String> cuffFailure(double seconds) {
        return cuff.stream()
                .filter(c -> c.span().contains(seconds))
                .map(CuffTrouble::failure)
                .findFirst();
    }

    Optional<WireTrouble> wireTrouble(double seconds) {
        return wire.stream().filter(w -> w.span().contains(seconds)).findFirst();
    }

    /// Whether the cable is in its socket.
    boolean isPlugged(double seconds) {
        return unplugged.stream().noneMatch(u -> u.contains(seconds));
    }

    @Override
    public String toString() {
        return name;
    }
}
