package vigil.device.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vigil.profile.DescribedProfile;
import vigil.profile.HostCommand;

/// Recognises the commands of a profile in what a host sends: the device's ear. Bytes that begin no command
/// are dropped.
///
/// Confined to one thread.
final class CommandMatcher {
    private static final int MOST_WAITING = 256;

    private final List<HostCommand> commands;
    private final DescribedProfile profile;
    private byte[] waiting = new byte[0];

    CommandMatcher(DescribedProfile profile) {
        this.profile = profile;
        this.commands = profile.commands();
    }

    /// Adds what the host sent.
    void feed(byte[] bytes, int length) {
        int keep = Math.min(waiting.length, MOST_WAITING);
        byte[] all = Arrays.copyOf(waiting, keep + length);
        System.arraycopy(bytes, 0, all, keep, length);
        waiting = all;
    }

    /// The next whole command that was sent, if there is one.
    Optional<HostCommand> next() {
        int at = 0;
        while (at < waiting.length) {
            int left = waiting.length - at;
            int from = at;
            Optional<HostCommand> found = commands.stream()
                    .filter(c -> c.template().size() <= left && fits(c, from))
                    .findFirst();
            if (found.isPresent()) {
                drop(at + found.get().template().size());
                return found;
            }
            if (commands.stream().anyMatch(c -> c.template().size() > left && fits(c, from))) {
                break;
            }
            at++;
        }
        drop(at);
        return Optional.empty();
    }

    private void drop(int count) {
        waiting = Arrays.copyOfRange(waiting, count, waiting.length);
    }

    /// True if what waits at `from` is the command, as far as it has come.
    private boolean fits(HostCommand command, int from) {
        int size = command.template().size();
        int come = Math.min(size, waiting.length - from);
        for (int i = 0; i < come; i++) {
            int is = waiting[from + i] & 0xFF;
            boolean ok = switch (command.template().get(i)) {
                case HostCommand.Part.Fixed fixed -> is == fixed.value();
                case HostCommand.Part.Length length -> is == (CommandBytes.lengthByte(profile.framing(), size) & 0xFF);
                case HostCommand.Part.Parameter parameter -> true;
                case HostCommand.Part.Checked checked ->
                    come < size
                            || profile.check().isEmpty()
                            || profile.check().get().holds(waiting, from, from + size);
            };
            if (!ok) {
                return false;
            }
        }
        return true;
    }
}
