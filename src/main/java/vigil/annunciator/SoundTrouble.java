package vigil.annunciator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Says what is wrong with the sound, so that whoever reads it knows which plug to look at and where to listen.
final class SoundTrouble {
    private SoundTrouble() {}

    /// The cause of an alarm, for example `the nurse station's sound device went away; HIGH alarms are still heard in
    /// Room 1`; empty if every place works.
    static Optional<String> cause(Map<SoundPlace, AudioHealth> health) {
        List<String> lost = health.entrySet().stream()
                .flatMap(e -> e.getValue() instanceof AudioHealth.Lost l
                        ? Stream.of(e.getKey().device() + " " + l.happened())
                        : Stream.empty())
                .toList();
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        List<String> heard = health.entrySet().stream()
                .filter(e -> !(e.getValue() instanceof AudioHealth.Lost))
                .map(e -> e.getKey().where())
                .toList();
        return Optional.of(String.join(", ", lost) + "; "
                + (heard.isEmpty()
                        ? "no alarm can be heard"
                        : "HIGH alarms are still heard " + String.join(" and ", heard)));
    }

    /// The same as a sentence.
    static Optional<String> sentence(Map<SoundPlace, AudioHealth> health) {
        return cause(health).map(c -> Character.toUpperCase(c.charAt(0)) + c.substring(1) + ".");
    }
}
