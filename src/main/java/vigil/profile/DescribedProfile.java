package vigil.profile;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vigil.metric.Metric;

/// A device whose protocol the profile language describes: how its bytes are cut into frames, what each frame
/// says, what it can be told, and how its cuff behaves. The same description is read forwards to decode and
/// backwards to simulate.
///
/// Thread rule: immutable.
///
/// @param transform what is done to a frame before it is read
/// @param check how a frame proves that it is whole; empty if the protocol has no check
public record DescribedProfile(
        String id,
        String name,
        Evidence evidence,
        String evidenceNote,
        List<String> unknown,
        Path file,
        LinkDescription link,
        Framing framing,
        Optional<Transform> transform,
        Optional<Check> check,
        List<Message> messages,
        List<HostCommand> commands,
        Conversation conversation,
        Optional<Cuff> cuff)
        implements Profile {

    public DescribedProfile {
        unknown = List.copyOf(unknown);
        messages = List.copyOf(messages);
        commands = List.copyOf(commands);
    }

    /// The command of that name.
    ///
    /// @throws IllegalArgumentException if there is none; a checked profile never names one that is missing
    public HostCommand command(String wanted) {
        return commands.stream()
                .filter(c -> c.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no command " + wanted));
    }

    /// The message of that name.
    ///
    /// @throws IllegalArgumentException if there is none; a checked profile never names one that is missing
    public Message message(String wanted) {
        return messages.stream()
                .filter(m -> m.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no message " + wanted));
    }

    @Override
    public boolean hasCuff() {
        return cuff.isPresent();
    }

    @Override
    public boolean startsCuff() {
        return cuff.filter(c -> !c.start().isEmpty()).isPresent();
    }

    @Override
    public Set<Metric> metrics() {
        Set<Metric> all = EnumSet.noneOf(Metric.class);
        for (Message message : messages) {
            message.fields().forEach(f -> all.add(f.metric()));
            message.waveform().ifPresent(w -> all.add(w.metric()));
        }
        return all;
    }
}
